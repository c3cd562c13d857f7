import { describe, expect, it } from 'vitest';
import { guidance, job, type Employment } from '../../testing/couple';

/** How the job is judged: sustainable, and the row. */
function lasts(changes: Partial<Employment>, filingOn?: string): string {
  const source = guidance({ incomes: [job(changes)], filingOn }).income?.sources[0];
  return [source?.sustainable, source?.row].filter(Boolean).join(' ');
}
const missing = (changes: Partial<Employment>) => guidance({ incomes: [job(changes)] }).income?.sources[0]?.missing;

const until = (endsOn: string): Partial<Employment> => ({ contract: 'fixedTerm', endsOn });
/** A last year on the norm of 2,337 a month, without social assistance. */
const goodYear: Partial<Employment> = { averageLast12Months: 2337, socialAssistanceLast12Months: 'no' };
/** Three years on the norms of 22 November 2026, 2025 and 2024, without social assistance. */
const goodYears: Partial<Employment> = {
  averagesLast3Years: [2337, 2245.8, 2133.6],
  benefitWeeksLast3Years: 26,
  socialAssistanceLast3Years: 'no',
};
const sixMonths = until('2027-05-22');
const lessThanSixMonths = until('2027-05-21');

describe('a contract (row a)', () => {
  it('lasts when it is permanent, or has twelve months left', () => {
    expect(lasts({})).toBe('yes a');
    expect(lasts(until('2027-11-22'))).toBe('yes a');
    expect(lasts(until('2027-11-21'))).toBe('no');
    expect(lasts(until('2027-11-22'), '2026-11-23')).toBe('no');
  });

  it('does not last when it has ended, whatever came before', () => {
    expect(lasts({ ...until('2026-11-21'), ...goodYear, ...goodYears })).toBe('no');
    expect(lasts({ ...until('2026-11-22'), ...goodYears })).toBe('yes c');
  });
});

describe('the last twelve months (row b)', () => {
  it('are enough for a contract of exactly six months and longer', () => {
    expect(lasts({ ...sixMonths, ...goodYear })).toBe('yes b');
    expect(lasts({ ...until('2027-11-21'), ...goodYear })).toBe('yes b');
    expect(lasts({ ...lessThanSixMonths, ...goodYear })).toBe('no');
    expect(lasts({ contract: 'flexible', ...goodYear })).toBe('no');
  });

  it('are on average at the norm, without or with holiday allowance as the wage is told', () => {
    const inEachPayment = { ...sixMonths, ...goodYear, holidayAllowance: 'inEachPayment' } as const;
    expect(lasts({ ...sixMonths, ...goodYear, averageLast12Months: 2336.99 })).toBe('no');
    expect(lasts({ ...inEachPayment, averageLast12Months: 2523.96 })).toBe('yes b');
    expect(lasts({ ...inEachPayment, averageLast12Months: 2523.95 })).toBe('no');
  });

  it('are without social assistance', () => {
    expect(lasts({ ...sixMonths, ...goodYear, socialAssistanceLast12Months: 'yes' })).toBe('no');
    expect(lasts({ ...sixMonths, ...goodYear, socialAssistanceLast12Months: 'notSure' })).toBe('review b');
  });

  it('do not help by a doubt where the average is too low', () => {
    const poor = { ...goodYear, averageLast12Months: 2000, socialAssistanceLast12Months: 'notSure' } as const;
    expect(lasts({ ...sixMonths, ...poor })).toBe('no');
  });
});

describe('a contract of six months with a good year and good years', () => {
  it('is judged by the last year: the three years are for who has none', () => {
    expect(lasts({ ...sixMonths, ...goodYear, ...goodYears })).toBe('yes b');
  });
});

describe('six months left', () => {
  it('are counted to the last day of a short month', () => {
    const onLastOfAugust = (endsOn: string) =>
      guidance({ incomes: [job({ ...until(endsOn), ...goodYear })] }, '2025-08-31').income?.sources[0];
    expect(onLastOfAugust('2026-02-28')).toMatchObject({ sustainable: 'yes', row: 'b' });
    expect(onLastOfAugust('2026-02-27')).toMatchObject({ sustainable: 'no' });
  });

  it('are counted from the filing day', () => {
    expect(lasts({ ...sixMonths, ...goodYear }, '2026-11-23')).toBe('no');
    expect(lasts({ ...until('2027-05-23'), ...goodYear }, '2026-11-23')).toBe('yes b');
  });

  it('with neither a good year nor good years are too short', () => {
    expect(lasts(sixMonths)).toBe('no');
  });
});

describe('a doubt', () => {
  const doubtfulYear = { ...goodYear, socialAssistanceLast12Months: 'notSure' } as const;

  it('about the last year gives way to three good years', () => {
    expect(lasts({ ...sixMonths, ...doubtfulYear, ...goodYears })).toBe('yes c');
    expect(lasts({ ...sixMonths, ...doubtfulYear, ...goodYears, benefitWeeksLast3Years: 27 })).toBe('review b');
  });

  it('about the three years is one where the last year fails', () => {
    expect(lasts({ ...sixMonths, ...goodYears, socialAssistanceLast3Years: 'notSure' })).toBe('review c');
  });

  it('is all there is where no norm is published', () => {
    expect(lasts({ ...until('2027-07-01'), ...goodYear }, '2027-01-01')).toBe('review b');
    expect(lasts({ ...until('2027-06-30'), ...goodYear }, '2027-01-01')).toBe('review c');
    expect(lasts(until('2027-07-01'), '2027-01-01')).toBe('review b'); // whatever is told of the past
    expect(lasts({ contract: 'flexible', ...goodYears }, '2027-01-01')).toBe('review c');
    expect(lasts({}, '2027-01-01')).toBe('yes a');
    expect(lasts(until('2026-12-31'), '2027-01-01')).toBe('no');
  });
});

describe('what is not told', () => {
  it('is named where the income does not count for it', () => {
    expect(missing(sixMonths)).toEqual([
      'averageLast12Months',
      'socialAssistanceLast12Months',
      'averagesLast3Years',
      'benefitWeeksLast3Years',
      'socialAssistanceLast3Years',
    ]);
    expect(missing({ contract: 'flexible', ...goodYears, benefitWeeksLast3Years: undefined })).toEqual([
      'benefitWeeksLast3Years',
    ]);
    expect(missing({ ...sixMonths, ...goodYears, averageLast12Months: 2337, benefitWeeksLast3Years: 27 })).toEqual([
      'socialAssistanceLast12Months',
    ]);
  });

  it('is not named where the income counts, is in doubt, has ended or fails with everything told', () => {
    expect(missing({ ...sixMonths, ...goodYear })).toBeUndefined();
    expect(missing({ ...sixMonths, ...goodYears })).toBeUndefined();
    expect(missing(until('2026-11-21'))).toBeUndefined();
    expect(missing({ contract: 'flexible', ...goodYears, benefitWeeksLast3Years: 27 })).toBeUndefined();
    expect(missing({})).toBeUndefined();
  });
});
