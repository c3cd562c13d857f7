import type { Day } from '../../lib/rules/day';

// Swedish writes a date as YYYY-MM-DD.
const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands, wherever this runs. */
export function todayInAmsterdam(now = new Date()): Day {
  return inAmsterdam.format(now);
}
