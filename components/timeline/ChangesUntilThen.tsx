import { useTexts } from '@/components/ui/TextsContext';
import type { Texts } from '@/lib/messages/texts';
import { changesBetween, type Changes } from '@/lib/plan/changes';
import type { Day } from '@/lib/rules/day';
import { usePlan } from './PlanContext';

/** What will be different on the day the IND gets the application: the norm, the fee, conditions. */
export function ChangesUntilThen() {
  const texts = useTexts();
  const { plan, today, then } = usePlan();
  if (!plan.filing || plan.filing.isDone) return null;
  const said = changeWords(changesBetween(today, then), texts);
  if (said.length === 0) return null;
  const received: Day = then.filing;
  return (
    <section aria-labelledby="plan-changes" className="mt-6 rounded-card bg-check-tint px-5 py-4 print:border">
      <h2 id="plan-changes" className="text-xl">
        {texts.t('ui.plan.changesTitle', { day: texts.day(received) })}
      </h2>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function changeWords({ route, norm, fee, conditions }: Changes, { t, day, euros }: Texts): string[] {
  const said: string[] = [];
  if (route) said.push(t('ui.plan.changeRoute', { route: t(`routes.${route}.name`) }));
  if (norm?.today) {
    const { today, then } = norm;
    const known = then?.status === 'inForce';
    said.push(
      known
        ? t('ui.plan.changeNorm', { today: euros(today.incl), then: euros(then.incl) })
        : t('ui.plan.changeNormUnknown', { today: euros(today.incl), until: day(today.until) }),
    );
  }
  const income = norm && conditions.find(({ id }) => id === 'income');
  if (income)
    said.push(
      income.then === 'review' ? t('ui.plan.changeIncomeUnknown') : t('ui.plan.changeCondition', standing(income, t)),
    );
  if (fee && fee.today !== null && fee.today > 0) {
    const today = euros(fee.today, 'whole');
    said.push(
      fee.then === null
        ? t('ui.plan.changeFeeUnknown', { today })
        : t('ui.plan.changeFee', { today, then: euros(fee.then, 'whole') }),
    );
  }
  for (const condition of conditions) {
    if (condition !== income) said.push(t('ui.plan.changeCondition', standing(condition, t)));
  }
  return said;
}

function standing({ id, today, then }: Changes['conditions'][number], t: Texts['t']) {
  return { condition: t(`conditionNames.${id}.title`), today: t(`statuses.${today}`), then: t(`statuses.${then}`) };
}
