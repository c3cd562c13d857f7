import type { Country, Nationality } from '../rules/answers';
import { parts, type Day } from '../rules/day';
import { formatLocales, type Locale } from './locales';

/** "22 November 2026". */
export function formatDay(day: Day, locale: Locale): string {
  const [year, month, dayOfMonth] = parts(day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return dayFormat(locale).format(date);
}

/** "December 2025", from a month written as YYYY-MM. */
export function formatMonth(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(formatLocales[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01`));
}

/** "€2,337.00": euros with two decimals, or none where `whole` and there are no cents. */
export function formatEuros(amount: number, locale: Locale, whole: 'whole' | 'cents' = 'cents'): string {
  const digits = whole === 'whole' && Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(formatLocales[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** "Kenya, Uganda and Chad". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(formatLocales[locale], { type: 'conjunction' }).format(items);
}

/** The name of a country, or of having no nationality. */
export function nameOf(
  code: Country | Nationality,
  language: { countries: Record<Country, string>; messages: { ui: { countryField: { stateless: string } } } },
): string {
  return code === 'stateless' ? language.messages.ui.countryField.stateless : language.countries[code];
}

const dayFormats = new Map<Locale, Intl.DateTimeFormat>();

function dayFormat(locale: Locale): Intl.DateTimeFormat {
  const known = dayFormats.get(locale);
  if (known) return known;
  const made = new Intl.DateTimeFormat(formatLocales[locale], { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(locale, made);
  return made;
}
