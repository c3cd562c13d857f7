import { describe, expect, it } from 'vitest';
import { answersBefore, guidance, guidanceSoFar, job, judged } from '../../testing/couple';
import type { Answers, Income } from '../answers';

const inEachPayment = (gross: number) => job({ gross, holidayAllowance: 'inEachPayment' });
const pension = (gross: number): Income => ({ kind: 'benefit', benefit: 'pension', gross, per: 'month' });
const abroad = (perMonth: number): Income => ({ kind: 'abroad', perMonth });
const income = (incomes: Income[], changes: Answers = {}) => guidance({ ...changes, incomes }).income;
const reasonOf = (incomes: Income[], changes: Answers = {}) => judged('income', { ...changes, incomes });

describe('the norm of 2026', () => {
  it('is reached without holiday allowance, or with it, to the cent', () => {
    expect(reasonOf([job({ gross: 2337 })])).toBe('met');
    expect(reasonOf([job({ gross: 2336.99 })])).toBe('notMet/belowNorm');
    expect(reasonOf([inEachPayment(2523.96)])).toBe('met');
    expect(reasonOf([inEachPayment(2523.95)])).toBe('notMet/belowNorm');
    expect(reasonOf([pension(2523.96)])).toBe('met');
    expect(reasonOf([pension(2337)])).toBe('notMet/belowNorm');
  });

  it('says on which basis it is reached: without the allowance where both are', () => {
    expect(income([job({ gross: 2337 })])?.basis).toBe('excl');
    expect(income([job({ gross: 2320, holidayAllowancePercent: 9 })])?.basis).toBe('incl');
    expect(income([job({ gross: 2337, holidayAllowancePercent: 0 })])?.basis).toBe('excl');
    expect(income([job({ gross: 2000 })])?.basis).toBeUndefined();
  });

  it('is reached by several incomes together', () => {
    expect(reasonOf([job({ gross: 1168.5 }), job({ gross: 1168.5 })])).toBe('met');
    expect(income([job({ gross: 2000 }), pension(363.96)])).toMatchObject({
      total: { excl: 2000, incl: 2523.96 },
      basis: 'incl',
    });
    expect(income([job({ gross: 2000 }), pension(363.95)])).toMatchObject({
      total: { excl: 2000, incl: 2523.95 },
      shortfall: 0.01,
    });
  });

  it('is not reached by adding amounts without to amounts with the allowance', () => {
    expect(reasonOf([job({ gross: 1300 }), pension(1050)])).toBe('notMet/belowNorm');
  });

  it('is the one of the filing day', () => {
    expect(guidance({ incomes: [job({ gross: 2294.4 })] }, '2026-06-30').income).toMatchObject({
      norm: { excl: 2294.4, incl: 2477.95, from: '2026-01-01', until: '2026-06-30', status: 'inForce' },
      basis: 'excl',
    });
    expect(judged('income', { incomes: [job({ gross: 2294.4 })], filingOn: '2026-07-01' }, '2026-06-30')).toBe(
      'notMet/belowNorm',
    );
  });
});

describe('a shortfall', () => {
  it('is counted with holiday allowance, and is never the last word', () => {
    expect(income([job({ gross: 2000 })])).toMatchObject({ shortfall: 363.96, individualAssessment: true });
    expect(income([])).toMatchObject({ total: { incl: 0 }, shortfall: 2523.96, individualAssessment: true });
  });

  it('leaves out what does not count', () => {
    const welfare: Income = { kind: 'benefit', benefit: 'socialAssistance', gross: 1500, per: 'month' };
    expect(income([inEachPayment(2000), welfare])).toMatchObject({ total: { incl: 2000 }, shortfall: 523.96 });
    expect(income([abroad(500)])?.total).toEqual({ incl: 0 });
  });

  it('knows no amount without holiday allowance where no income is told so', () => {
    expect(income([pension(2000), inEachPayment(500)])?.total).toEqual({ incl: 2500 });
  });

  it('is not there where the norm is reached or nothing is decided', () => {
    for (const check of [income([job()]), income([abroad(3000)])]) {
      expect(check).not.toHaveProperty('shortfall');
      expect(check).not.toHaveProperty('individualAssessment');
    }
  });
});

