import type { Guidance } from '../interview/guidance';
import type { Status } from '../rules/ids';
import type { Texts } from './texts';

/** The verdict in one sentence. */
export function verdictText({ verdict, filing, conditions, next }: Guidance, { t, day }: Texts): string {
  const count = (status: Status) => conditions.filter((condition) => condition.status === status).length;
  return t(`verdicts.${verdict}`, {
    filing: day(filing),
    notMet: count('notMet'),
    review: count('review'),
    open: count('open'),
    next: next === null ? '' : t(`questionNames.${next}`),
  });
}
