/** How long the IND may take to decide, by the law that applies: guidance.md, section 7, `decision`. */
import { asylumPermits, sponsorHolds } from './sponsorPermit';
import { settled } from './decide';
import type { SourceId } from './facts/sources';
import * as terms from './facts/terms';
import type { StepVariant } from './ids';
import { mvv } from './mvv';
import { decisionBasis } from './restsOn/steps';
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
    sources: decisionBasis.withMvv.sources,
  },
  withoutMvv: {
    within: { days: terms.decisionDays.value },
    longer: { months: terms.decisionExtensionMonthsWithoutMvv.value },
    sources: decisionBasis.withoutMvv.sources,
  },
  longTermResident: {
    within: { months: terms.longTermResidentDecisionMonths.value },
    longer: { months: terms.longTermResidentExtensionMonths.value },
    longerWithPapers: { months: terms.longTermResidentWithPapersMonths.value },
    sources: decisionBasis.longTermResident.sources,
  },
  asylumSponsor: {
    within: { months: terms.asylumDecisionMonths.value },
    longer: 'unnamed',
    sources: decisionBasis.asylumSponsor.sources,
  },
  asylum: {
    within: { months: terms.asylumDecisionMonths.value },
    longer: 'unnamed',
    sources: decisionBasis.asylum.sources,
  },
  euLaw: { within: { months: terms.euDecisionMonths.value }, sources: decisionBasis.euLaw.sources },
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
