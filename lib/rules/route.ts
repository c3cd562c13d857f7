/** Which procedure the couple is in, and which others stand beside it: guidance.md, section 1. */
import {
  followsNationalLaw,
  grantedBeforeTheNewLaw,
  isChange,
  isExtension,
  isLateNareis,
  isNareis,
  isNareisSubsidiary,
  nareisUntil,
  partnerIsEuCitizen,
  partnerLivesInNl,
  sponsorIsDutch,
  sponsorIsOtherEuCitizen,
  sponsorLivesInNl,
  sponsorNationalities,
  subsidiaryFrom,
} from './couple';
import type { Day } from './day';
import { decide, otherwise, settled, type Row } from './decide';
import { isEuEeaSwiss } from './facts/euEeaSwiss';
import type { SourceId } from './facts/sources';
import { alternativeIds, type AlternativeId, type RouteId } from './ids';
import { mvv, type MvvResult } from './mvv';
import { alternativeBasis } from './restsOn/routes';
import { OPEN, type Situation } from './situation';

/** `ground` `transition`: the first day is not certain, for the law of the sponsor's permit changed on the way. */
export type Route = { id: RouteId; ground?: 'transition'; from?: Day; until?: Day };

const routeRows: readonly Row<Route>[] = [
  [partnerIsEuCitizen, { id: 'noPermitNeeded' }],
  [sponsorIsOtherEuCitizen, { id: 'euVerification' }],
  [isExtension, { id: 'extension' }],
  [isChange, { id: 'change' }],
  [isNareis, nareisRoute],
  [isNareisSubsidiary, nareisSubsidiaryRoute],
  [(situation) => mvvIs(situation, 'notRequired') && sponsorLivesInNl(situation), { id: 'regularWithoutMvv' }],
  [(situation) => mvvIs(situation, 'notRequired'), { id: 'regularAfterTravel' }],
  [(situation) => mvvIs(situation, 'review'), { id: 'regularWithoutMvv' }],
  [partnerLivesInNl, { id: 'mvvMissing' }],
  [sponsorLivesInNl, { id: 'regularWithMvv' }],
  [otherwise, { id: 'regularAtEmbassy' }],
];

export function route(situation: Situation) {
  return decide(situation, routeRows);
}

/** Whether the couple is in this procedure; open while the route is. */
export function routeIs(situation: Situation, ...ids: RouteId[]): boolean {
  return ids.includes(settled(situation, route).id);
}

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

function mvvIs(situation: Situation, result: MvvResult['result']): boolean {
  return settled(situation, mvv).result === result;
}

function nareisRoute(situation: Situation): Route {
  const until = nareisUntil(situation);
  return { id: 'nareis', ...(until && { until }) };
}

function nareisSubsidiaryRoute(situation: Situation): Route {
  return {
    id: 'nareisSubsidiary',
    ...(grantedBeforeTheNewLaw(situation) && { ground: 'transition' }),
    from: subsidiaryFrom(situation),
  };
}
