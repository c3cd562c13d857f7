import type { Locale } from '../messages/locales';
import { asSeen } from './asSeen';

export const MOST_EUROS = 9_999_999.99;

export type MoneyProblem = 'missing' | 'notNumber' | 'tooMuch' | 'negative' | 'decimals';
/** The euros read, with at most two decimals, or what is wrong. */
export type ReadMoney = { ok: true; euros: number } | { ok: false; problem: MoneyProblem };

/**
 * Reads an amount in euros, written the Dutch or the English way. `2.337` and `2,337` are two thousand and more: three
 * figures after one mark are never cents. What could mean two things otherwise is not read at all.
 */
export function readMoney(text: string): ReadMoney {
  const bare = withoutCurrency(text);
  if (bare === '') return wrong('missing');
  const [, minus = '', figures = ''] = /^(-?) ?(.*)$/.exec(bare) ?? [];
  const read = readFigures(figures);
  if (!read.ok) return read;
  if (minus !== '' && read.euros > 0) return wrong('negative');
  return read.euros > MOST_EUROS ? wrong('tooMuch') : read;
}

/** The amount as it is put into the box: without thousands marks, so that it is read the same in every language. */
export function writeMoney(euros: number, locale: Locale): string {
  const text = Number.isInteger(euros) ? String(euros) : euros.toFixed(2);
  return text.replace('.', decimalMark(locale));
}

/** How a language writes the mark before the decimals. */
export function decimalMark(locale: Locale): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

function wrong(problem: MoneyProblem): ReadMoney {
  return { ok: false, problem };
}

/** Without "€", "EUR" or "euro", and without the ",-" that stands for no cents. */
function withoutCurrency(text: string): string {
  return asSeen(text)
    .replace(/^(-?) ?(?:€|euro?(?=[ \d]|$))/i, '$1')
    .replace(/(?:€|eur|euro(?:'?s)?)$/i, '')
    .replace(/[.,] ?[-=]+ ?$/, '')
    .trim();
}

// The marks of Arabic numbers, `٬` and `٫`, cannot be mistaken for each other; the rest can.
const GROUPED = /^(\d{1,3}(?:([.,٬' ])\d{3})(?:\2\d{3})*|\d*)(?:([.,٫])(\d*))?$/;

function readFigures(figures: string): ReadMoney {
  const [match, whole = '', group, mark, cents = ''] = GROUPED.exec(figures) ?? [];
  if (match === undefined || (whole === '' && cents === '') || (group !== undefined && group === mark)) {
    return wrong('notNumber');
  }
  if (cents.length > 2 || (group !== undefined && whole.startsWith('0'))) return wrong('decimals');
  return { ok: true, euros: Number(`${whole.replace(/\D/g, '') || '0'}.${cents || '0'}`) };
}
