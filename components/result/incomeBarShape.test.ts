import { describe, expect, it } from 'vitest';
import type { IncomeCheck } from '@/lib/rules/income/check';
import type { JudgedSource } from '@/lib/rules/income/source';
import { guidance, job } from '@/lib/testing/couple';
import { barShape, isTooShort } from './incomeBarShape';

const norm = {
  excl: 2000,
  incl: 2160,
  from: '2026-07-01',
  until: '2026-12-31',
  status: 'inForce',
  source: 'indAmountsPage',
} as const;
const source = (index: number, incl: number, parts: Partial<JudgedSource> = {}): JudgedSource => ({
  index,
  incl,
  independent: 'yes',
  sustainable: 'yes',
  counted: true,
  ...parts,
});
const check = (parts: Partial<IncomeCheck>): IncomeCheck => ({
  norm,
  sources: [],
  because: [],
  evidence: [],
  ...parts,
});

describe('the bar of the income', () => {
  it('ends before the line where the income is below the norm', () => {
    const bar = barShape(check({ sources: [source(0, 1080)], total: { incl: 1080 } }));
    expect(bar?.segments).toEqual([{ index: 0, width: 36, certain: true }]);
    expect(bar?.normAt).toBe(72);
  });

  it('ends on the line where the income is exactly the norm', () => {
    const bar = barShape(check({ sources: [source(0, 2160)], total: { incl: 2160 } }));
    expect(bar?.segments[0]?.width).toBeCloseTo(bar?.normAt ?? 0);
  });

  it('stays within its length, however high the income', () => {
    const bar = barShape(check({ sources: [source(0, 50_000), source(1, 50_000)], total: { incl: 100_000 } }));
    expect(bar?.segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(97);
    expect(bar?.normAt).toBeLessThan(3);
  });

  it('has a piece for what may count, after what counts, and none for what does not', () => {
    const may = source(0, 500, { counted: false, sustainable: 'review' });
    const not = source(1, 500, { counted: false, independent: 'no', sustainable: 'review' });
    const bar = barShape(check({ sources: [may, not, source(2, 1000)], total: { incl: 1000 } }));
    expect(bar?.segments.map(({ index, certain }) => [index, certain])).toEqual([
      [2, true],
      [0, false],
    ]);
    expect(bar?.total).toBe(1000);
  });

  it('leaves the holiday allowance out only where the norm is reached no other way', () => {
    const low = { sources: [source(0, 2100, { excl: 2010 })], total: { excl: 2010, incl: 2100 } };
    expect(barShape(check({ ...low, basis: 'excl' }))).toMatchObject({ total: 2010, norm: 2000 });
    const both = { sources: [source(0, 2500, { excl: 2300 })], total: { excl: 2300, incl: 2500 } };
    expect(barShape(check({ ...both, basis: 'excl' }))).toMatchObject({ total: 2500, norm: 2160 });
  });

  it('knows a norm that is not published for the day', () => {
    const bar = barShape(check({ norm: { ...norm, status: 'notPublished' }, total: { incl: 0 } }));
    expect(bar).toMatchObject({ published: false, until: '2026-12-31', segments: [] });
  });

  it('is not drawn where the income is not tested, or no amount is known', () => {
    expect(barShape(check({}))).toBeNull();
    expect(barShape(check({ norm: null, total: { incl: 3000 } }))).toBeNull();
  });
});

describe('an income that is high enough but too short', () => {
  it('is told from one that is too low', () => {
    const withContract = (gross: number) =>
      guidance({ incomes: [job({ contract: 'fixedTerm', endsOn: '2027-01-31', gross })] });
    expect(isTooShort(withContract(3000))).toBe(true);
    expect(isTooShort(withContract(1000))).toBe(false);
    expect(isTooShort(guidance())).toBe(false);
  });
});
