/** Tests of days in FEEL. Months are added as in the rules: the day of the month is kept, clipped to the month's last day. */
import type { Day } from '../../lib/rules/day';
import type { Feel } from './table';

export const feel = (text: string): Feel => ({ feel: text });

/**
 * A test of a day that is there. Without the first words a day that is not asked would pass every test: a comparison
 * with null gives null, and a cell that gives the very value it tests fits.
 */
export const feelOfDay = (text: string): Feel => feel(`? != null and ${text}`);

/** The tested day, so many months later. */
export const monthsLater = (months: number) => `? + duration("P${months}M")`;

export const theDay = (day: Day) => `date("${day}")`;