describe('income that is in doubt', () => {
  it('is looked at where it would make the difference', () => {
    expect(reasonOf([job({ gross: 2000 }), abroad(363.96)])).toBe('review/undecidedSources');
    expect(reasonOf([job({ gross: 2000 }), abroad(363.95)])).toBe('notMet/belowNorm');
    expect(reasonOf([job({ careBudget: 'other' })])).toBe('review/undecidedSources');
    expect(reasonOf([job(), abroad(1)])).toBe('met');
  });

  it('does not include what is ruled out', () => {
    expect(reasonOf([{ kind: 'studyFunding', perMonth: 3000 }])).toBe('notMet/belowNorm'); // the sponsor is Dutch
    expect(reasonOf([job({ careBudget: 'other', contract: 'fixedTerm', endsOn: '2026-12-01' })])).toBe(
      'notMet/tooShort',
    );
  });
});

describe('an exempt sponsor', () => {
  const exemptions = ['fullyIncapacitated', 'socialAssistanceIncapacitated', 'releasedFromWorkDuty'] as const;

  it('needs no income, and none is asked', () => {
    for (const incomeExemption of exemptions) {
      const { asked, income: check } = guidance({ incomeExemption });
      expect(judged('income', { incomeExemption })).toBe(`exempt/${incomeExemption}`);
      expect(asked).not.toContain('incomes');
      expect(check?.sources).toEqual([]);
      expect(check).not.toHaveProperty('total');
    }
  });

  it('is one who has reached the state-pension day', () => {
    expect(reasonOf([], { sponsorBornOn: '1959-11-22' })).toBe('exempt/statePension');
    expect(reasonOf([], { sponsorBornOn: '1959-11-23' })).toBe('notMet/belowNorm');
    expect(guidance({ sponsorBornOn: '1959-11-22' }).asked).not.toContain('incomeExemption');
  });

  it('is exempt where no norm is published too', () => {
    expect(reasonOf([], { sponsorBornOn: '1950-01-01', filingOn: '2027-01-01' })).toBe('exempt/statePension');
    expect(reasonOf([], { incomeExemption: 'fullyIncapacitated', filingOn: '2027-01-01' })).toBe(
      'exempt/fullyIncapacitated',
    );
  });

  it('may be one whose pension age is not set: the questions are asked', () => {
    const maybe: Answers = { sponsorBornOn: '1964-10-01', filingOn: '2032-01-01' };
    expect(reasonOf([job()], maybe)).toBe('review/pensionAgeUnknown');
    expect(guidance(maybe).asked).toEqual(expect.arrayContaining(['incomeExemption', 'incomes']));
    expect(reasonOf([job()], { ...maybe, filingOn: '2031-12-31' })).toBe('review/amountNotPublished');
  });
});

describe('a day without a published norm', () => {
  it('is never judged by the last one known, which stands beside it', () => {
    expect(reasonOf([job({ gross: 100 })], { filingOn: '2027-01-01' })).toBe('review/amountNotPublished');
    expect(reasonOf([job({ gross: 9000 })], { filingOn: '2027-01-01' })).toBe('review/amountNotPublished');
    expect(income([job()], { filingOn: '2027-01-01' })?.norm).toMatchObject({
      excl: 2337,
      incl: 2523.96,
      from: '2026-07-01',
      until: '2026-12-31',
      status: 'notPublished',
    });
    expect(reasonOf([job()], { filingOn: '2026-12-31' })).toBe('met');
  });

  it('before the first one knows none at all', () => {
    expect(guidance({}, '2022-06-30').income?.norm).toBeNull();
    expect(judged('income', {}, '2022-06-30')).toBe('review/amountNotPublished');
  });
});

it('the income is open until it is told, and not after', () => {
  expect(guidanceSoFar(answersBefore('incomes')).conditions.find(({ id }) => id === 'income')?.status).toBe('open');
  expect(guidanceSoFar(answersBefore('incomes')).income).not.toHaveProperty('total');
  expect(guidanceSoFar(answersBefore('children')).conditions.find(({ id }) => id === 'income')?.status).toBe('met');
});
