import { formatLocales, type Locale } from '../messages/locales';
import { folded } from './folded';

/** Shorter beginnings are too easily a slip of the finger. */
const SHORTEST = 3;

/**
 * The month (1–12) that a word names in the language of the page, or else in any other that the guide speaks: in full,
 * shortened as that language does, or by its first letters where only one month begins with them. Null where it names
 * none, or more than one.
 */
export function monthNamed(word: string, locale: Locale): number | null {
  const typed = folded(word);
  const own = namesIn(formatLocales[locale]);
  const all = Object.values(formatLocales).flatMap(namesIn);
  return named(typed, own) ?? named(typed, all) ?? begun(typed, own) ?? begun(typed, all);
}

type MonthName = readonly [name: string, month: number];

function named(typed: string, names: readonly MonthName[]): number | null {
  return only(names.filter(([name]) => name === typed));
}

function begun(typed: string, names: readonly MonthName[]): number | null {
  return typed.length < SHORTEST ? null : only(names.filter(([name]) => name.startsWith(typed)));
}

function only(names: readonly MonthName[]): number | null {
  const [month, ...others] = new Set(names.map(([, number]) => number));
  return month !== undefined && others.length === 0 ? month : null;
}

const known = new Map<string, readonly MonthName[]>();

/** In full and shortened, standing alone and within a date: some languages bend the name there. */
function namesIn(language: string): readonly MonthName[] {
  const found = known.get(language);
  if (found) return found;
  const lengths = ['long', 'short'] as const;
  const shapes = lengths.flatMap((month) => [{ month }, { day: 'numeric', month } as const]);
  const made = shapes.flatMap((shape) => {
    const format = new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): MonthName => {
      const parts = format.formatToParts(Date.UTC(2000, index, 1));
      return [folded(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
    });
  });
  known.set(language, made);
  return made;
}
