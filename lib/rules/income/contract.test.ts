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
const moreThanSixMonths = until('2027-05-23');
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
  it('are enough for a contract of more than six months, to the day', () => {
    expect(lasts({ ...moreThanSixMonths, ...goodYear })).toBe('yes b');
    expect(lasts({ ...until('2027-11-21'), ...goodYear })).toBe('yes b');
    expect(lasts({ ...lessThanSixMonths, ...goodYear })).toBe('no');
    expect(lasts({ contract: 'flexible', ...goodYear })).toBe('no');
  });

  it('are on average at the norm, without or with holiday allowance as the wage is told', () => {
    const inEachPayment = { ...moreThanSixMonths, ...goodYear, holidayAllowance: 'inEachPayment' } as const;
    expect(lasts({ ...moreThanSixMonths, ...goodYear, averageLast12Months: 2336.99 })).toBe('no');
    expect(lasts({ ...inEachPayment, averageLast12Months: 2523.96 })).toBe('yes b');
    expect(lasts({ ...inEachPayment, averageLast12Months: 2523.95 })).toBe('no');
  });

  it('are without social assistance', () => {
    expect(lasts({ ...moreThanSixMonths, ...goodYear, socialAssistanceLast12Months: 'yes' })).toBe('no');
    expect(lasts({ ...moreThanSixMonths, ...goodYear, socialAssistanceLast12Months: 'notSure' })).toBe('review b');
  });

  it('do not help by a doubt where the average is too low', () => {
    const poor = { ...goodYear, averageLast12Months: 2000, socialAssistanceLast12Months: 'notSure' } as const;
    expect(lasts({ ...moreThanSixMonths, ...poor })).toBe('no');
  });
});

describe('a contract of more than six months with a good year and good years', () => {
  it('is judged by the last year: the three years are for who has none', () => {
    expect(lasts({ ...moreThanSixMonths, ...goodYear, ...goodYears })).toBe('yes b');
  });
});

describe('exactly six months left', () => {
  it('is a doubt: the sources differ', () => {
    expect(lasts({ ...sixMonths, ...goodYear })).toBe('review b');
    expect(lasts({ ...sixMonths, ...goodYear, socialAssistanceLast12Months: 'notSure' })).toBe('review b');
  });

  it('is good with three good years', () => {
    expect(lasts({ ...sixMonths, ...goodYears })).toBe('yes c');
    expect(lasts({ ...sixMonths, ...goodYear, ...goodYears })).toBe('yes c');
  });

  it('stays a doubt for the last year before one for the three years', () => {
    const doubtful = { ...goodYears, socialAssistanceLast3Years: 'notSure' } as const;
    expect(lasts({ ...sixMonths, ...goodYear, ...doubtful })).toBe('review b');
    expect(lasts({ ...sixMonths, ...doubtful })).toBe('review c');
    expect(lasts(sixMonths)).toBe('no');
  });

  it('is counted to the last day of a short month', () => {
    const onLastOfAugust = (endsOn: string) =>
      guidance({ incomes: [job({ ...until(endsOn), ...goodYear })] }, '2025-08-31').income?.sources[0];
    expect(onLastOfAugust('2026-02-28')).toMatchObject({ sustainable: 'review', row: 'b' });
    expect(onLastOfAugust('2026-03-01')).toMatchObject({ sustainable: 'yes', row: 'b' });
    expect(onLastOfAugust('2026-02-27')).toMatchObject({ sustainable: 'no' });
  });
});

describe('a doubt', () => {
  const doubtfulYear = { ...goodYear, socialAssistanceLast12Months: 'notSure' } as const;

  it('about the last year gives way to three good years', () => {
    expect(lasts({ ...moreThanSixMonths, ...doubtfulYear, ...goodYears })).toBe('yes c');
    expect(lasts({ ...moreThanSixMonths, ...doubtfulYear, ...goodYears, benefitWeeksLast3Years: 27 })).toBe('review b');
  });

  it('about the three years is one where the last year fails', () => {
    expect(lasts({ ...moreThanSixMonths, ...goodYears, socialAssistanceLast3Years: 'notSure' })).toBe('review c');
  });

  it('is all there is where no norm is published', () => {
    expect(lasts({ ...until('2027-08-01'), ...goodYear }, '2027-01-01')).toBe('review b');
    expect(lasts({ ...until('2027-07-01'), ...goodYear }, '2027-01-01')).toBe('review b');
    expect(lasts({ contract: 'flexible', ...goodYears }, '2027-01-01')).toBe('review c');
    expect(lasts({}, '2027-01-01')).toBe('yes a');
    expect(lasts(until('2026-12-31'), '2027-01-01')).toBe('no');
  });
});

describe('what is not told', () => {
  it('is named where the income does not count for it', () => {
    expect(missing(moreThanSixMonths)).toEqual([
      'averageLast12Months',
      'socialAssistanceLast12Months',
      'averagesLast3Years',
      'benefitWeeksLast3Years',
      'socialAssistanceLast3Years',
    ]);
    expect(missing({ contract: 'flexible', ...goodYears, benefitWeeksLast3Years: undefined })).toEqual([
      'benefitWeeksLast3Years',
    ]);
    expect(
      missing({ ...moreThanSixMonths, ...goodYears, averageLast12Months: 2337, benefitWeeksLast3Years: 27 }),
    ).toEqual(['socialAssistanceLast12Months']);
  });

  it('is not named where the income counts, is in doubt, has ended or fails with everything told', () => {
    expect(missing({ ...moreThanSixMonths, ...goodYear })).toBeUndefined();
    expect(missing({ ...moreThanSixMonths, ...goodYears })).toBeUndefined();
    expect(missing({ ...sixMonths, ...goodYear })).toBeUndefined();
    expect(missing(until('2026-11-21'))).toBeUndefined();
    expect(missing({ contract: 'flexible', ...goodYears, benefitWeeksLast3Years: 27 })).toBeUndefined();
    expect(missing({})).toBeUndefined();
  });
});
