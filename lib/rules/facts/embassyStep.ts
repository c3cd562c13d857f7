import type { StandingRule } from '../dated';
import type { CountryCode } from './countryCodes';
import { words } from './words';

/**
 * Countries where the own ministry of foreign affairs is the last to legalise a paper: Dutch embassies there
 * legalise nothing for use in the Netherlands. Thirty-nine countries; Rwanda is in the list of the municipal clerks
 * only. Five of them since 1 April 2013.
 */
export const ministryIsLast: StandingRule<readonly CountryCode[]> = {
  value: words(
    'AF BD BF BJ CD CF CG CI CM DJ DO ER ET GA GH GM GN GQ GW HT KE KH LA LK ML MM NE NG PH PK PW RW SL SN SS',
    'TD TG TM UG VN',
  ),
  since: '2016-01-01',
  source: 'legalisationCircular',
  checkedOn: '2026-11-29',
};

const last: ReadonlySet<string> = new Set(ministryIsLast.value);

/** Whether the country's own ministry of foreign affairs is the last step, without a Dutch embassy after it. */
export function ownMinistryIsLastStep(country: CountryCode): boolean {
  return last.has(country);
}
