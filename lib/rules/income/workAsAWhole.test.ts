import { describe, expect, it } from 'vitest';
import { guidance, job, judged, type Employment } from '../../testing/couple';
import type { Income } from '../answers';

/** Three years of half the norm, told in full. */
const small: Partial<Employment> = {
  contract: 'flexible',
  gross: 1300,
  averagesLast3Years: [1300, 1300, 1300],
  benefitWeeksLast3Years: 0,
  socialAssistanceLast3Years: 'no',
};
/** A year of half the norm, with more than half a year left. */
const smallYear: Partial<Employment> = {
  contract: 'fixedTerm',
  endsOn: '2027-06-22',
  gross: 1300,
  averageLast12Months: 1300,
  socialAssistanceLast12Months: 'no',
};

/** How the first job is judged beside the others. */
function first(changes: Partial<Employment>, ...others: Income[]): string {
  const source = guidance({ incomes: [job(changes), ...others] }).income?.sources[0];
  return [source?.sustainable, source?.row].filter(Boolean).join(' ');
}

describe('jobs that reach the norm only together', () => {
  it('are looked at: the law asks means from work as a whole', () => {
    expect(first(small, job(small))).toBe('review c');
    expect(first(smallYear, job(smallYear))).toBe('review b');
    expect(judged('income', { incomes: [job(small), job(small)] })).toBe('review/undecidedSources');
  });

  it('are too short where there is only one of them', () => {
    expect(first(small)).toBe('no');
    expect(first(smallYear)).toBe('no');
  });

  it('are too little where they do not reach it together', () => {
    const less = { ...small, gross: 1168.49 };
    expect(first(less, job(less))).toBe('review c');
    expect(judged('income', { incomes: [job(less), job(less)] })).toBe('notMet/belowNorm');
  });
});

describe('the other job', () => {
  it.each<[string, string, Income]>([
    ['review c', 'may be permanent', job({ gross: 1300 })],
    ['review c', 'may end on the day itself', job({ contract: 'fixedTerm', endsOn: '2026-11-22' })],
    ['review c', 'may still have to begin', job({ startsOn: '2027-01-01' })],
    ['no', 'may not have ended', job({ contract: 'fixedTerm', endsOn: '2026-11-21' })],
    ['no', 'may not be a business', { kind: 'selfEmployment', since: '2020-01-01', averageMonthlyProfit: 1300 }],
    ['no', 'may not be a benefit', { kind: 'benefit', benefit: 'disability', gross: 1300, per: 'month' }],
  ])('%s: %s', (expected, _, other) => {
    expect(first(small, other)).toBe(expected);
  });
});

describe('only an amount may be too low', () => {
  const beside = job({ gross: 1300 });

  it('of a past year or of now', () => {
    expect(first({ ...small, averagesLast3Years: [3000, 3000, 1300], gross: 3000 }, beside)).toBe('review c');
    expect(first({ ...small, averagesLast3Years: [3000, 3000, 3000] }, beside)).toBe('review c');
  });

  it.each<[string, Partial<Employment>]>([
    ['weeks of benefit', { ...small, benefitWeeksLast3Years: 27 }],
    ['social assistance', { ...small, socialAssistanceLast3Years: 'yes' }],
    ['what is not told', { ...small, averagesLast3Years: undefined }],
    ['social assistance in the last year', { ...smallYear, socialAssistanceLast12Months: 'yes' }],
  ])('not %s', (_, changes) => {
    expect(first(changes, beside)).toBe('no');
  });

  it('of the last year before the three years', () => {
    const both = { ...small, ...smallYear };
    expect(first(both, beside)).toBe('review b');
    expect(first({ ...both, socialAssistanceLast12Months: 'yes' }, beside)).toBe('review c');
    expect(first({ ...smallYear, averageLast12Months: undefined }, beside)).toBe('no');
  });

  it('and a row that passes comes before one that is only too low', () => {
    const goodYears = { ...smallYear, ...small, contract: 'fixedTerm', gross: 3000 } as const;
    expect(first({ ...goodYears, averagesLast3Years: [3000, 3000, 3000] }, beside)).toBe('yes c');
  });
});

it('what fails beside other work names nothing as missing', () => {
  const { income } = guidance({ incomes: [job(smallYear), job({ gross: 1300 })] });
  expect(income?.sources[0]).not.toHaveProperty('missing');
});
