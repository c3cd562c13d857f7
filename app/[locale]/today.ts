import type { Day } from '@/lib/rules/day';

/** Today in the Netherlands, whatever the time zone of the device: the only clock of the pages. */
export function today(): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date());
}
