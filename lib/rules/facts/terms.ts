import type { StandingRule } from '../dated';

/**
 * Ages, terms and limits that hold until they are changed. The name says the unit: ages are in completed years.
 */
type Term = StandingRule<number>;

// Conditions
export const minimumAge: Term = { value: 21, since: '2010-07-31', source: 'indPartnerPage', checkedOn: '2026-11-22' };
/** Both at least this old, if they married while both lived abroad. */
export const exceptionAge: Term = { value: 18, source: 'indPartnerPage', checkedOn: '2026-11-22' };
export const adultAge: Term = { value: 18, source: 'childApplication', checkedOn: '2026-11-22' };
export const examMinimumAge: Term = { value: 18, source: 'rijksoverheidTurkishIntegration', checkedOn: '2026-11-22' };
export const examValidityMonths: Term = { value: 12, source: 'examResultTerm', checkedOn: '2026-11-22' };
export const oneYearOfResidenceMonths: Term = { value: 12, source: 'indPartnerPage', checkedOn: '2026-11-22' };
/** A Dutch permit that ended at most this long ago still frees from the mvv, for who never left. */
export const formerPermitMonths: Term = { value: 24, source: 'formB07001', checkedOn: '2026-11-22' };
export const passportMonthsLeft: Term = { value: 6, source: 'passportRule', checkedOn: '2026-11-22' };
export const antecedentsAge: Term = { value: 12, source: 'formB07001', checkedOn: '2026-11-22' };
export const tbTestedInNlMonths: Term = { value: 6, source: 'tbDeclarationForm', checkedOn: '2026-11-22' };

// Family of people with an asylum permit
export const nareisMonths: Term = { value: 3, source: 'consularTariffs', checkedOn: '2026-11-22' };
export const subsidiaryWaitingMonths: Term = {
  value: 24,
  since: '2026-06-12',
  source: 'refugeeHelpSubsidiary',
  checkedOn: '2026-11-22',
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
export const sustainableMonths: Term = { value: 12, source: 'indIncomeMirror2024', checkedOn: '2026-11-22' };
export const fixedTermMonths: Term = { value: 6, source: 'indIncomeMirror2024', checkedOn: '2026-11-22' };
export const benefitWeeks: Term = { value: 26, source: 'indIncomeMirror2024', checkedOn: '2026-11-22' };
export const benefitMonths: Term = { value: 12, source: 'aliensDecree', checkedOn: '2026-11-22' };
export const selfEmployedMonths: Term = { value: 18, source: 'selfEmployedTerm', checkedOn: '2026-11-22' };
export const assetsMonths: Term = { value: 12, source: 'assetsRule', checkedOn: '2026-11-22' };
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
export const decisionDays: Term = { value: 90, source: 'formB07001', checkedOn: '2026-11-22' };
export const decisionExtensionMonths: Term = { value: 3, source: 'decisionExtension', checkedOn: '2026-11-22' };
export const euDecisionMonths: Term = { value: 6, source: 'euFreeMovementDirective', checkedOn: '2026-11-22' };
export const objectionDays: Term = { value: 28, source: 'objectionTerm', checkedOn: '2026-11-22' };
export const objectionDecisionWeeks: Term = { value: 19, source: 'objectionDecisionTerm', checkedOn: '2026-11-22' };
export const objectionDecisionExtensionWeeks: Term = {
  value: 6,
  source: 'objectionDecisionTerm',
  checkedOn: '2026-11-22',
};
export const appealDays: Term = { value: 28, source: 'objectionTerm', checkedOn: '2026-11-22' };
export const noticeOfDefaultDays: Term = { value: 14, source: 'indLate', checkedOn: '2026-11-22' };

// After approval
export const mvvAppointmentMonths: Term = { value: 3, source: 'mvvAppointment', checkedOn: '2026-11-22' };
export const mvvValidityDays: Term = { value: 90, source: 'mvvValidity', checkedOn: '2026-11-22' };
export const visaFreeDays: Term = { value: 90, source: 'visaFreeStay', checkedOn: '2026-11-22' };
export const registrationDays: Term = { value: 5, source: 'municipalRegistration', checkedOn: '2026-11-22' };
export const cardWeeks: Term = { value: 2, source: 'indPositiveDecision', checkedOn: '2026-11-22' };
export const tbMonths: Term = { value: 3, source: 'tbDeclarationForm', checkedOn: '2026-11-22' };
export const insuranceMonths: Term = { value: 4, source: 'healthInsurance', checkedOn: '2026-11-22' };
export const integrationAge: Term = {
  value: 16,
  since: '2022-01-01',
  source: 'civicIntegrationAct',
  checkedOn: '2026-11-22',
};
export const integrationYears: Term = {
  value: 3,
  since: '2022-01-01',
  source: 'civicIntegrationAct',
  checkedOn: '2026-11-22',
};
export const reportWeeks: Term = { value: 4, source: 'indDuties', checkedOn: '2026-11-22' };
export const independentPermitYears: Term = { value: 5, source: 'continuedResidence', checkedOn: '2026-11-22' };
export const naturalisationYears: Term = { value: 5, source: 'naturalisation', checkedOn: '2026-11-22' };
/** With a Dutch partner. */
export const naturalisationYearsWithDutchPartner: Term = {
  value: 3,
  source: 'continuedResidence',
  checkedOn: '2026-11-22',
};
