import type { Day } from '@/lib/rules/day';
import { documentRules } from '@/lib/rules/documentRules';
import { sources } from '@/lib/rules/facts/sources';
import { stepFacts } from '@/lib/rules/stepFacts';

/** The day from which on every source of the papers and the steps was looked up: the oldest of their days. */
export const checkedOn: Day = [...Object.values(documentRules), ...Object.values(stepFacts)]
  .flatMap((rule) => rule.sources.map((id) => sources[id].checkedOn))
  .reduce((oldest, day) => (day < oldest ? day : oldest));
