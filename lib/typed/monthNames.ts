import { formatLocales, type Locale } from '../messages/locales';
import { folded } from './latinText';

/** Shorter beginnings are too easily a slip of the finger. */
const SHORTEST = 3;

/**
 * The month (1–12) that a word names in English, Dutch or the language of the page: in full, shortened as that language
 * does, or by its first letters where only one month begins with them. Null where it names none, or more than one.
 */
export function monthNamed(word: string, locale: Locale): number | null {
  const typed = folded(word);
  const names = namesIn(locale);
  return only(names.filter(([name]) => name === typed)) ?? (typed.length < SHORTEST ? null : begun(names, typed));
}

type MonthName = readonly [name: string, month: number];

function begun(names: readonly MonthName[], typed: string): number | null {
  return only(names.filter(([name]) => name.startsWith(typed)));
}

function only(names: readonly MonthName[]): number | null {
  const [month, ...others] = new Set(names.map(([, number]) => number));
  return month !== undefined && others.length === 0 ? month : null;
}

const known = new Map<Locale, readonly MonthName[]>();

function namesIn(locale: Locale): readonly MonthName[] {
  const found = known.get(locale);
  if (found) return found;
  const languages = new Set([formatLocales.en, formatLocales.nl, formatLocales[locale]]);
  const made = [...languages].flatMap((language) => monthNames(language));
  known.set(locale, made);
  return made;
}

/** In full and shortened, standing alone and within a date: some languages bend the name there. */
function monthNames(language: string): MonthName[] {
  const lengths = ['long', 'short'] as const;
  const shapes = lengths.flatMap((month) => [{ month }, { day: 'numeric', month } as const]);
  return shapes.flatMap((shape) => {
    const format = new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): MonthName => {
      const parts = format.formatToParts(Date.UTC(2000, index, 1));
      return [folded(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
    });
  });
}
