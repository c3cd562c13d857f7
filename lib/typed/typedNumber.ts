import type { Locale } from '../messages/locales';
import { asSeen } from './asSeen';
import { decimalMark } from './typedMoney';

export interface Limits {
  min: number;
  max: number;
}

export type NumberProblem = 'missing' | 'notWhole' | 'notPercent';
export type ReadNumber = { ok: true; number: number } | { ok: false; problem: NumberProblem };

/** Reads a whole number within limits, both included. */
export function readWhole(text: string, limits: Limits): ReadNumber {
  const figures = asSeen(text);
  return read(figures, /^\d+$/.test(figures) ? Number(figures) : NaN, limits, 'notWhole');
}

/** Reads a percentage with at most two decimals after a dot or a comma, within limits. */
export function readPercent(text: string, limits: Limits): ReadNumber {
  const figures = asSeen(text).replace(/ ?%$/, '');
  const number = /^\d+(?:[.,٫]\d{1,2})?$/.test(figures) ? Number(figures.replace(/[,٫]/, '.')) : NaN;
  return read(figures, number, limits, 'notPercent');
}

/** The number as it is put into the box. */
export function writeNumber(number: number, locale: Locale): string {
  return String(number).replace('.', decimalMark(locale));
}

function read(figures: string, number: number, { min, max }: Limits, problem: NumberProblem): ReadNumber {
  if (figures === '') return { ok: false, problem: 'missing' };
  return number >= min && number <= max ? { ok: true, number } : { ok: false, problem };
}
