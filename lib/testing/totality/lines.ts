/** Answers that have an order: along them the rules turn at edges, which are looked for by halving. */
import { addDays, addMonths, type Day } from '../../rules/day';

/** Points in order; `between` is a point halfway between two others, null where they are neighbours. */
export interface Line<Point = unknown> {
  points: readonly Point[];
  between(from: Point, to: Point): Point | null;
}

const FIRST: Day = '0001-01-01';
const LAST: Day = '9999-12-31';

/** Each week of the year around the day, each month of some years, each quarter of a life, and the ends of time. */
export function daysAround(day: Day): Day[] {
  const weeks = range(-60, 60).map((week) => addDays(day, week * 7));
  const months = range(-48, 48).map((month) => addMonths(day, month));
  const quarters = range(-4 * 75, 4 * 6).map((quarter) => addMonths(day, quarter * 3));
  return [...new Set([FIRST, ...weeks, ...months, ...quarters, LAST])].sort();
}

export function dayBetween(from: Day, to: Day): Day | null {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return days < 2 ? null : addDays(from, Math.floor(days / 2));
}

/** Amounts in euros, up to the most that can be answered. */
export const amountPoints: readonly number[] = [0, ...range(1, 60).map((step) => step * 100), 50_000, 9_999_999.99];

export function amountBetween(from: number, to: number): number | null {
  const cents = Math.round(to * 100) - Math.round(from * 100);
  return cents < 2 ? null : (Math.round(from * 100) + Math.floor(cents / 2)) / 100;
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
