/** How long the IND may take to decide, by the law that applies: guidance.md, section 7, `decision`. */
import { asylumPermits, sponsorHolds } from './sponsorPermit';
import { settled } from './decide';
import type { SourceId } from './facts/sources';
import * as terms from './facts/terms';
import type { StepVariant } from './ids';
import { mvv } from './mvv';
import { routeIs } from './route';
import type { Situation } from './situation';
import type { Duration } from './stepFacts';

/** The law a decision is taken under. Each is also the variant of the words that tell it. */
export type DecisionLaw = Extract<
  StepVariant,
  'withMvv' | 'withoutMvv' | 'longTermResident' | 'asylumSponsor' | 'asylum' | 'euLaw'
>;

export interface DecisionTerms {
  /** The first term, from the day of receipt. */
  within: Duration;
  /** How much longer the IND may take if it says so in a letter; `unnamed` where the law sets no end to that. */
  longer?: Duration | 'unnamed';
  /** The same where the IND had to ask for papers, if that makes a difference. */
  longerWithPapers?: Duration;
  sources: readonly SourceId[];
}

export const decisionTerms: Record<DecisionLaw, DecisionTerms> = {
  withMvv: {
    within: { days: terms.decisionDays.value },
    longer: { months: terms.decisionExtensionMonths.value },
    sources: ['Vw 2u'],
  },
  withoutMvv: {
    within: { days: terms.decisionDays.value },
    longer: { months: terms.decisionExtensionMonthsWithoutMvv.value },
    sources: ['Vw 25'],
  },
  longTermResident: {
    within: { months: terms.longTermResidentDecisionMonths.value },
    longer: { months: terms.longTermResidentExtensionMonths.value },
    longerWithPapers: { months: terms.longTermResidentWithPapersMonths.value },
    sources: ['Vw 25'],
  },
  asylumSponsor: { within: { months: terms.asylumDecisionMonths.value }, longer: 'unnamed', sources: ['Vw 2u'] },
  asylum: {
    within: { months: terms.asylumDecisionMonths.value },
    longer: 'unnamed',
    sources: ['Vw 2u', 'indNareisWaiting'],
  },
  euLaw: { within: { months: terms.euDecisionMonths.value }, sources: ['euFreeMovementDirective', 'indEuFamily'] },
};

export function isDecisionLaw(variant: StepVariant): variant is DecisionLaw {
  return variant in decisionTerms;
}

/** The law the decision on the couple's application is taken under. Open while the route or the mvv is. */
export function decisionLaw(situation: Situation): DecisionLaw {
  if (routeIs(situation, 'euVerification')) return 'euLaw';
  if (routeIs(situation, 'nareis', 'nareisSubsidiary')) return 'asylum';
  const { result, ground } = settled(situation, mvv);
  if (result === 'required') return sponsorHolds(situation, asylumPermits) ? 'asylumSponsor' : 'withMvv';
  const longTerm = ground === 'euLongTermResident' || ground === 'livedWithEuLongTermResidentSponsor';
  return longTerm ? 'longTermResident' : 'withoutMvv';
}
