/** Who does each step, by when, and how hard that term is. */
import type { Day } from './day';
import type { SourceId } from './facts/sources';
import * as terms from './facts/terms';
import type { Actor, StepId, StepVariant, TermKind } from './ids';
import { stepSources } from './restsOn/steps';

export type Duration = { days: number } | { weeks: number } | { months: number } | { years: number };

export interface Step {
  id: StepId;
  who: Actor;
  /** Where the step goes differently for this couple. */
  variant?: StepVariant;
  /** The step before it. */
  after?: StepId;
  within?: Duration;
  kind: TermKind;
  /** A step that only comes when the IND asks for it. */
  onlyIf?: 'asked';
  /** The first and the last day for the step, where the route has one. */
  from?: Day;
  until?: Day;
  sources: readonly SourceId[];
}

export const stepFacts: Record<StepId, Omit<Step, 'id' | 'after' | 'sources'>> = {
  getDigid: { who: 'sponsor', kind: 'practical' },
  collectDocuments: { who: 'both', kind: 'practical' },
  passExam: { who: 'partner', kind: 'policy' },
  legaliseAndTranslate: {
    who: 'both',
    kind: 'practical',
  },
  freshDocuments: { who: 'both', kind: 'policy' },
  checkExemption: { who: 'both', kind: 'practical' },
  getLegalHelp: { who: 'both', kind: 'practical' },
  leaveAndApply: { who: 'partner', kind: 'practical' },
  missionAppointment: { who: 'partner', kind: 'policy' },
  sendByPost: {
    who: 'partner',
    within: { weeks: terms.postWeeks.value },
    kind: 'policy',
  },
  privateInsurance: { who: 'partner', kind: 'practical' },
  apply: { who: 'sponsor', kind: 'practical' },
  payFee: { who: 'sponsor', kind: 'policy' },
  acknowledgement: {
    who: 'ind',
    within: { days: terms.acknowledgementDays.value },
    kind: 'practical',
  },
  followInMyInd: { who: 'sponsor', kind: 'practical' },
  activateMessageBox: { who: 'sponsor', kind: 'practical' },
  biometrics: { who: 'partner', kind: 'practical' },
  supplyMissing: { who: 'both', kind: 'statutory', onlyIf: 'asked' },
  decision: {
    who: 'ind',
    within: { days: terms.decisionDays.value },
    kind: 'statutory',
  },
  collectMvv: {
    who: 'partner',
    within: { months: terms.mvvAppointmentMonths.value },
    kind: 'statutory',
  },
  travel: { who: 'partner', kind: 'practical' },
  registerMunicipality: {
    who: 'partner',
    within: { days: terms.registrationDays.value },
    kind: 'statutory',
  },
  collectCard: {
    who: 'partner',
    within: { weeks: terms.cardWeeks.value },
    kind: 'estimate',
  },
  tbTest: {
    who: 'partner',
    within: { months: terms.tbMonths.value },
    kind: 'policy',
  },
  healthInsurance: {
    who: 'partner',
    within: { months: terms.insuranceMonths.value },
    kind: 'statutory',
  },
  digidPartner: { who: 'partner', kind: 'practical' },
  civicIntegration: {
    who: 'partner',
    within: { years: terms.integrationYears.value },
    kind: 'statutory',
  },
  reportChanges: {
    who: 'both',
    within: { weeks: terms.reportWeeks.value },
    kind: 'statutory',
  },
  extend: {
    who: 'partner',
    within: { months: terms.extensionWindowMonths.value },
    kind: 'policy',
  },
  independentPermit: {
    who: 'partner',
    within: { years: terms.independentPermitYears.value },
    kind: 'policy',
  },
  naturalisation: {
    who: 'partner',
    within: { years: terms.naturalisationYears.value },
    kind: 'statutory',
  },
  objection: {
    who: 'both',
    within: { days: terms.objectionDays.value },
    kind: 'statutory',
  },
  objectionDecision: {
    who: 'ind',
    within: { weeks: terms.objectionDecisionWeeks.value },
    kind: 'statutory',
  },
  appeal: { who: 'both', within: { days: terms.appealDays.value }, kind: 'statutory' },
  noticeOfDefault: {
    who: 'sponsor',
    within: { days: terms.noticeOfDefaultDays.value },
    kind: 'statutory',
  },
  appealForLateDecision: { who: 'both', kind: 'statutory' },
  askEmbassy: { who: 'both', kind: 'practical' },
  applyAgain: { who: 'sponsor', kind: 'policy' },
};

/** A step as it goes for everyone, but for what is said to go differently; with what it then rests on. */
export function stepOf(id: StepId, differently: Partial<Omit<Step, 'id' | 'sources'>> = {}): Step {
  return { id, ...stepFacts[id], ...differently, sources: stepSources(id, differently.variant) };
}
