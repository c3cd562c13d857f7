/**
 * Terms as functions from a day to a day. The solver needs one thing of them: they never go back when the day goes on.
 * Then each has two counterparts, and a plan can be reckoned forwards and backwards.
 */
import { addDays, addMonths, addYears, daysBetween, type Day } from '../rules/day';
import type { Duration } from '../rules/stepFacts';
import { lastDayOfTerm } from '../rules/termsAct';

/** The day a term that begins on `day` leads to. A later day never leads to an earlier one. */
export type Reach = (day: Day) => Day;

/** As the calendar counts; 31 January and a month is 28 February. */
export function counted(duration: Duration): Reach {
  if ('days' in duration) return (day) => addDays(day, duration.days);
  if ('weeks' in duration) return (day) => addDays(day, duration.weeks * 7);
  if ('months' in duration) return (day) => addMonths(day, duration.months);
  return (day) => addYears(day, duration.years);
}

/** As the General Terms Act counts: a last day on a weekend or a holiday moves to the next working day. */
export function byLaw(term: Duration): Reach {
  return (start) => lastDayOfTerm({ start, term }).day;
}

export const sameDay: Reach = (day) => day;

/** The last day that leads to `day` or to a day before it. */
export function lastThatReaches(reach: Reach, day: Day): Day {
  let from = guess(reach, day);
  for (let steps = 0; reach(from) > day && steps < MOST_STEPS; steps++) from = addDays(from, -1);
  for (let steps = 0; reach(addDays(from, 1)) <= day && steps < MOST_STEPS; steps++) from = addDays(from, 1);
  return from;
}

/** The first day that leads to `day` or to a day after it. */
export function firstThatReaches(reach: Reach, day: Day): Day {
  let from = guess(reach, day);
  for (let steps = 0; reach(from) < day && steps < MOST_STEPS; steps++) from = addDays(from, 1);
  for (let steps = 0; reach(addDays(from, -1)) >= day && steps < MOST_STEPS; steps++) from = addDays(from, -1);
  return from;
}

/** A guess is off by the days that months and holidays differ in: at most a few, and never for ever at the last day of the calendar. */
const MOST_STEPS = 60;

function guess(reach: Reach, day: Day): Day {
  return addDays(day, -daysBetween(day, reach(day)));
}
