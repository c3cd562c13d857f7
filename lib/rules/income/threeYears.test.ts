import { describe, expect, it } from 'vitest';
import { guidance, job, type Employment } from '../../testing/couple';

/** Three years on the norms of 22 November 2026, 2025 and 2024, without social assistance. */
const goodYears = {
  contract: 'flexible',
  gross: 2337,
  averagesLast3Years: [2337, 2245.8, 2133.6],
  benefitWeeksLast3Years: 26,
  socialAssistanceLast3Years: 'no',
} as const satisfies Partial<Employment>;

function lasts(changes: Partial<Employment>, filingOn?: string, on?: string): string {
  const source = guidance({ incomes: [job({ ...goodYears, ...changes })], filingOn }, on).income?.sources[0];
  return [source?.sustainable, source?.row].filter(Boolean).join(' ');
}

describe('the last three years (row c)', () => {
  it('are each on the norm at the end of that year', () => {
    expect(lasts({})).toBe('yes c');
    expect(lasts({ averagesLast3Years: [2336.99, 2245.8, 2133.6] })).toBe('no');
    expect(lasts({ averagesLast3Years: [2337, 2245.79, 2133.6] })).toBe('no');
    expect(lasts({ averagesLast3Years: [2337, 2245.8, 2133.59] })).toBe('no');
  });

  it('start with the most recent', () => {
    expect(lasts({ averagesLast3Years: [2133.6, 2245.8, 2337] })).toBe('no');
  });

  it('end on the filing day of each year: a day later another norm may hold', () => {
    const changes = { gross: 3000, averagesLast3Years: [2294.4, 2191.8, 2069.4] } as const;
    expect(lasts({ ...changes, averagesLast3Years: [...changes.averagesLast3Years] }, undefined, '2026-06-30')).toBe(
      'yes c',
    );
    expect(lasts({ ...changes, averagesLast3Years: [...changes.averagesLast3Years] }, '2026-07-01', '2026-06-30')).toBe(
      'no',
    );
  });

  it('are compared with holiday allowance where that is part of each payment', () => {
    const inEachPayment = { holidayAllowance: 'inEachPayment', gross: 2523.96 } as const;
    expect(lasts({ ...inEachPayment, averagesLast3Years: [2523.96, 2425.46, 2304.29] })).toBe('yes c');
    expect(lasts({ ...inEachPayment, averagesLast3Years: [2523.96, 2425.45, 2304.29] })).toBe('no');
    expect(lasts({ ...inEachPayment, averagesLast3Years: [2523.96, 2425.46, 2304.29], gross: 2523.95 })).toBe('no');
  });

  it('go with a present wage on the norm', () => {
    expect(lasts({ gross: 2336.99 })).toBe('no');
    expect(lasts({ gross: 2336.99, holidayAllowancePercent: 30 })).toBe('no');
  });

  it('have at most 26 weeks of benefit', () => {
    expect(lasts({ benefitWeeksLast3Years: 26 })).toBe('yes c');
    expect(lasts({ benefitWeeksLast3Years: 27 })).toBe('no');
    expect(lasts({ benefitWeeksLast3Years: 0 })).toBe('yes c');
  });

  it('are without social assistance', () => {
    expect(lasts({ socialAssistanceLast3Years: 'yes' })).toBe('no');
    expect(lasts({ socialAssistanceLast3Years: 'notSure' })).toBe('review c');
    expect(lasts({ socialAssistanceLast3Years: 'notSure', benefitWeeksLast3Years: 27 })).toBe('no');
  });

  it('cannot be judged where the norm of one of them is not known', () => {
    expect(lasts({}, undefined, '2024-06-30')).toBe('review c'); // the last of them ended on 30 June 2022
    expect(lasts({ averagesLast3Years: [0, 2245.8, 2133.6] }, undefined, '2024-06-30')).toBe('no');
    expect(lasts({}, undefined, '2024-07-01')).toBe('yes c');
  });

  it('fail where they are not told', () => {
    expect(lasts({ averagesLast3Years: undefined })).toBe('no');
    expect(lasts({ benefitWeeksLast3Years: undefined })).toBe('no');
    expect(lasts({ socialAssistanceLast3Years: undefined })).toBe('no');
  });

  it('count for a fixed term of less than six months too', () => {
    expect(lasts({ contract: 'fixedTerm', endsOn: '2027-05-21' })).toBe('yes c');
    expect(lasts({ contract: 'fixedTerm', endsOn: '2026-11-22' })).toBe('yes c');
  });
});
