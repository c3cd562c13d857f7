/** Who does each step, by when, and how hard that term is. */
import type { Day } from './day';
import type { SourceId } from './facts/sources';
import * as terms from './facts/terms';
import type { Actor, StepId, StepVariant, TermKind } from './ids';

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

export const stepFacts: Record<StepId, Omit<Step, 'id' | 'after'>> = {
  getDigid: { who: 'sponsor', kind: 'practical', sources: ['indOnlineForms'] },
  collectDocuments: { who: 'both', kind: 'practical', sources: ['indTranslationLegalisation'] },
  passExam: { who: 'partner', kind: 'policy', sources: ['indExamAbroad', 'examFee', 'examResultTerm'] },
  legaliseAndTranslate: {
    who: 'both',
    kind: 'practical',
    sources: ['indTranslationLegalisation', 'netherlandsWorldwideLegalisation'],
  },
  freshDocuments: { who: 'both', kind: 'policy', sources: ['unmarriedDeclarationRule', 'proofOfIncomeAppendix'] },
  checkExemption: { who: 'both', kind: 'practical', sources: ['indMvvExemptions', 'formB07001'] },
  getLegalHelp: { who: 'both', kind: 'practical', sources: ['legalAid'] },
  leaveAndApply: { who: 'partner', kind: 'practical', sources: ['formB07001'] },
  missionAppointment: { who: 'partner', kind: 'policy', sources: ['indApplyFromAbroad'] },
  sendByPost: {
    who: 'partner',
    within: { weeks: terms.postWeeks.value },
    kind: 'policy',
    sources: ['indApplyFromAbroad'],
  },
  privateInsurance: { who: 'partner', kind: 'practical', sources: ['Wlz 2.1.1'] },
  apply: { who: 'sponsor', kind: 'practical', sources: ['formB07001', 'indOnlineForms'] },
  payFee: { who: 'sponsor', kind: 'policy', sources: ['indCosts', 'formB07001'] },
  acknowledgement: {
    who: 'ind',
    within: { days: terms.acknowledgementDays.value },
    kind: 'practical',
    sources: ['indWrittenApplication'],
  },
  followInMyInd: { who: 'sponsor', kind: 'practical', sources: ['formB07001'] },
  activateMessageBox: { who: 'sponsor', kind: 'practical', sources: ['messageBox'] },
  biometrics: { who: 'partner', kind: 'practical', sources: ['indPositiveDecision'] },
  supplyMissing: { who: 'both', kind: 'statutory', onlyIf: 'asked', sources: ['formB07001'] },
  decision: {
    who: 'ind',
    within: { days: terms.decisionDays.value },
    kind: 'statutory',
    sources: ['formB07001', 'decisionExtension', 'indLate'],
  },
  collectMvv: {
    who: 'partner',
    within: { months: terms.mvvAppointmentMonths.value },
    kind: 'statutory',
    sources: ['mvvAppointment'],
  },
  travel: { who: 'partner', kind: 'practical', sources: ['indProcedure', 'visaFreeStay'] },
  registerMunicipality: {
    who: 'partner',
    within: { days: terms.registrationDays.value },
    kind: 'statutory',
    sources: ['municipalRegistration'],
  },
  collectCard: {
    who: 'partner',
    within: { weeks: terms.cardWeeks.value },
    kind: 'estimate',
    sources: ['indPositiveDecision'],
  },
  tbTest: {
    who: 'partner',
    within: { months: terms.tbMonths.value },
    kind: 'policy',
    sources: ['tbDeclarationForm', 'tbExemptionAppendix'],
  },
  healthInsurance: {
    who: 'partner',
    within: { months: terms.insuranceMonths.value },
    kind: 'statutory',
    sources: ['healthInsurance'],
  },
  digidPartner: { who: 'partner', kind: 'practical', sources: ['digidForPartner'] },
  civicIntegration: {
    who: 'partner',
    within: { years: terms.integrationYears.value },
    kind: 'statutory',
    sources: ['civicIntegrationAct'],
  },
  reportChanges: {
    who: 'both',
    within: { weeks: terms.reportWeeks.value },
    kind: 'statutory',
    sources: ['indDuties'],
  },
  extend: {
    who: 'partner',
    within: { months: terms.extensionWindowMonths.value },
    kind: 'policy',
    sources: ['formB07001', 'extensionLate'],
  },
  independentPermit: {
    who: 'partner',
    within: { years: terms.independentPermitYears.value },
    kind: 'policy',
    sources: ['continuedResidence'],
  },
  naturalisation: {
    who: 'partner',
    within: { years: terms.naturalisationYears.value },
    kind: 'statutory',
    sources: ['naturalisation'],
  },
  objection: {
    who: 'both',
    within: { days: terms.objectionDays.value },
    kind: 'statutory',
    sources: ['objectionTerm'],
  },
  objectionDecision: {
    who: 'ind',
    within: { weeks: terms.objectionDecisionWeeks.value },
    kind: 'statutory',
    sources: ['objectionDecisionTerm'],
  },
  appeal: { who: 'both', within: { days: terms.appealDays.value }, kind: 'statutory', sources: ['objectionTerm'] },
  noticeOfDefault: {
    who: 'sponsor',
    within: { days: terms.noticeOfDefaultDays.value },
    kind: 'statutory',
    sources: ['indLate'],
  },
  appealForLateDecision: { who: 'both', kind: 'statutory', sources: ['indLate'] },
  askEmbassy: { who: 'both', kind: 'practical', sources: ['mvvAppointment'] },
  applyAgain: { who: 'sponsor', kind: 'policy', sources: ['mvvLapsed', 'indCosts', 'examResultTerm'] },
};
