import { describe, expect, it } from 'vitest';
import { finding, guidance, job, judged } from '../../testing/couple';
import type { Answers, Income } from '../answers';

const until = (endsOn: string, gross = 3000): Income => job({ contract: 'fixedTerm', endsOn, gross });
const reasonOf = (...incomes: Income[]) => judged('income', { incomes });
const check = (...incomes: Income[]) => guidance({ incomes }).income;

describe('an income that is high enough but ends too soon', () => {
  it.each<[string, Income]>([
    ['a contract for a time', until('2027-01-22')],
    ['a contract that ends on the day itself', until('2026-11-22')],
    ['flexible work without years behind it', job({ contract: 'flexible' })],
    [
      'a benefit with an end',
      { kind: 'benefit', benefit: 'unemployment', gross: 3000, per: 'month', endsOn: '2027-06-22' },
    ],
    ['a yield of a capital held too short', { kind: 'assets', yieldPerMonth: 3000, heldSince: '2026-06-01' }],
    [
      'a job that still has to begin and is too short',
      job({ startsOn: '2027-01-01', contract: 'fixedTerm', endsOn: '2027-06-30' }),
    ],
  ])('is too short: %s', (_, income) => {
    expect(reasonOf(income)).toBe('notMet/tooShort');
  });

  it('misses no amount, and is looked at case by case', () => {
    expect(check(until('2027-01-22'))).not.toHaveProperty('shortfall');
    expect(check(until('2027-01-22'))).toMatchObject({ individualAssessment: true, total: { incl: 0 } });
    expect(check(until('2027-01-22'))).not.toHaveProperty('basis');
  });

  it('reaches the norm on either basis, alone or together', () => {
    expect(reasonOf(until('2027-01-22', 2337))).toBe('notMet/tooShort');
    expect(reasonOf(until('2027-01-22', 2336.99))).toBe('notMet/belowNorm');
    expect(reasonOf(job({ gross: 1168.5 }), until('2027-01-22', 1168.5))).toBe('notMet/tooShort');
    expect(reasonOf(job({ gross: 1168.5 }), until('2027-01-22', 1168.49))).toBe('notMet/belowNorm');
  });

  it('misses the whole amount where it does not reach it', () => {
    expect(check(until('2027-01-22', 2000))).toMatchObject({ shortfall: 2523.96, individualAssessment: true });
    expect(check(job({ gross: 1000 }), until('2027-01-22', 1000))).toMatchObject({ shortfall: 1443.96 });
  });

  it('is not one that has ended, nor one that is not independent', () => {
    const ended: Income = { kind: 'benefit', benefit: 'sickness', gross: 3000, per: 'month', endsOn: '2026-11-21' };
    const assistance: Income = { kind: 'benefit', benefit: 'socialAssistance', gross: 3000, per: 'month' };
    expect(reasonOf(until('2026-11-21'))).toBe('notMet/belowNorm');
    expect(reasonOf(ended)).toBe('notMet/belowNorm');
    expect(reasonOf(assistance)).toBe('notMet/belowNorm');
    expect(reasonOf({ kind: 'savings', balance: 100_000 })).toBe('notMet/belowNorm');
  });
});

describe('the state pension of the sponsor', () => {
  const fix = (sponsorBornOn: string, incomes: Income[], changes: Answers = {}) =>
    finding('income', { sponsorBornOn, incomes, ...changes })?.fix;

  it('is a way out where it comes within a year', () => {
    expect(fix('1959-11-23', [])).toEqual({ from: '2026-11-23' });
    expect(fix('1960-11-22', [])).toEqual({ from: '2027-11-22' });
    expect(fix('1960-11-23', [])).toBeUndefined();
    expect(fix('1960-11-22', [until('2027-01-22')])).toEqual({ from: '2027-11-22' });
  });

  it('is counted from the filing day', () => {
    const by = (filingOn: string) => fix('1960-06-15', [], { filingOn });
    expect(by('2026-06-14')).toEqual({ from: '2027-06-15' }); // the assessment day is later, and counts
    expect(by('2026-12-31')).toEqual({ from: '2027-06-15' });
  });

  it('is no way out where the income is in order, or in doubt', () => {
    expect(fix('1960-06-15', [job()])).toBeUndefined();
    expect(fix('1960-06-15', [], { incomeExemption: 'notSure' })).toBeUndefined();
  });
});
