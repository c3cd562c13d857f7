import type { StandingRule } from '../dated';
import type { Day } from '../day';

/**
 * Ages, terms and limits that hold until they are changed. The name says the unit: ages are in completed years.
 */
type Term = StandingRule<number>;

// Conditions
export const minimumAge: Term = { value: 21, since: '2010-07-31', source: 'Vb 3.14', checkedOn: '2026-11-29' };
/** Both at least this old, if they married while both lived abroad. */
export const exceptionAge: Term = { value: 18, source: 'indPartnerPage', checkedOn: '2026-11-22' };
export const adultAge: Term = { value: 18, source: 'childApplication', checkedOn: '2026-11-22' };
export const examMinimumAge: Term = { value: 18, source: 'rijksoverheidTurkishIntegration', checkedOn: '2026-11-22' };
export const examValidityMonths: Term = { value: 12, source: 'Vb 3.71a', checkedOn: '2026-11-29' };
export const oneYearOfResidenceMonths: Term = { value: 12, source: 'Vb 3.15', checkedOn: '2026-11-29' };
/** A Dutch permit that ended at most this long ago still frees from the mvv, for who never left. */
export const formerPermitMonths: Term = { value: 24, source: 'Vc B1/6.1', checkedOn: '2026-11-29' };
export const passportMonthsLeft: Term = { value: 6, source: 'passportRule', checkedOn: '2026-11-22' };
export const antecedentsAge: Term = { value: 12, source: 'Vb 3.77', checkedOn: '2026-11-29' };
/** A child of this age or older says that it is not married. */
export const childCivilStatusAge: Term = { value: 15, source: 'formB07001', checkedOn: '2026-11-29' };
export const tbTestedInNlMonths: Term = { value: 6, source: 'tbDeclarationForm', checkedOn: '2026-11-22' };

// Family of people with an asylum permit
export const nareisMonths: Term = { value: 3, source: 'Vw 29c', checkedOn: '2026-11-29' };
export const subsidiaryWaitingMonths: Term = {
  value: 24,
  since: '2026-06-12',
  source: 'Vw 29d',
  checkedOn: '2026-11-29',
};

/** The law on family of people with an asylum permit changed on this day; for older permits it is not settled. */
export const asylumFamilyLawSince: StandingRule<Day> = {
  value: '2026-06-12',
  since: '2026-06-12',
  source: 'Vw 29d',
  checkedOn: '2026-11-29',
};

// Extension: from this long before the end date, and repaired until this long after it
export const extensionWindowMonths: Term = { value: 3, source: 'formB07001', checkedOn: '2026-11-22' };
export const lateExtensionDays: Term = {
  value: 28,
  since: '2022-07-01',
  source: 'extensionLate',
  checkedOn: '2026-11-22',
};

// Income
export const sustainableMonths: Term = { value: 12, source: 'Vb 3.75', checkedOn: '2026-11-29' };
export const fixedTermMonths: Term = { value: 6, source: 'VV 3.24b', checkedOn: '2026-11-29' };
export const benefitWeeks: Term = { value: 26, source: 'Vb 3.75', checkedOn: '2026-11-29' };
export const benefitMonths: Term = { value: 12, source: 'Vb 3.75', checkedOn: '2026-11-29' };
export const selfEmployedMonths: Term = { value: 18, source: 'VV 3.20', checkedOn: '2026-11-29' };
export const assetsMonths: Term = { value: 12, source: 'Vb 3.75', checkedOn: '2026-11-29' };
export const holidayAllowancePercent: Term = { value: 8, source: 'minimumWageAct', checkedOn: '2026-11-22' };

// How old a paper may be when the IND receives it
export const unmarriedDeclarationMonths: Term = {
  value: 6,
  source: 'unmarriedDeclarationRule',
  checkedOn: '2026-11-22',
};
export const employerDeclarationMonths: Term = { value: 3, source: 'proofOfIncomeAppendix', checkedOn: '2026-11-22' };

