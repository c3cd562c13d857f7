/** A partner who is here on a visit without a visa: until which day the couple can apply. */
import { addDays, type Day } from '../rules/day';
import { visaFreeDays } from '../rules/facts/terms';
import type { Outcome } from '../rules/rules';

/** The partner is in the Netherlands already, on a visit without a visa; who is still to travel has a task for that. */
export function isOnVisit({ steps }: Pick<Outcome, 'steps'>): boolean {
  return (
    steps.some(({ id, variant }) => id === 'apply' && variant === 'waitingHere') &&
    !steps.some(({ id }) => id === 'travel')
  );
}

/** The last day of the visit; the day of arrival is its first. */
export function lastDayOfVisit(arrivedOn: Day): Day {
  return addDays(arrivedOn, visaFreeDays.value - 1);
}
