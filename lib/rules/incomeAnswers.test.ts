import { describe, expect, it } from 'vitest';
import { job, TODAY } from '../testing/couple';
import { parseAnswers } from './answers';

/** The paths of what is wrong with one source of income, seen from that source; empty = nothing. */
function wrongFields(income: unknown): string[] {
  const parsed = parseAnswers({ incomes: [income] }, TODAY);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path.replace(/^incomes\.0\.?/, ''));
}

describe('a source of income', () => {
  it.each([
    job(),
    { kind: 'selfEmployment', since: '2024-01-01', averageMonthlyProfit: 2600 },
    { kind: 'benefit', benefit: 'pension', gross: 2600, per: 'month' },
    { kind: 'benefit', benefit: 'unemployment', gross: 600, per: 'week', endsOn: '2027-06-22' },
    { kind: 'assets', yieldPerMonth: 2600, heldSince: '2020-01-01' },
    { kind: 'savings', balance: 31_000 },
    { kind: 'studyFunding', perMonth: 2600 },
    { kind: 'abroad', perMonth: 2600 },
    { kind: 'other', perMonth: 0 },
  ])('can be $kind', (income) => {
    expect(wrongFields(income)).toEqual([]);
  });

  it.each([
    'unemployment',
    'sickness',
    'disability',
    'survivor',
    'statePension',
    'pension',
    'youngDisabled',
    'socialAssistance',
  ])('can be the benefit %s', (benefit) => {
    expect(wrongFields({ kind: 'benefit', benefit, gross: 600, per: 'fourWeeks' })).toEqual([]);
  });

  it('is of a known kind, with the fields of that kind', () => {
    expect(wrongFields({ kind: 'lottery', perMonth: 2600 })).toEqual(['kind']);
    expect(wrongFields({ kind: 'abroad', perMonth: 2600, endsOn: '2027-01-01' })).toEqual(['endsOn']);
    expect(wrongFields({ kind: 'assets', yieldPerMonth: 2600 })).toEqual(['heldSince']);
    expect(wrongFields({ kind: 'benefit', benefit: 'childBenefit', gross: 2600, per: 'month' })).toEqual(['benefit']);
    expect(wrongFields({ ...job(), per: 'day' })).toEqual(['per']);
  });

  it('may be there up to six times, twice the same too', () => {
    const parse = (count: number) => parseAnswers({ incomes: Array.from({ length: count }, () => job()) }, TODAY).ok;
    expect([parse(0), parse(6), parse(7)]).toEqual([true, true, false]);
  });
});

describe('the end of a contract', () => {
  it('is told for a fixed term', () => {
    expect(wrongFields({ ...job(), contract: 'fixedTerm', endsOn: '2027-11-22' })).toEqual([]);
    expect(wrongFields({ ...job(), contract: 'fixedTerm' })).toEqual(['endsOn']);
    expect(wrongFields({ ...job(), contract: 'fixedTerm', endsOn: '2027-02-29' })).toContain('endsOn');
  });

  it.each(['permanent', 'flexible'])('is not told for a %s contract', (contract) => {
    expect(wrongFields({ ...job(), contract })).toEqual([]);
    expect(wrongFields({ ...job(), contract, endsOn: '2027-11-22' })).toEqual(['endsOn']);
  });
});

describe('a job', () => {
  it('may begin later, on a day of the calendar', () => {
    expect(wrongFields(job({ startsOn: '2027-01-01' }))).toEqual([]);
    expect(wrongFields(job({ startsOn: '2020-01-01' }))).toEqual([]); // and then it has begun
    expect(wrongFields(job({ startsOn: '2027-02-29' }))).toEqual(['startsOn']);
  });

  it('may be in the own company', () => {
    for (const ownCompany of ['yes', 'no', 'notSure'] as const) expect(wrongFields(job({ ownCompany }))).toEqual([]);
    expect(wrongFields({ ...job(), ownCompany: true })).toEqual(['ownCompany']);
    expect(wrongFields({ kind: 'savings', balance: 31_000, ownCompany: 'no' })).toEqual(['ownCompany']);
  });
});

describe('an amount in euros', () => {
  it.each([0, 0.01, 2336.99, 1.1, 0.07, 9_999_999.99])('can be %d', (gross) => {
    expect(wrongFields(job({ gross }))).toEqual([]);
  });

  it.each([-0.01, 10_000_000, 2336.999, 0.001, NaN, Infinity, '3000', null])('cannot be %j', (gross) => {
    expect(wrongFields({ ...job(), gross })).toEqual(['gross']);
  });
});

describe('the holiday allowance', () => {
  it('is a percentage from 0 to 30 with at most two decimals', () => {
    for (const percent of [0, 8, 8.33, 30]) expect(wrongFields(job({ holidayAllowancePercent: percent }))).toEqual([]);
    for (const percent of [-1, 30.01, 8.333]) {
      expect(wrongFields(job({ holidayAllowancePercent: percent }))).toEqual(['holidayAllowancePercent']);
    }
  });

  it('is paid once a year or in each payment', () => {
    expect(wrongFields({ ...job(), holidayAllowance: 'never' })).toEqual(['holidayAllowance']);
    expect(wrongFields({ ...job(), holidayAllowance: undefined })).toEqual(['holidayAllowance']);
  });
});

describe('the history of a job', () => {
  it('has three yearly averages, and weeks that fit in three years', () => {
    expect(wrongFields(job({ averagesLast3Years: [2400, 2300, 2200], benefitWeeksLast3Years: 156 }))).toEqual([]);
    expect(wrongFields({ ...job(), averagesLast3Years: [2400, 2300] })[0]).toMatch(/^averagesLast3Years/);
    expect(wrongFields({ ...job(), averagesLast3Years: [2400, 2300, 2200, 2100] })).toEqual(['averagesLast3Years']);
    expect(wrongFields({ ...job(), averagesLast3Years: [2400, -1, 2200] })).toEqual(['averagesLast3Years.1']);
    for (const weeks of [-1, 157, 1.5]) {
      expect(wrongFields(job({ benefitWeeksLast3Years: weeks }))).toEqual(['benefitWeeksLast3Years']);
    }
  });

  it('may leave open whether there was social assistance, and knows two kinds of care budget', () => {
    expect(wrongFields(job({ socialAssistanceLast3Years: 'notSure', careBudget: 'svb' }))).toEqual([]);
    expect(wrongFields(job({ careBudget: 'other' }))).toEqual([]);
    expect(wrongFields({ ...job(), careBudget: 'none' })).toEqual(['careBudget']);
  });
});
