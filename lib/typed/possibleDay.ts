import type { Locale } from '../messages/locales';
import { addYears, type Day } from '../rules/day';
import type { DayRule } from './dayRules';
import { readDay, type DayPart, type DayProblem, type TypedDay } from './typedDay';

/** Why a day that exists cannot be meant: no day of this kind lies after or before today, or so far away. */
type OutOfReach = 'inFuture' | 'past' | 'tooEarly' | 'tooLate';
export type ImpossibleDay = DayProblem | OutOfReach;
export type ReadPossibleDay = { ok: true; day: Day } | { ok: false; problem: ImpossibleDay; part: DayPart };

/** Reads a day as `readDay` does, and takes it only where a day of this kind can be, seen from the day `on`. */
export function readPossibleDay(typed: TypedDay, rule: DayRule, on: Day, locale: Locale): ReadPossibleDay {
  const read = readDay(typed, locale);
  if (!read.ok) return read;
  const problem = outOfReach(read.day, rule, on);
  return problem === null ? read : { ok: false, problem, part: 'year' };
}

/** Why a day cannot be of this kind; null where it can. */
export function outOfReach(day: Day, { possible: [first, last] }: DayRule, on: Day): OutOfReach | null {
  if (day > addYears(on, last)) return last === 0 ? 'inFuture' : 'tooLate';
  if (day < addYears(on, first)) return first === 0 ? 'past' : 'tooEarly';
  return null;
}

/** Whether nobody needs to be asked about a day of this kind. */
export function isPlausible(day: Day, { plausible: [first, last] }: DayRule, on: Day): boolean {
  return addYears(on, first) <= day && day <= addYears(on, last);
}
