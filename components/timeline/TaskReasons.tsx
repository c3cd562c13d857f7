import { SourceList } from '@/components/result/SourceList';
import { useTexts } from '@/components/ui/TextsContext';
import { boundReason, reasonWords } from '@/lib/messages/planText';
import type { PlannedTask } from '@/lib/plan/plan';
import { usePlan } from './PlanContext';

/** Why not earlier, why not later, and on what the number of days rests. */
export function TaskReasons({ task }: { task: PlannedTask }) {
  const texts = useTexts();
  const { t, day } = texts;
  const { plan, told } = usePlan();
  const { earliest, latest, deadline, lead, days, doneOn, id, putOff, start } = task;
  if (doneOn !== null) return null;
  const sources = [
    ...new Set([earliest.start, deadline].flatMap((bound) => bound?.why.sources ?? []).concat(lead.sources)),
  ];
  return (
    <div className="grid gap-1 text-base">
      <p>
        {t('ui.plan.notBefore', {
          day: day(earliest.start.day),
          why: boundReason(earliest.start, 'first', plan, texts),
        })}
      </p>
      {putOff && <p>{t('ui.plan.plannedFor', { day: day(start), why: reasonWords(putOff, plan, texts) })}</p>}
      {latest.start && (
        <p>
          {t('ui.plan.notAfter', { day: day(latest.start.day), why: boundReason(latest.start, 'last', plan, texts) })}
        </p>
      )}
      {deadline && (
        <p>{t('ui.plan.deadlineWhy', { day: day(deadline.day), why: boundReason(deadline, 'last', plan, texts) })}</p>
      )}
      {task.kind !== 'decision' && lead.high > 0 && (
        <p>
          <span>{t('ui.plan.reckoned', { days, low: lead.low, high: lead.high })}</span>{' '}
          <span>
            {t(
              told.progress.days[id] !== undefined
                ? 'ui.plan.leadOwn'
                : lead.sources.length > 0
                  ? 'ui.plan.leadSourced'
                  : 'ui.plan.leadEstimate',
            )}
          </span>
        </p>
      )}
      {sources.length > 0 && <SourceList ids={sources} />}
    </div>
  );
}
