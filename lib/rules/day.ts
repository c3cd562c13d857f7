/**
 * Calendar days without clocks or time zones. A `Day` is `YYYY-MM-DD`, so days compare as strings.
 * Month arithmetic follows guidance.md: the day of the month is kept, clipped to the month's last day.
 */
export type Day = string;

const FIRST_DAY: Day = '0001-01-01';
const LAST_DAY: Day = '9999-12-31';
const MILLISECONDS_A_DAY = 86_400_000;
const ZERO = '0'.charCodeAt(0);

/** Whether the text is a real day of the (proleptic Gregorian) calendar, written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]; // the pattern has three groups
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Builds a day from its parts; null when no such day exists. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const text = write(year, month, day);
  return isDay(text) ? text : null;
}

/** The day `months` later (or earlier, when negative), clipped to the month's last day and to the years 1–9999. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = parts(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  if (toYear > 9999) return LAST_DAY;
  if (toYear < 1) return FIRST_DAY;
  return write(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** The day `years` later. A birthday on 29 February falls on 28 February in other years. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** The day `days` later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  const [year, month, dayOfMonth] = parts(day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth + days);
  if (date.getUTCFullYear() > 9999) return LAST_DAY;
  if (date.getUTCFullYear() < 1) return FIRST_DAY;
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY; // days alone are read as UTC, where each has 24 hours
}

/** The day of the week: 0 = Sunday, 6 = Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Completed years of age on `day`. */
export function ageOn(bornOn: Day, day: Day): number {
  const years = parts(day)[0] - parts(bornOn)[0];
  return addYears(bornOn, years) <= day ? years : years - 1;
}

/** The year, the month (1–12) and the day of the month. */
export function parts(day: Day): [year: number, month: number, day: number] {
  return [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number the digits of a text make. Every rule with a term counts in days, so this makes no string. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + (text.charCodeAt(at) - ZERO);
  return number;
}

function write(year: number, month: number, day: number): Day {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
