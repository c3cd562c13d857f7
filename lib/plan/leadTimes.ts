/**
 * How long things take, in calendar days: little, what is usual, and long. Few of these are published: where no source
 * gives a figure it is our estimate, says so, and the couple can put their own in its place.
 */
import type { SourceId } from '../rules/facts/sources';
import { acknowledgementDays, cardWeeks, decisionDays, objectionDecisionWeeks } from '../rules/facts/terms';
import type { DocumentId, Legalisation, StepId } from '../rules/ids';
import type { Pace, PartId } from './ids';

export interface LeadTime extends Record<Pace, number> {
  /** What the usual time rests on; empty where it is our own estimate. */
  sources: readonly SourceId[];
}

export const estimate = (low: number, usual: number, high: number): LeadTime => ({ low, usual, high, sources: [] });

/** A paper at home, or one you fill in yourselves. */
const atHand = estimate(0, 1, 7);
/** A form together, with what has to be looked for. */
const together = estimate(2, 14, 42);
/** From an employer, a bank or an office in the Netherlands. */
const fromAnOffice = estimate(1, 7, 21);
const fromAnAccountant = estimate(7, 21, 56);
const fromASchoolOrDoctor = estimate(7, 28, 120);
/** It comes with the letter of the IND. */
const withTheLetter = estimate(0, 0, 7);

/** Civil papers depend on the country and are in `civilPaper`. */
const civil = null;

/** How long it takes to get a paper that is issued in the Netherlands, or anywhere where that makes no difference. */
export const obtaining: Record<DocumentId, LeadTime | typeof civil> = {
  sponsorIdentity: atHand,
  sponsorApplication: atHand,
  partnerPassport: atHand,
  childPassport: atHand,
  antecedentsDeclaration: atHand,
  tbDeclaration: atHand,
  marriageCertificate: civil,
  partnershipCertificate: civil,
  unmarriedDeclarationPartner: civil,
  unmarriedDeclarationSponsor: civil,
  relationshipDeclaration: atHand,
  relationshipQuestionnaire: together,
  relationshipEvidence: together,
  divorceDecreeSponsor: civil,
  annulmentDecreeSponsor: civil,
  deathCertificateSponsor: civil,
  divorceDecreePartner: civil,
  annulmentDecreePartner: civil,
  deathCertificatePartner: civil,
  examResult: atHand,
  examExemptionProof: fromASchoolOrDoctor,
  mvvExemptionProof: fromAnOffice,
  employmentContract: atHand,
  employerDeclaration: fromAnOffice,
  payslips3Months: atHand,
  insuredEmploymentRecord: atHand,
  incomeHistory12Months: fromAnOffice,
  incomeHistory3Years: fromAnOffice,
  incomeStatementSelfEmployed: fromAnAccountant,
  annualAccounts: fromAnAccountant,
  taxAssessments: fromAnOffice,
  businessRegisterExtract: fromAnOffice,
  benefitDecision: fromAnOffice,
  benefitPayments: fromAnOffice,
  pensionDecision: fromAnOffice,
  assetsProof: fromAnOffice,
  studyFundingProof: fromAnOffice,
  otherIncomeProof: fromAnOffice,
  incomeExemptionProof: estimate(14, 42, 120),
  turkishNationalityProof: fromAnOffice,
  birthCertificatePartner: civil,
  childBirthCertificate: civil,
  // A form of the IND; for older children often a paper of an office at home besides.
  childCivilStatus: estimate(1, 14, 42),
  childConsent: together,
  // A decision of a court, or the proof that one has looked everywhere.
  parentSearchEvidence: estimate(14, 56, 182),
  childCustodyProof: civil,
  mvvIssueForm: atHand,
  passportPhoto: atHand,
  approvalLetter: withTheLetter,
  legalStayProof: fromAnOffice,
};

export const civilPaper = { inNl: estimate(1, 7, 21), abroad: estimate(3, 21, 90) };

/** Nothing, where the paper needs none. */
export const legalising: Record<Legalisation, LeadTime | null> = {
  none: null,
  notApplicable: null,
  apostille: estimate(2, 14, 56),
  // Nothing for the multilingual extract, an apostille for any other paper.
  extractOrApostille: estimate(0, 14, 56),
  // As the chain, without the appointment at a Dutch embassy.
  ministry: estimate(7, 28, 91),
  chain: estimate(21, 63, 182),
  check: estimate(2, 42, 182),
};

export const translating = estimate(2, 7, 28);

/** Each other task. `postTime` is for an application on paper. */
export const postTime = estimate(1, 4, 14);

export const leadTimes: Partial<Record<PartId | StepId, LeadTime>> = {
  study: estimate(14, 91, 273),
  registerExam: { low: 5, usual: 14, high: 28, sources: ['examRegistration'] },
  sitExam: estimate(7, 42, 120),
  examResult: { low: 21, usual: 56, high: 56, sources: ['indExamAbroad'] },
  mvvAppointment: estimate(2, 14, 42),
  // The page of a post says 15 working days; four weeks are to be on the safe side.
  collectMvv: { low: 1, usual: 21, high: 28, sources: ['mvvAppointment'] },
  getDigid: { low: 3, usual: 5, high: 14, sources: ['digidForPartner'] },
  digidPartner: { low: 3, usual: 5, high: 14, sources: ['digidForPartner'] },
  checkExemption: estimate(1, 7, 21),
  getLegalHelp: estimate(3, 14, 42),
  leaveAndApply: estimate(7, 28, 90),
  missionAppointment: estimate(3, 21, 60),
  privateInsurance: estimate(0, 1, 7),
  acknowledgement: {
    low: 1,
    usual: acknowledgementDays.value,
    high: acknowledgementDays.value,
    sources: ['indWrittenApplication'],
  },
  renewPassport: estimate(14, 42, 120),
  supplyMissing: estimate(2, 10, 28),
  objection: estimate(1, 7, 21),
  objectionDecision: {
    low: 42,
    usual: objectionDecisionWeeks.value * 7,
    high: objectionDecisionWeeks.value * 7,
    sources: [objectionDecisionWeeks.source, 'objectionDecisionTerm'],
  },
  appeal: estimate(1, 7, 21),
  noticeOfDefault: estimate(1, 3, 7),
  appealForLateDecision: estimate(1, 14, 42),
  extend: estimate(7, 28, 84),
  travel: estimate(1, 14, 42),
  collectCard: { low: 10, usual: cardWeeks.value * 7, high: 42, sources: ['indPositiveDecision'] },
  biometrics: estimate(1, 14, 30),
  tbTest: estimate(1, 14, 42),
  civicIntegration: estimate(365, 730, 1095),
};

/** When it has asked for papers: the same guide says 12 to 20 weeks. */
export const decisionAfterPapers: LeadTime = { low: 84, usual: 140, high: 140, sources: ['decisionPractice'] };

/** The IND's own time where neither a letter nor the law says: what partners tell, and never a promise. */
export const decisionUsually: LeadTime = {
  low: 42,
  usual: 84,
  high: decisionDays.value,
  sources: ['decisionPractice'],
};
