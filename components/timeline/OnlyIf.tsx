import { hrefs } from '@/components/ui/hrefs';
import { useTexts } from '@/components/ui/TextsContext';
import { usePlan } from './PlanContext';

/** The conditions that are not in order, or not certain: without them the best plan is of no use. */
export function OnlyIf() {
  const { t, locale } = useTexts();
  const { plan, today, then } = usePlan();
  // What is not met today is not met for want of an amount of that day either.
  const standing = then.conditions.map((found) => {
    const now = today.conditions.find(({ id }) => id === found.id);
    return found.status === 'review' && now?.status === 'notMet' ? now : found;
  });
  const doubtful = standing.filter(({ id, status, fix }) => {
    if (plan.filing?.isDone || (status !== 'notMet' && status !== 'review')) return false;
    return !fix?.from && !(id === 'exam' && plan.tasks.some(({ kind }) => kind === 'examResult'));
  });
  if (doubtful.length === 0) return null;
  return (
    <section aria-labelledby="plan-only-if" className="mt-6 rounded-card bg-check-tint px-5 py-4 print:border">
      <h2 id="plan-only-if" className="text-xl">
        {t('ui.plan.onlyIfTitle')}
      </h2>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        {doubtful.map(({ id, status }) => (
          <li key={id}>{`${t(`conditionNames.${id}.title`)}: ${t(`statuses.${status}`)}`}</li>
        ))}
      </ul>
      <a href={hrefs(locale).result} className="link-button print:hidden">
        {t('ui.plan.backToResult')}
      </a>
    </section>
  );
}
