import type { Day } from '@/lib/rules/day';
import { sources } from '@/lib/rules/facts/sources';
import { documentBasis } from '@/lib/rules/restsOn/documents';
import { stepBasis } from '@/lib/rules/restsOn/steps';

/** The day from which on every source of the papers and the steps was looked up: the oldest of their days. */
export const checkedOn: Day = [...Object.values(documentBasis), ...Object.values(stepBasis)]
  .flatMap((basis) => basis.sources.map((id) => sources[id].checkedOn))
  .reduce((oldest, day) => (day < oldest ? day : oldest));
