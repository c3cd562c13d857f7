import type { Day } from '../../lib/rules/day';
import { dutchDay } from '../../lib/rules/dutchDay';

/** The calendar day in the Netherlands, wherever this runs. */
export function todayInAmsterdam(now = new Date()): Day {
  return dutchDay(now);
}
