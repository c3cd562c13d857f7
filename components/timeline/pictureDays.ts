/** Days in as few letters as can be: the picture is full of them. */
import { formatLocales, type Locale } from '@/lib/messages/locales';
import type { Day } from '@/lib/rules/day';

type Style = 'day' | 'month';

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'medium', timeZone: 'UTC' },
  month: { month: 'short', timeZone: 'UTC' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** "22 Nov 2026" */
export function shortDay(day: Day, locale: Locale): string {
  return format('day', locale).format(new Date(day)); // a day alone is read as UTC
}

/** "22–29 Nov 2026", or one day where both are the same. */
export function shortDays(first: Day, last: Day, locale: Locale): string {
  return format('day', locale).formatRange(new Date(first), new Date(last));
}

/** "Nov" */
export function shortMonth(day: Day, locale: Locale): string {
  return format('month', locale).format(new Date(day));
}

function format(style: Style, locale: Locale): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(formatLocales[locale], styles[style]);
  formats.set(key, made);
  return made;
}
