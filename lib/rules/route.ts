/** Which procedure the couple is in: guidance.md, section 1. */
import {
  grantedBeforeTheNewLaw,
  isChange,
  isExtension,
  isNareis,
  isNareisSubsidiary,
  nareisUntil,
  partnerIsEuCitizen,
  partnerLivesInNl,
  sponsorIsOtherEuCitizen,
  sponsorLivesInNl,
  subsidiaryFrom,
} from './couple';
import type { Day } from './day';
import { decide, otherwise, settled, type Row } from './decide';
import type { RouteId } from './ids';
import { mvv, type MvvResult } from './mvv';
import type { Situation } from './situation';

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
