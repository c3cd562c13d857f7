import { useTexts } from '@/components/ui/TextsContext';
import { termEdges } from '@/components/ui/termEdges';
import type { PlannedTask } from '@/lib/plan/plan';

/** When a task begins and is ready, how long it can wait, and its last day with how hard that is; or when it was done. */
export function TaskDays({ task: { doneOn, deadline, start, end, slack } }: { task: PlannedTask }) {
  const { t, day } = useTexts();
  if (doneOn !== null) {
    return (
      <p className="text-base text-quiet">
        {doneOn === 'undated' ? t('ui.plan.doneSome') : t('ui.plan.doneOn', { day: day(doneOn) })}
      </p>
    );
  }
  return (
    <>
      <p className="flex flex-wrap gap-x-4 text-base">
        <span>{t('ui.plan.beginsOn', { day: day(start) })}</span>
        {end !== start && <span>{t('ui.plan.readyOn', { day: day(end) })}</span>}
        {slack !== null && (
          <span className={slack === 0 ? 'font-semibold' : 'text-quiet'}>{t('ui.plan.slack', { days: slack })}</span>
        )}
        {slack === null && deadline === null && <span className="text-quiet">{t('ui.plan.slackNone')}</span>}
      </p>
      {deadline && (
        <p className={`mt-1 border-s-[0.3rem] ps-3 text-base ${termEdges[deadline.why.weight]}`}>
          <strong className="font-semibold">{t('ui.plan.lastDayOn', { day: day(deadline.day) })}</strong>
          <span className="text-quiet"> · {t(`plan.weights.${deadline.why.weight}`)}</span>
        </p>
      )}
    </>
  );
}
