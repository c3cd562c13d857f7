import { addMonths, type Day } from './day';
import { statePensionAge } from './facts/statePensionAge';

export type Reached = 'yes' | 'no' | 'notKnown';

/**
 * Whether someone has reached the Dutch state-pension (AOW) day. Each period of the table gives a day; it counts when
 * it falls within that period. Beyond the last period the age is not published: before the day that the last known
 * age would give it is certainly not reached, from then on it is not known.
 */
export function statePensionReached(bornOn: Day, day: Day): Reached {
  let reachedOn = bornOn;
  for (const { until, value } of statePensionAge) {
    reachedOn = addMonths(bornOn, value.years * 12 + value.months);
    if (reachedOn <= until) return reachedOn <= day ? 'yes' : 'no';
  }
  return day < reachedOn ? 'no' : 'notKnown';
}
