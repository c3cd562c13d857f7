/** How far back the income check looks for an employment: guidance.md, section 4, "Sustainable", rows b and c. */
import { addMonths, type Day } from '../day';
import { fixedTermMonths, sustainableMonths } from '../facts/terms';
import type { Employment } from './lasting';

export type LookBack = 'lastYear' | 'lastThreeYears';

/**
 * The earlier years that can make an employment count when the application is received on `filing`. None where the
 * contract decides by itself, or has ended by then; none yet for a fixed term whose last day is not known.
 */
export function lookBackOf(
  contract: Employment['contract'],
  endsOn: Day | undefined,
  filing: Day,
): readonly LookBack[] {
  if (contract === 'permanent') return [];
  if (contract === 'flexible') return ['lastThreeYears'];
  const decidesByItself =
    endsOn === undefined || endsOn < filing || endsOn >= addMonths(filing, sustainableMonths.value);
  if (decidesByItself) return [];
  return endsOn >= addMonths(filing, fixedTermMonths.value) ? ['lastYear', 'lastThreeYears'] : ['lastThreeYears'];
}