// The procedure
export const postWeeks: Term = { value: 3, source: 'indApplyFromAbroad', checkedOn: '2026-11-22' };
export const paymentWeeks: Term = { value: 2, source: 'indWrittenApplication', checkedOn: '2026-11-22' };
export const acknowledgementDays: Term = { value: 14, source: 'indWrittenApplication', checkedOn: '2026-11-22' };
export const decisionDays: Term = { value: 90, source: 'Vw 2u', checkedOn: '2026-11-29' };
export const decisionExtensionMonths: Term = { value: 3, source: 'Vw 2u', checkedOn: '2026-11-29' };
/** Without an mvv, on a change and on an extension: when advice or research by others is needed. */
export const decisionExtensionMonthsWithoutMvv: Term = { value: 6, source: 'Vw 25', checkedOn: '2026-11-29' };
/** Long-term residents of another EU state, and their family. */
export const longTermResidentDecisionMonths: Term = { value: 4, source: 'Vw 25', checkedOn: '2026-11-29' };
export const longTermResidentExtensionMonths: Term = { value: 3, source: 'Vw 25', checkedOn: '2026-11-29' };
/** When papers had to be added. */
export const longTermResidentWithPapersMonths: Term = { value: 7, source: 'Vw 25', checkedOn: '2026-11-29' };
/** Beside an asylum sponsor; longer in special circumstances. */
export const asylumDecisionMonths: Term = { value: 9, source: 'Vw 2u', checkedOn: '2026-11-29' };
export const euDecisionMonths: Term = { value: 6, source: 'euFreeMovementDirective', checkedOn: '2026-11-22' };
export const objectionDays: Term = { value: 28, source: 'Vw 69', checkedOn: '2026-11-29' };
export const objectionDecisionWeeks: Term = { value: 19, source: 'Vw 76', checkedOn: '2026-11-29' };
export const objectionDecisionExtensionWeeks: Term = {
  value: 6,
  source: 'objectionDecisionTerm',
  checkedOn: '2026-11-22',
};
/** When advice or research by others is needed. */
export const objectionDecisionResearchWeeks: Term = { value: 13, source: 'Vw 76', checkedOn: '2026-11-29' };
export const appealDays: Term = { value: 28, source: 'Vw 69', checkedOn: '2026-11-29' };
export const noticeOfDefaultDays: Term = { value: 14, source: 'indLate', checkedOn: '2026-11-22' };

// After approval
export const mvvAppointmentMonths: Term = { value: 3, source: 'Vw 2r', checkedOn: '2026-11-29' };
/** Once more, where the mission is closed. */
export const mvvClosedMissionMonths: Term = { value: 3, source: 'Vw 2r', checkedOn: '2026-11-29' };
export const mvvValidityDays: Term = { value: 90, source: 'Vw 2r', checkedOn: '2026-11-29' };
export const visaFreeDays: Term = { value: 90, source: 'visaFreeStay', checkedOn: '2026-11-22' };
/** Who comes for more than 90 days without an mvv reports within this. */
export const reportWithoutMvvDays: Term = { value: 3, source: 'Vb 4.47', checkedOn: '2026-11-29' };
export const registrationDays: Term = { value: 5, source: 'municipalRegistration', checkedOn: '2026-11-22' };
/** To book the fingerprints, after the acknowledgement. */
export const biometricsWeeks: Term = { value: 2, source: 'indBiometrics', checkedOn: '2026-11-29' };
export const cardWeeks: Term = { value: 2, source: 'indPositiveDecision', checkedOn: '2026-11-22' };
export const tbMonths: Term = { value: 3, source: 'tbDeclarationForm', checkedOn: '2026-11-22' };
export const insuranceMonths: Term = { value: 4, source: 'Zvw 5', checkedOn: '2026-11-29' };
export const integrationAge: Term = {
  value: 16,
  since: '2022-01-01',
  source: 'WI21 3',
  checkedOn: '2026-11-29',
};
export const integrationYears: Term = {
  value: 3,
  since: '2022-01-01',
  source: 'civicIntegrationAct',
  checkedOn: '2026-11-22',
};
export const reportWeeks: Term = { value: 4, source: 'Vb 4.43', checkedOn: '2026-11-29' };
export const independentPermitYears: Term = { value: 5, source: 'Vb 3.51', checkedOn: '2026-11-29' };
export const naturalisationYears: Term = { value: 5, source: 'RWN 8', checkedOn: '2026-11-29' };
/** With a Dutch partner. */
export const naturalisationYearsWithDutchPartner: Term = {
  value: 3,
  source: 'RWN 8',
  checkedOn: '2026-11-29',
};
