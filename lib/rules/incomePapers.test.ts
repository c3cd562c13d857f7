import { describe, expect, it } from 'vitest';
import { foreignSponsor, guidance, job, papers } from '../testing/couple';
import type { Answers, Income } from './answers';
import type { DocumentId } from './ids';

const proofs: readonly DocumentId[] = [
  'employmentContract',
  'employerDeclaration',
  'payslips3Months',
  'insuredEmploymentRecord',
  'incomeHistory12Months',
  'incomeHistory3Years',
  'incomeStatementSelfEmployed',
  'annualAccounts',
  'taxAssessments',
  'businessRegisterExtract',
  'benefitDecision',
  'benefitPayments',
  'pensionDecision',
  'assetsProof',
  'studyFundingProof',
  'otherIncomeProof',
  'incomeExemptionProof',
];

/** The proofs of income asked for, in order. */
function proofsOf(incomes: Income[], changes: Answers = {}): DocumentId[] {
  const { documents } = guidance({ ...changes, incomes });
  return documents.filter(({ id, of }) => proofs.includes(id) && of === 'sponsor').map(({ id }) => id);
}

const forEmployment: DocumentId[] = [
  'employmentContract',
  'employerDeclaration',
  'payslips3Months',
  'insuredEmploymentRecord',
];
const benefit = (kind: 'unemployment' | 'pension' | 'statePension' | 'socialAssistance'): Income => ({
  kind: 'benefit',
  benefit: kind,
  gross: 2600,
  per: 'month',
});

describe('the proof of income', () => {
  it('of a job', () => {
    expect(proofsOf([job()])).toEqual(forEmployment);
    expect(papers('employerDeclaration')).toMatchObject([{ of: 'sponsor', maxAgeMonths: 3 }]);
  });

  it('of two jobs is told once', () => {
    expect(proofsOf([job(), job()])).toEqual(forEmployment);
  });

  it('of a job goes back as far as it is judged', () => {
    const lastYear = job({
      contract: 'fixedTerm',
      endsOn: '2027-08-01',
      averageLast12Months: 2400,
      socialAssistanceLast12Months: 'no',
    });
    const threeYears = job({
      contract: 'flexible',
      averagesLast3Years: [2400, 2400, 2400],
      benefitWeeksLast3Years: 0,
      socialAssistanceLast3Years: 'notSure',
    });
    expect(proofsOf([lastYear])).toEqual([...forEmployment, 'incomeHistory12Months']);
    expect(proofsOf([threeYears])).toEqual([...forEmployment, 'incomeHistory3Years']);
    expect(proofsOf([lastYear, threeYears])).toEqual([
      ...forEmployment,
      'incomeHistory12Months',
      'incomeHistory3Years',
    ]);
    expect(proofsOf([job({ contract: 'flexible' })])).toEqual(forEmployment);
  });

  it('of a job that lasts as long as the own stay goes back no further', () => {
    const untilTheStayEnds = job({ contract: 'fixedTerm', endsOn: '2027-03-01' });
    expect(proofsOf([untilTheStayEnds], foreignSponsor('study'))).toEqual(forEmployment);
  });

  it('of a job that reaches the norm only beside another goes back as far as it is judged', () => {
    const small = job({
      gross: 1200,
      contract: 'flexible',
      averagesLast3Years: [1200, 1200, 1200],
      benefitWeeksLast3Years: 0,
      socialAssistanceLast3Years: 'no',
    });
    expect(proofsOf([small, small])).toEqual([...forEmployment, 'incomeHistory3Years']);
    expect(proofsOf([small])).toEqual(forEmployment);
  });

  it('of a job in the own company shows the company too', () => {
    const company: DocumentId[] = ['annualAccounts', 'taxAssessments', 'businessRegisterExtract'];
    expect(proofsOf([job({ ownCompany: 'yes' })])).toEqual([...forEmployment, ...company]);
    expect(proofsOf([job({ ownCompany: 'notSure' })])).toEqual(forEmployment);
    expect(proofsOf([job({ ownCompany: 'no' })])).toEqual(forEmployment);
  });

  it.each<[DocumentId[], Income]>([
    [
      ['incomeStatementSelfEmployed', 'annualAccounts', 'taxAssessments', 'businessRegisterExtract'],
      { kind: 'selfEmployment', since: '2020-01-01', averageMonthlyProfit: 2600 },
    ],
    [['benefitDecision', 'benefitPayments'], benefit('unemployment')],
    [['benefitDecision', 'benefitPayments'], benefit('socialAssistance')],
    [['pensionDecision'], benefit('pension')],
    [['pensionDecision'], benefit('statePension')],
    [['assetsProof'], { kind: 'assets', yieldPerMonth: 2600, heldSince: '2020-01-01' }],
    [['assetsProof'], { kind: 'savings', balance: 31_000 }],
    [['studyFundingProof'], { kind: 'studyFunding', perMonth: 2600 }],
    [['otherIncomeProof'], { kind: 'abroad', perMonth: 2600 }],
    [['otherIncomeProof'], { kind: 'other', perMonth: 2600 }],
  ])('is %j for %j', (expected, income) => {
    expect(proofsOf([income])).toEqual(expected);
  });

  it('of an exempt sponsor is of the exemption', () => {
    for (const incomeExemption of [
      'fullyIncapacitated',
      'socialAssistanceIncapacitated',
      'releasedFromWorkDuty',
    ] as const) {
      expect(proofsOf([job()], { incomeExemption })).toEqual(['incomeExemptionProof']);
    }
    expect(proofsOf([], { incomeExemption: 'notSure' })).toEqual([]);
  });

  it('of a retired sponsor is the pension decision alone', () => {
    expect(proofsOf([job()], { sponsorBornOn: '1950-01-01' })).toEqual(['pensionDecision']);
  });

  it('is not asked where Dutch law does not apply', () => {
    expect(proofsOf([job()], { sponsorNationalities: ['DE'] })).toEqual([]);
    expect(proofsOf([job()], foreignSponsor('asylumRefugee'))).toEqual([]);
  });
});
