import { useTexts } from '@/components/ui/TextsContext';
import { reasonWords, taskName } from '@/lib/messages/planText';
import type { Plan } from '@/lib/plan/plan';
import { usePlan } from './PlanContext';

/** A wish that cannot be met: the nearest day that works, and what stands in the way. */
export function Unmet({ unmet }: { unmet: NonNullable<Plan['unmet']> }) {
  const texts = useTexts();
  const { t, day } = texts;
  const { plan } = usePlan();
  const { nearest, breaks } = unmet;
  const wish = 'day' in plan.wish ? day(plan.wish.day) : '';
  const isEarly = 'day' in plan.wish && nearest !== null && plan.wish.day < nearest;
  const file = isEarly ? 'ui.plan.unmetFileEarly' : 'ui.plan.unmetFileLate';
  const key = plan.wish.kind === 'fileOn' ? file : 'ui.plan.unmetTogether';
  const onTheWay = tasksOnTheWay(unmet, plan);
  return (
    <div className="mt-2 border-s-[0.3rem] border-todo ps-3">
      <p className="font-semibold">
        {nearest === null ? t('ui.plan.unmetNever') : t(key, { wish, nearest: day(nearest) })}
      </p>
      {breaks.why.id !== 'wishFile' && breaks.why.id !== 'wishTogether' && (
        <p className="mt-1">
          <span>{`${t('ui.plan.unmetWhy')}: ${reasonWords(breaks.why, plan, texts)}`}</span>
          <span>{breaks.lastDay && !breaks.why.day ? ` (${day(breaks.lastDay)}).` : '.'}</span>
        </p>
      )}
      {onTheWay.length > 0 && (
        <>
          <p className="mt-1">{`${t('ui.plan.unmetPath')}:`}</p>
          <ol className="ms-5 list-disc">
            {onTheWay.map((task) => (
              <li key={task.id}>{`${taskName(task, texts)}: ${t('plan.reasons.takes', { days: task.days })}`}</li>
            ))}
          </ol>
        </>
      )}
      {nearest !== null && <p className="mt-1 text-base text-quiet">{t('ui.plan.unmetShown')}</p>}
    </div>
  );
}

/** The tasks that take the time, from the last to the first. */
function tasksOnTheWay({ breaks }: NonNullable<Plan['unmet']>, { tasks }: Plan) {
  const taking = breaks.path.filter(({ id }) => id === 'takes').map(({ task }) => task);
  return taking.flatMap((id) => tasks.find((task) => task.id === id && task.days > 0) ?? []);
}
