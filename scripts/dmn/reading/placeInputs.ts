import type { Country } from '../../../lib/rules/answers';
import { apostilleParties, notApostilleParties } from '../../../lib/rules/facts/apostille';
import { ownMinistryIsLastStep } from '../../../lib/rules/facts/embassyStep';
import { isEuMemberState } from '../../../lib/rules/facts/euEeaSwiss';

const kingdom: readonly Country[] = ['NL', 'AW', 'CW', 'SX', 'BQ'];

/** What the table of legalisation asks about the place where a paper was issued. */
export function placeInputs(country: Country) {
  const since = apostilleParties.value[country];
  const without = notApostilleParties.value.includes(country) ? 'no' : 'notKnown';
  return {
    issuedInKingdom: kingdom.includes(country),
    issuedInEu: isEuMemberState(country),
    issuedInTurkiye: country === 'TR',
    apostille: since === undefined ? without : 'yes',
    apostilleSince: since ?? null,
    ministryIsLast: ownMinistryIsLastStep(country),
  };
}
