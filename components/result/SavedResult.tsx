'use client';
import { walk } from '@/lib/interview/walk';
import { withoutTick } from '@/lib/plan/told';
import { deviceStore } from '@/lib/saved/device';
import { AskedAnewList } from '@/components/interview/AskedAnew';
import { FilingDay } from '@/components/ui/FilingDay';
import { hrefs } from '@/components/ui/hrefs';
import { SavedNotice } from '@/components/ui/SavedNotice';
import { useTexts } from '@/components/ui/TextsContext';
import { useGuidance } from '@/components/ui/useGuidance';
import { useSaved } from '@/components/ui/useSaved';
import { NothingYet } from './NothingYet';
import { ResultView } from './ResultView';

/** The result of the answers kept on this device. */
export function SavedResult({ today }: { today: string }) {
  const { locale } = useTexts();
  const { saved } = useSaved();
  const guidance = useGuidance(saved.answers, today);
  if (Object.keys(saved.answers).length === 0) return <NothingYet />;

  const { asked, maybeLater } = walk(saved.answers, today);
  const { answers, print, plan, question } = hrefs(locale);
  return (
    <>
      <SavedNotice />
      <AskedAnewList ids={[...asked, ...maybeLater]} />
      <ResultView
        guidance={guidance}
        answers={saved.answers}
        ticks={saved.ticks}
        onTick={(id, on) => {
          // A day entered for it in the plan goes with the tick.
          const { progress, ticks } = withoutTick({ progress: saved.plan, ticks: saved.ticks }, id);
          deviceStore().write({ ...saved, ...(on ? { ticks: [...ticks, id] } : { plan: progress, ticks }) });
        }}
        links={{ check: question, answers, print, plan }}
        filingControl={<FilingDay filing={guidance.filing} today={today} />}
      />
    </>
  );
}
