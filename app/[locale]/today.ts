import { dutchDay } from '@/lib/rules/dutchDay';
import type { Day } from '@/lib/rules/day';

/** Today in the Netherlands: the only clock of the pages. */
export function today(): Day {
  return dutchDay(new Date());
}
