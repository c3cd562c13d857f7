import { addMonths, type Day } from './day';
import type { Period } from './dated';
import { statePensionAge, type AgeInMonths } from './facts/statePensionAge';

/** How far ahead waiting for the state pension is named as a way out. */
const SOON_MONTHS = 12;

export type Reached = 'yes' | 'no' | 'notKnown';

/**
 * The day on which someone reaches the Dutch state-pension (AOW) age; null where it is not published. Each period of
 * the table gives a day; it counts when it falls within that period.
 */
function statePensionDay(bornOn: Day): Day | null {
  return statePensionAge.map((period) => reachedBy(bornOn, period)).find((day) => day !== null) ?? null;
}

/**
 * Whether someone has reached the state-pension day. Beyond the last period the age is not published: before the day
 * that the last known age would give it is certainly not reached, from then on it is not known.
 */
export function statePensionReached(bornOn: Day, day: Day): Reached {
  const reachedOn = statePensionDay(bornOn);
  if (reachedOn !== null) return reachedOn <= day ? 'yes' : 'no';
  const lastKnown = statePensionAge.at(-1);
  return lastKnown && day < ageDay(bornOn, lastKnown.value) ? 'no' : 'notKnown';
}

/** The state-pension day where it is known and comes within a year after `filing`: then waiting for it is a way out. */
export function statePensionSoon(bornOn: Day | undefined, filing: Day): Day | undefined {
  const day = bornOn === undefined ? null : statePensionDay(bornOn);
  return day !== null && day <= addMonths(filing, SOON_MONTHS) ? day : undefined;
}

function ageDay(bornOn: Day, { years, months }: AgeInMonths): Day {
  return addMonths(bornOn, years * 12 + months);
}

function reachedBy(bornOn: Day, { until, value }: Period<AgeInMonths>): Day | null {
  const day = ageDay(bornOn, value);
  return day <= until ? day : null;
}
