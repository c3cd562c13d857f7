'use client';
import { NothingYet } from '@/components/result/NothingYet';
import { hrefs } from '@/components/ui/hrefs';
import { SavedNotice } from '@/components/ui/SavedNotice';
import { useTexts } from '@/components/ui/TextsContext';
import { useGuidance } from '@/components/ui/useGuidance';
import { PlanProvider } from './PlanContext';
import { PlanView } from './PlanView';
import { useKeptPlan } from './useKeptPlan';

/** The plan of the answers kept on this device. */
export function SavedPlan({ today, now }: { today: string; now: () => Date }) {
  const { t, day, locale } = useTexts();
  const kept = useKeptPlan(today);
  const { next, route } = useGuidance(kept.saved.answers, today);
  const { plan, tell, saved } = kept;
  if (Object.keys(saved.answers).length === 0) return <NothingYet />;
  const { question, result } = hrefs(locale);
  return (
    <>
      <SavedNotice />
      <h1 className="text-4xl">{t('ui.plan.title')}</h1>
      <p className="mt-3 text-pretty print:hidden">{t('ui.plan.lead')}</p>
      <p className="mt-1 hidden print:block">
        {[
          t('ui.print.made', { on: day(today), filing: day(kept.then.filing) }),
          t('ui.print.check'),
          t('ui.site.independent'),
        ].join(' ')}
      </p>
      {next !== null && (
        <p className="mt-4 rounded-card border-2 border-dashed border-edge px-5 py-4 print:hidden">
          <span>
            {t(route.id === 'open' ? 'ui.plan.nothingYet' : 'ui.result.openText', {
              question: t(`questionNames.${next}`),
            })}
          </span>{' '}
          <a href={question(next)} className="link-button">
            {t('ui.result.answerIt')}
          </a>
        </p>
      )}
      {route.id !== 'open' && (
        <PlanProvider
          value={{ plan, today: kept.today, then: kept.then, told: { progress: saved.plan, ticks: saved.ticks }, tell }}
        >
          <PlanView kept={kept} now={now} />
        </PlanProvider>
      )}
      <p className="mt-10 print:hidden">
        <a href={result} className="link-button">
          {t('ui.plan.backToResult')}
        </a>
      </p>
    </>
  );
}
