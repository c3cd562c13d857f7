import type { Locale } from '../messages/locales';
import { dayFrom, daysBetween, parts, type Day } from '../rules/day';
import type { DayRule } from './dayRules';
import { isPlausible, outOfReach } from './possibleDay';
import { readWritten, type TypedDay } from './typedDay';

/** A Buddhist year, as Thailand counts, is so many years ahead. */
const BUDDHIST = 543;
/** Further away than this nobody means a year of ours. */
const LIFETIME = 125;

/**
 * The days that someone may have meant who typed another year: one of two figures, of the Buddhist calendar, of the
 * wrong century or millennium. An empty list asks only whether the year is right; null asks nothing. Never filled in
 * without a press on a button.
 */
export function askedBack(typed: TypedDay, rule: DayRule, on: Day, locale: Locale): readonly Day[] | null {
  const read = readWritten(typed, locale);
  if (!read.ok) return null;
  const { day, month, year } = read.written;
  const asTyped = /^\d{4}$/.test(year) ? dayFrom(Number(year), month, day) : null;
  if (asTyped !== null && isPlausible(asTyped, rule, on)) return null;

  const days = (years: readonly number[]) =>
    years.flatMap((each) => dayFrom(each, month, day) ?? []).filter((each) => each !== asTyped);
  const isPossible = (each: Day) => outOfReach(each, rule, on) === null;
  const plausible = days(yearsMeant(year, on)).filter((each) => isPlausible(each, rule, on));
  if (plausible.length > 0) return plausible;
  if (asTyped !== null && isPossible(asTyped)) return [];
  const sure = days(yearsMeantForSure(year, on));
  const possible = sure.filter(isPossible);
  if (possible.length > 0) return possible;
  // Said even where no day of that year will do: then they see why.
  const [nearest] = sure.sort((one, other) => distance(one, on) - distance(other, on));
  return nearest === undefined ? null : [nearest];
}

function yearsMeant(figures: string, on: Day): readonly number[] {
  const year = Number(figures);
  if (/^\d{4}$/.test(figures)) return [year - BUDDHIST, year - 100, year + 100, year - 1000, year + 1000];
  if (/^\d{3}$/.test(figures)) return [1000 + year, 2000 + year];
  return yearsMeantForSure(figures, on);
}

/** Years that are written in a way of their own, so that nothing else is meant. */
function yearsMeantForSure(figures: string, on: Day): readonly number[] {
  const year = Number(figures);
  if (/^\d{2}$/.test(figures)) return [1900 + year, 2000 + year];
  const isBuddhist = /^\d{4}$/.test(figures) && Math.abs(year - BUDDHIST - parts(on)[0]) <= LIFETIME;
  return isBuddhist ? [year - BUDDHIST] : [];
}

function distance(one: Day, other: Day): number {
  return Math.abs(daysBetween(one, other));
}
