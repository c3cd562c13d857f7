import type { Locale } from '../messages/locales';
import { dayFrom, parts, type Day } from '../rules/day';
import { asSeen, isBlank } from './asSeen';
import { monthNamed } from './monthNames';

export const dayParts = ['day', 'month', 'year'] as const;
export type DayPart = (typeof dayParts)[number];

/** A day as it stands in the three boxes. */
export type TypedDay = Record<DayPart, string>;

export type DayProblem = 'missing' | 'missingDay' | 'missingMonth' | 'missingYear' | 'notReal' | 'yearShort';
/** What is wrong, and in which box. */
interface Wrong {
  ok: false;
  problem: DayProblem;
  part: DayPart;
}
export type ReadDay = { ok: true; day: Day } | Wrong;

export const noDay: TypedDay = { day: '', month: '', year: '' };

/** Whether nothing is seen in any of the boxes. */
export function isNoDay(typed: TypedDay): boolean {
  return dayParts.every((part) => isBlank(typed[part]));
}

const missingPart = { day: 'missingDay', month: 'missingMonth', year: 'missingYear' } as const;

/** A day as it is written, before anyone knows whether there is such a year. */
export interface WrittenDay {
  day: number;
  month: number;
  /** In figures, or what else stands there. */
  year: string;
}

/**
 * Reads a day. The month may be a number or a word; a whole date in the first box is taken apart. The order is
 * always day, month, year, or year, month, day where the year comes first: no order is guessed from the numbers.
 */
export function readDay(typed: TypedDay, locale: Locale): ReadDay {
  const read = readWritten(typed, locale);
  if (!read.ok) return read;
  const { day, month, year } = read.written;
  if (!/^\d{4}$/.test(year)) return wrong('yearShort', 'year');
  const real = dayFrom(Number(year), month, day);
  return real === null ? wrong('notReal', Number(year) === 0 ? 'year' : 'day') : { ok: true, day: real };
}

/** Reads the day and the month, and leaves the year as it is written. */
export function readWritten(typed: TypedDay, locale: Locale): { ok: true; written: WrittenDay } | Wrong {
  const boxes = takenApart(cleaned(typed), locale);
  const empty = dayParts.filter((part) => boxes[part] === '');
  const [firstEmpty] = empty;
  if (firstEmpty) return wrong(empty.length > 1 ? 'missing' : missingPart[firstEmpty], firstEmpty);

  const day = /^(\d{1,2})(?:st|nd|rd|th|e|de|ste)?$/i.exec(boxes.day)?.[1];
  if (day === undefined || Number(day) < 1 || Number(day) > 31) return wrong('notReal', 'day');
  const month = monthOf(boxes.month, locale);
  if (month === null) return wrong('notReal', 'month');
  return { ok: true, written: { day: Number(day), month, year: boxes.year } };
}

/** The day as it is put into the boxes. */
export function writeDay(day: Day): TypedDay {
  const [year, month, dayOfMonth] = parts(day);
  return { day: String(dayOfMonth), month: String(month), year: String(year).padStart(4, '0') };
}

function wrong(problem: DayProblem, part: DayPart): Wrong {
  return { ok: false, problem, part };
}

function monthOf(text: string, locale: Locale): number | null {
  if (!/^\d+$/.test(text)) return monthNamed(text, locale);
  const month = Number(text);
  return text.length <= 2 && month >= 1 && month <= 12 ? month : null;
}

function cleaned(typed: TypedDay): TypedDay {
  const clean = (text: string) => asSeen(text).replace(/[.,]+$/, '');
  return { day: clean(typed.day), month: clean(typed.month), year: clean(typed.year) };
}

/** A date that stands in the first box as a whole, in its three parts. */
function takenApart(boxes: TypedDay, locale: Locale): TypedDay {
  if (boxes.month !== '' || boxes.year !== '') return boxes;
  const pieces = boxes.day.split(/[ ./,-]+/).filter((piece) => piece !== '');
  const [first, second, third] = pieces;
  if (first === undefined || second === undefined || third === undefined || pieces.length > 3) return boxes;
  if (/^\d{4}$/.test(first)) return { year: first, month: second, day: third };
  if (monthNamed(first, locale) !== null) return { month: first, day: second, year: third };
  return { day: first, month: second, year: third };
}
