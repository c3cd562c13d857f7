/** The day a moment falls on in the Netherlands, whatever the time zone, language and calendar of the device. */
import { dayFrom, type Day } from './day';

/** For a clock that tells no day at all: no amount is published for it, so none is guessed. */
const NO_DAY: Day = '9999-12-31';

// By parts: how a language writes a whole date differs between versions of browsers.
const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  era: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day in the Netherlands; the last day there is for a moment outside the years 1–9999 or no moment at all. */
export function dutchDay(moment: Date): Day {
  if (Number.isNaN(moment.getTime())) return NO_DAY;
  const parts = new Map(inAmsterdam.formatToParts(moment).map(({ type, value }) => [type, value]));
  const number = (type: 'year' | 'month' | 'day') => Number(parts.get(type));
  if (!parts.get('era')?.startsWith('A')) return NO_DAY;
  return dayFrom(number('year'), number('month'), number('day')) ?? NO_DAY;
}
