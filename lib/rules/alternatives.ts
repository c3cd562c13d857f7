/** Which procedures stand beside the couple's own: guidance.md, section 1. */
import {
  followsNationalLaw,
  isLateNareis,
  isNareisSubsidiary,
  partnerIsEuCitizen,
  sponsorIsDutch,
  sponsorNationalities,
} from './couple';
import { isEuEeaSwiss } from './facts/euEeaSwiss';
import type { SourceId } from './facts/sources';
import { alternativeIds, type AlternativeId } from './ids';
import { alternativeBasis } from './restsOn/routes';
import { OPEN, type Situation } from './situation';

export interface Alternative {
  id: AlternativeId;
  certain: boolean;
  sources: readonly SourceId[];
}

export const alternativeRules: Record<AlternativeId, (situation: Situation) => 'certain' | 'possible' | 'no'> = {
  euVerification: (situation) =>
    sponsorIsDutch(situation) && sponsorNationalities(situation).some((code) => code !== 'NL' && isEuEeaSwiss(code))
      ? 'possible' // for who lived here as a citizen of that country, or moved between member states
      : 'no',
  euReturn: (situation) => {
    if (!sponsorIsDutch(situation)) return 'no';
    const stay = situation.read('freeMovement');
    if (stay === 'notSure') return 'possible';
    if (stay !== 'threeMonthsOrMore') return 'no';
    const lost = situation.read('freeMovementLost');
    return lost === 'no' ? 'certain' : lost === 'notSure' ? 'possible' : 'no';
  },
  chavez: (situation) => {
    const child = situation.read('dutchChildInPartnersCare');
    return child === 'yes' ? 'certain' : child === 'notSure' ? 'possible' : 'no';
  },
  nareis: (situation) => (isLateNareis(situation) ? 'possible' : 'no'), // a late application can be excused
  regular: (situation) => (!followsNationalLaw(situation) && isNareisSubsidiary(situation) ? 'possible' : 'no'),
};

/** The procedures that may suit the couple as well or better. One that still hangs on an answer is left out. */
export function alternatives(situation: Situation): Alternative[] {
  if (situation.watch(() => partnerIsEuCitizen(situation)).result !== false) return [];
  const found: Alternative[] = [];
  for (const id of alternativeIds) {
    const { result } = situation.watch(() => alternativeRules[id](situation));
    if (result === OPEN || result === 'no') continue;
    found.push({ id, certain: result === 'certain', sources: alternativeBasis[id].sources });
  }
  return found;
}
