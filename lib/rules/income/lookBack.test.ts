import { describe, expect, it } from 'vitest';
import { lookBackOf } from './lookBack';

const filing = '2026-11-22';

describe('the income check looks back', () => {
  it('never for a permanent contract', () => {
    expect(lookBackOf('permanent', undefined, filing)).toEqual([]);
    expect(lookBackOf('permanent', '2027-01-01', filing)).toEqual([]); // a last day told before the contract changed
  });

  it('three years for flexible work', () => {
    expect(lookBackOf('flexible', undefined, filing)).toEqual(['lastThreeYears']);
  });

  it.each([
    ['has ended the day before', '2026-11-21', []],
    ['ends on the day itself', '2026-11-22', ['lastThreeYears']],
    ['runs for a day less than six months', '2027-05-21', ['lastThreeYears']],
    ['runs for six months', '2027-05-22', ['lastYear', 'lastThreeYears']],
    ['runs for a day less than twelve months', '2027-11-21', ['lastYear', 'lastThreeYears']],
    ['runs for twelve months', '2027-11-22', []],
  ] as const)('for a fixed term that %s', (_, endsOn, back) => {
    expect(lookBackOf('fixedTerm', endsOn, filing)).toEqual(back);
  });

  it('not while the last day of a fixed term is unknown', () => {
    expect(lookBackOf('fixedTerm', undefined, filing)).toEqual([]);
  });
});
