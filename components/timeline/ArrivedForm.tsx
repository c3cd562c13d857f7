import { useTexts } from '@/components/ui/TextsContext';
import { isOnVisit, lastDayOfVisit } from '@/lib/plan/visit';
import type { Day } from '@/lib/rules/day';
import { planDays } from '@/lib/typed/dayRules';
import { DayEntry } from './DayEntry';
import { usePlan } from './PlanContext';

interface ArrivedFormProps {
  arrivedOn: Day | undefined;
  onDay: (arrivedOn: Day | undefined, said: string) => void;
}

/** When a partner who needs no visa came in: from that day the time runs in which the couple can apply. */
export function ArrivedForm({ arrivedOn, onDay }: ArrivedFormProps) {
  const { t, day } = useTexts();
  const { plan, today } = usePlan();
  if (!isOnVisit(today) || plan.filing?.isDone === true) return null;
  const lastDay = arrivedOn === undefined ? null : lastDayOfVisit(arrivedOn);
  const last = lastDay !== null && lastDay < plan.on ? 'ui.plan.arrivedPassed' : 'ui.plan.arrivedLast';
  return (
    <section aria-labelledby="plan-arrived" className="mt-6">
      <h2 id="plan-arrived" className="text-xl">
        {t('ui.plan.arrivedTitle')}
      </h2>
      {arrivedOn !== undefined && lastDay !== null && (
        <p role="status" className="mt-2">
          {t(last, { arrived: day(arrivedOn), day: day(lastDay) })}
        </p>
      )}
      <div className="print:hidden">
        <DayEntry
          key={arrivedOn ?? ''}
          id="arrived"
          legend={t('ui.plan.arrivedLabel')}
          hint={t('ui.plan.arrivedHelp')}
          value={arrivedOn}
          submit={t('ui.plan.arrivedSave')}
          rule={planDays.arrivedOn}
          on={plan.on}
          onDay={(entered) => onDay(entered, t('ui.plan.savedSetting'))}
        />
        {arrivedOn !== undefined && (
          <p className="mt-2">
            <button type="button" className="link-button" onClick={() => onDay(undefined, t('ui.plan.savedSetting'))}>
              {t('ui.plan.arrivedRemove')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
