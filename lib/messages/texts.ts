import type { Country, Nationality } from '../rules/answers';
import type { Day } from '../rules/day';
import { formatDay, formatEuros, formatList, nameOf } from './format';
import type { Locale } from './locales';
import { translator, type Language, type Translate } from './translator';

/** A language at work: its texts, and its way of writing days, amounts and lists. */
export interface Texts {
  locale: Locale;
  t: Translate;
  /** "22 November 2026" */
  day: (day: Day) => string;
  /** "€2,523.96"; euros. With `whole`, no decimals where there are no cents. */
  euros: (amount: number, whole?: 'whole') => string;
  /** "one, two and three" */
  list: (items: readonly string[]) => string;
  /** The name of a country, or of being stateless. */
  country: (code: Country | Nationality) => string;
  /** Other words by which people look for a country; none on pages that ask for none. */
  alsoCalled: (country: Country) => readonly string[];
}

export function textsOf(language: Language): Texts {
  const { locale } = language;
  return {
    locale,
    t: translator(language),
    day: (day) => formatDay(day, locale),
    euros: (amount, whole) => formatEuros(amount, locale, whole),
    list: (items) => formatList(items, locale),
    country: (code) => nameOf(code, language),
    alsoCalled: (country) => language.alsoCalled?.(country) ?? [],
  };
}
