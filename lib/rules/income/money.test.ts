import { describe, expect, it } from 'vitest';
import { guidance, job } from '../../testing/couple';
import type { Income } from '../answers';
import { toCents } from './money';

/** What one source brings in a month, without and with holiday allowance. */
function monthly(income: Income): { excl: number | undefined; incl: number | undefined } {
  const source = guidance({ incomes: [income] }).income?.sources[0];
  return { excl: source?.excl, incl: source?.incl };
}

describe('the amount per month', () => {
  it.each([
    ['month', 2337, 2337],
    ['fourWeeks', 2160, 2340],
    ['fourWeeks', 0.06, 0.07], // 0.065: half a cent is rounded up
    ['fourWeeks', 2157.23, 2337], // 2,336.999
    ['week', 539.3, 2336.97], // 2,336.966…
    ['week', 0.03, 0.13],
    ['year', 28_044, 2337],
    ['year', 28_043.94, 2337], // 2,336.995
    ['year', 28_043.93, 2336.99], // 2,336.994…
    ['year', 0.06, 0.01], // half a cent
    ['year', 0.05, 0],
    ['year', 9_999_999.99, 833_333.33],
  ] as const)('per %s %d is %d a month', (per, gross, expected) => {
    expect(monthly(job({ per, gross })).excl).toBe(expected);
    expect(monthly({ kind: 'benefit', benefit: 'pension', per, gross }).incl).toBe(expected);
  });

  it('keeps every cent that can be told', () => {
    for (const euros of [0.07, 0.29, 1.1, 4.35, 1.15, 2336.99, 9_999_999.99]) {
      expect(toCents(euros), String(euros)).toBe(Number(euros.toFixed(2).replace('.', '')));
    }
  });
});

describe('the holiday allowance', () => {
  it('paid once a year comes on top: 8%, or the percentage told', () => {
    expect(monthly(job({ gross: 2337 }))).toEqual({ excl: 2337, incl: 2523.96 });
    expect(monthly(job({ gross: 2320, holidayAllowancePercent: 9 }))).toEqual({ excl: 2320, incl: 2528.8 });
    expect(monthly(job({ gross: 2337, holidayAllowancePercent: 0 }))).toEqual({ excl: 2337, incl: 2337 });
    expect(monthly(job({ gross: 1000, holidayAllowancePercent: 8.33 }))).toEqual({ excl: 1000, incl: 1083.3 });
  });

  it('is added to the rounded month, and rounded half up again', () => {
    expect(monthly(job({ gross: 2336.99 })).incl).toBe(2523.95); // 2,523.9492
    expect(monthly(job({ gross: 0.1, holidayAllowancePercent: 5 })).incl).toBe(0.11); // 0.105
    expect(monthly(job({ gross: 28_043.94, per: 'year' })).incl).toBe(2523.96); // from 2,337.00, not from 2,336.995
  });

  it('inside each payment leaves no amount without it', () => {
    expect(monthly(job({ gross: 2523.96, holidayAllowance: 'inEachPayment' }))).toEqual({
      excl: undefined,
      incl: 2523.96,
    });
    const withPercent = job({ gross: 2000, holidayAllowance: 'inEachPayment', holidayAllowancePercent: 8 });
    expect(monthly(withPercent)).toEqual({ excl: undefined, incl: 2000 });
  });

  it.each<Income>([
    { kind: 'selfEmployment', since: '2020-01-01', averageMonthlyProfit: 2600.01 },
    { kind: 'benefit', benefit: 'survivor', gross: 2600.01, per: 'month' },
    { kind: 'assets', yieldPerMonth: 2600.01, heldSince: '2020-01-01' },
    { kind: 'studyFunding', perMonth: 2600.01 },
    { kind: 'abroad', perMonth: 2600.01 },
    { kind: 'other', perMonth: 2600.01 },
  ])('is part of the amount of $kind', (income) => {
    expect(monthly(income)).toEqual({ excl: undefined, incl: 2600.01 });
  });
});
