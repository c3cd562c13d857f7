'use client';
import { deviceStore } from '@/lib/saved/device';
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

  const { answers, print, question } = hrefs(locale);
  return (
    <>
      <SavedNotice />
      <ResultView
        guidance={guidance}
        answers={saved.answers}
        ticks={saved.ticks}
        onTick={(id, on) => {
          const others = saved.ticks.filter((tick) => tick !== id);
          deviceStore().write({ ...saved, ticks: on ? [...others, id] : others });
        }}
        links={{ check: question, answers, print }}
        filingControl={<FilingDay filing={guidance.filing} today={today} />}
      />
    </>
  );
}
