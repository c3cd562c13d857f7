import { useTexts } from '@/components/ui/TextsContext';
import { termEdges } from '@/components/ui/termEdges';
import type { Texts } from '@/lib/messages/texts';
import type { PlannedTask } from '@/lib/plan/plan';

/** When a task begins and is ready, how long it can wait, and its last day with how hard that is; or when it was done. */
export function TaskDays({ task }: { task: PlannedTask }) {
  const texts = useTexts();
  const { t, day } = texts;
  const { doneOn, deadline, start, end, slack, who } = task;
  if (doneOn !== null) return <p className="text-base text-quiet">{doneWords(task, texts)}</p>;
  return (
    <>
      <p className="flex flex-wrap gap-x-4 text-base">
        <span>{t('ui.plan.beginsOn', { day: day(start) })}</span>
        {end !== start && <span>{t('ui.plan.readyOn', { day: day(end) })}</span>}
        {who !== 'ind' && slack !== null && (
          <span className={slack === 0 ? 'font-semibold' : 'text-quiet'}>{t('ui.plan.slack', { days: slack })}</span>
        )}
        {who !== 'ind' && slack === null && <span className="text-quiet">{t('ui.plan.slackNone')}</span>}
      </p>
      {deadline && (
        <p className={`mt-1 border-s-[0.3rem] ps-3 text-base ${termEdges[deadline.why.weight]}`}>
          <strong className="font-semibold">
            {deadline.why.id === 'letter' && <span>{`${t('ui.plan.inLetter')}: `}</span>}
            <span>
              {t(deadline.isPlanned ? 'ui.plan.lastDayPlanned' : 'ui.plan.lastDayOn', { day: day(deadline.day) })}
            </span>
          </strong>
          <span className="text-quiet">{` · ${t(`plan.weights.${deadline.why.weight}`)}`}</span>
        </p>
      )}
    </>
  );
}

function doneWords({ doneOn, doneBy, end }: PlannedTask, { t, day }: Texts): string {
  if (doneBy === 'letter') return t('ui.plan.doneByLetter', { day: day(end) });
  if (doneBy === 'implied') return t('ui.plan.doneImplied');
  return doneOn === null || doneOn === 'undated' ? t('ui.plan.doneSome') : t('ui.plan.doneOn', { day: day(doneOn) });
}
