/** Where a step goes differently for a couple than for most: who, by when, and in which words. */
import {
  endOfPermit,
  followsNationalLaw,
  isExtensionOrChange,
  isLateExtension,
  partnerLivesInNl,
  permitThatCounts,
  sponsorIsDutch,
} from './couple';
import { addDays } from './day';
import { settled } from './decide';
import { decisionLaw, decisionTerms } from './decisionTerms';
import { biometricsWeeks, mvvValidityDays, naturalisationYearsWithDutchPartner } from './facts/terms';
import type { StepId } from './ids';
import { mvv } from './mvv';
import { route, routeIs } from './route';
import type { Situation } from './situation';
import { sponsorHasOrAwaits, sponsorHolds, unclearPurposes, withoutIndependentPermit } from './sponsorPermit';
import type { Step } from './stepFacts';

type Differently = (situation: Situation) => Partial<Omit<Step, 'id' | 'sources'>>;

/** What differs from `stepFacts`, by step; a step that is not named goes as it goes for everyone. */
export const stepsOnTheWay: Partial<Record<StepId, Differently>> = {
  getLegalHelp: (situation) => {
    if (!followsNationalLaw(situation)) return { variant: 'asylum' };
    if (sponsorHolds(situation, ['asylumSubsidiary'])) return { variant: 'asylumLawChanged' };
    if (sponsorHolds(situation, ['asylumRefugee']) && !routeIs(situation, 'mvvMissing')) {
      return { variant: 'lateAsylumFamily' };
    }
    const past = situation.watch(mayBeRefusedForThePast).result; // the step itself does not wait for this answer
    return past === true ? { variant: 'publicOrder' } : {};
  },
  apply: (situation) => {
    const { from, until } = settled(situation, route);
    if (routeIs(situation, 'nareis', 'nareisSubsidiary')) {
      return { variant: 'asylum', ...(from && { from }), ...(until && { until }) };
    }
    if (routeIs(situation, 'euVerification')) return { variant: 'euLaw', who: 'partner' };
    if (!isExtensionOrChange(situation)) return isOnVisit(situation) ? { variant: 'waitingHere' } : {};
    const lastDay = addDays(endOfPermit(situation), -1);
    return { variant: 'permitEnds', kind: 'statutory', until: lastDay };
  },
  biometrics: (situation) =>
    routeIs(situation, 'regularAfterTravel', 'euVerification') || partnerLivesInNl(situation)
      ? { variant: 'waitingHere', within: { weeks: biometricsWeeks.value }, kind: 'policy' }
      : {},
  decision: (situation) => {
    const law = decisionLaw(situation);
    const { within } = decisionTerms[law];
    return { ...(law !== 'withMvv' && { variant: law }), within };
  },
  travel: (situation) => {
    if (routeIs(situation, 'noPermitNeeded')) return { variant: 'euCitizen' };
    if (routeIs(situation, 'euVerification')) return { variant: 'euLaw' };
    if (settled(situation, mvv).result !== 'required') return {};
    return { variant: 'withMvv', within: { days: mvvValidityDays.value }, kind: 'statutory' };
  },
  registerMunicipality: (situation) => (routeIs(situation, 'noPermitNeeded') ? { variant: 'euCitizen' } : {}),
  collectCard: (situation) => (isExtensionOrChange(situation) ? { variant: 'afterDecision' } : {}),
  civicIntegration: (situation) =>
    sponsorHasOrAwaits(situation, unclearPurposes) ? { variant: 'askFirst', onlyIf: 'asked' } : {},
  independentPermit: (situation) =>
    sponsorHasOrAwaits(situation, ['asylumPermanent', ...unclearPurposes])
      ? { variant: 'askFirst', onlyIf: 'asked' }
      : {},
  naturalisation: (situation) => {
    if (sponsorIsDutch(situation)) {
      return { variant: 'dutchSponsor', within: { years: naturalisationYearsWithDutchPartner.value } };
    }
    return sponsorHasOrAwaits(situation, withoutIndependentPermit) ? { variant: 'askFirst', onlyIf: 'asked' } : {};
  },
};

/** Someone who needs no visa, and has had no permit here, applies before the days of a visit are over. */
function isOnVisit(situation: Situation): boolean {
  return (
    settled(situation, mvv).ground === 'nationality' &&
    (permitThatCounts(situation) ?? 'none') === 'none' &&
    (routeIs(situation, 'regularAfterTravel') || partnerLivesInNl(situation))
  );
}

/** Who waits here for a first permit, or came late with an extension, can only be insured once the IND has decided. */
export function insuredAfterTheDecision(situation: Situation): boolean {
  return (
    routeIs(situation, 'regularAfterTravel') ||
    (routeIs(situation, 'regularWithoutMvv') && partnerLivesInNl(situation)) ||
    isLateExtension(situation)
  );
}

/** A conviction, or a stay without permission that may have led to an entry ban: help first. */
export function mayBeRefusedForThePast(situation: Situation): boolean {
  const past = situation.read('publicOrder');
  return past === 'illegalStayOrEntryBan' || past === 'conviction';
}
