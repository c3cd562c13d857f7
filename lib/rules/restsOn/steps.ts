/** What each step rests on, also where it goes differently, and what may go differently on the way. */
import type { SourceId } from '../facts/sources';
import type { BranchId, StepId, StepVariant } from '../ids';
import { estimate, law, policy, practice, type Basis } from './basis';

const visaDecision = law('Vw 2u');

export const stepBasis: Record<StepId, Basis> = {
  getDigid: practice('How to file online.', 'indOnlineForms'),
  collectDocuments: law('Vb 3.102', 'indTranslationLegalisation'),
  passExam: law(['Vw 16', 'Vb 3.71a', 'VV 3.12'], 'indExamAbroad', 'examResultTerm'),
  legaliseAndTranslate: policy(
    'What a foreign paper needs is policy of two ministries.',
    'indTranslationLegalisation',
    'netherlandsWorldwideLegalisation',
    'legalisationCircular',
  ),
  freshDocuments: policy('How old a paper may be, the IND says.', 'unmarriedDeclarationRule', 'proofOfIncomeAppendix'),
  checkExemption: law(['Vw 17', 'Vb 3.71'], 'indMvvExemptions', 'formB07001'),
  getLegalHelp: practice('Where help is given.', 'legalAid'),
  leaveAndApply: law('Vw 2s', 'formB07001'),
  missionAppointment: policy('How the missions take applications is for them to say.', 'indApplyFromAbroad'),
  sendByPost: policy('How the missions take applications is for them to say.', 'indApplyFromAbroad'),
  privateInsurance: law(['Wlz 2.1.1', 'Zvw 2']),
  apply: policy('How to file, the IND says.', 'formB07001', 'indOnlineForms'),
  payFee: law('VV 3.34', 'indCosts', 'formB07001'),
  acknowledgement: practice('What the IND says it does.', 'indWrittenApplication'),
  followInMyInd: practice('What the IND offers.', 'formB07001'),
  activateMessageBox: practice('What the government offers.', 'messageBox'),
  biometrics: law('Vb 3.102a', 'indBiometrics', 'indPositiveDecision'),
  supplyMissing: law('suspension', 'formB07001'),
  decision: visaDecision,
  collectMvv: law(['Vw 2r', 'Vw 2s'], 'mvvAppointment'),
  travel: law('visaFreeStay', 'indProcedure'),
  registerMunicipality: policy('The act on registration was not read.', 'municipalRegistration'),
  collectCard: estimate('What the IND says it usually takes.', 'indPositiveDecision'),
  tbTest: law('Vb 3.21', 'tbDeclarationForm', 'tbExemptionAppendix'),
  healthInsurance: law(['Zvw 2', 'Zvw 5'], 'healthInsurance'),
  digidPartner: practice('What is handy once registered.', 'digidForPartner'),
  civicIntegration: law(['WI21 3', 'BI21 2.2', 'civicIntegrationAct']),
  reportChanges: law(['Vb 4.43', 'Vb 4.44a'], 'indDuties'),
  extend: law(['Vb 3.80', 'Vb 3.58'], 'formB07001', 'extensionLate'),
  independentPermit: law(['Vb 3.51', 'Vb 3.80a', 'Vb 3.5'], 'continuedResidence'),
  naturalisation: law('RWN 8', 'naturalisation'),
  objection: law(['Vw 69', 'Vw 73']),
  objectionDecision: law('Vw 76', 'objectionDecisionTerm'),
  appeal: law('Vw 69'),
  noticeOfDefault: policy('As the IND explains it; the general act was not read on this.', 'indLate'),
  appealForLateDecision: law('Vw 71b', 'indLate'),
  askEmbassy: practice('Only the mission can say what it still can do.', 'mvvAppointment'),
  applyAgain: law(['Vw 2r', 'Vb 3.71a'], 'mvvLapsed', 'indCosts'),
};

type Variants = Partial<Record<StepVariant, Basis>>;

/** By the law the decision is taken under. */
export const decisionBasis = {
  withMvv: visaDecision,
  withoutMvv: law('Vw 25'),
  longTermResident: law('Vw 25'),
  asylumSponsor: law('Vw 2u'),
  asylum: law('Vw 2u', 'indNareisWaiting'),
  euLaw: law('euFreeMovementDirective', 'indEuFamily'),
} satisfies Variants;

const otherLaw = practice('What holds outside national law was not looked into: ask.', 'legalAid');

/** Where a step that goes differently also rests on something else. */
export const variantBasis: Partial<Record<StepId, Variants>> = {
  decision: { ...decisionBasis, papersAsked: law('suspension') },
  apply: {
    asylum: law(['Vw 29c', 'Vw 29d'], 'indNareisNews'),
    euLaw: policy('Which form it is, the IND says.', 'indEuFamily'),
    permitEnds: law('Vb 3.80', 'formB07001'),
    waitingHere: law('visaFreeStay', 'formB07001', 'indOnlineForms'),
  },
  getLegalHelp: { violence: practice('Where help is given.', 'veiligThuis', 'legalAid') },
  travel: {
    withMvv: law('Vw 2r'),
    euCitizen: law('euFreeMovementDirective'),
    euLaw: law('euFreeMovementDirective', 'indEuFamily'),
  },
  healthInsurance: { afterDecision: law(['Zvw 2', 'Zvw 5', 'Wlz 2.1.1', 'Vw 26', 'Vb 3.57'], 'healthInsurance') },
  independentPermit: {
    death: law('Vb 3.51', 'continuedResidence'),
    violence: law(['Vb 3.51', 'VV 3.34'], 'continuedResidence', 'permitAfterViolence'),
    euLaw: otherLaw,
    asylum: otherLaw,
  },
};

/** The sources of a step as it goes for this couple. */
export function stepSources(id: StepId, variant?: StepVariant): readonly SourceId[] {
  const differently = variant && variantBasis[id]?.[variant];
  return (differently ?? stepBasis[id]).sources;
}

/** What each branch as a whole rests on; null where its steps say all there is. */
export const branchBasis: Record<BranchId, Basis | null> = {
  refused: law('termsAct'),
  late: law(['Vw 71b', 'suspension', 'termsAct']),
  papersAsked: law(['suspension', 'termsAct']),
  approvalNotCollected: law('Vw 2r', 'mvvAppointment', 'mvvLapsed'),
  mvvExpired: law('Vw 2r', 'mvvLapsed'),
  separation: law('Vb 3.51', 'formB07001'),
  death: null,
  violence: practice('Where help is given.', 'veiligThuis'),
};
