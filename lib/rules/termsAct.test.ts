import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday, type Day } from './day';
import type { Duration } from './stepFacts';
import { easterSunday, holidaysIn, isWorkingDay, lastDayOfTerm } from './termsAct';

describe('Easter', () => {
  it.each([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
    '2033-04-17',
    '2034-04-09',
    '2035-03-25',
  ])('falls on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('is never before 22 March nor after 25 April', () => {
    expect([1818, 2285].map(easterSunday)).toEqual(['1818-03-22', '2285-03-22']);
    expect([1943, 2038].map(easterSunday)).toEqual(['1943-04-25', '2038-04-25']);
    expect([1, 800, 1583, 9999].map(easterSunday).map(weekday)).toEqual([0, 0, 0, 0]);
    // The two exceptions of the computus: full moons that would fall a day too late.
    expect([1954, 1981].map(easterSunday)).toEqual(['1954-04-18', '1981-04-19']);
  });
});

describe('the recognised holidays', () => {
  it('of 2026 are nine days', () => {
    expect(holidaysIn(2026)).toEqual([
      '2026-01-01', // New Year's Day
      '2026-04-03', // Good Friday
      '2026-04-06', // Easter Monday
      '2026-04-27', // King's Day
      '2026-05-05', // Liberation Day
      '2026-05-14', // Ascension Day
      '2026-05-25', // Whit Monday
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    [2024, '2024-04-27'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2030, '2030-04-27'],
    [2031, '2031-04-26'],
    [2036, '2036-04-26'],
  ])("of %i have King's Day on %s: on the 26th where the 27th is a Sunday", (year, day) => {
    expect(holidaysIn(year).filter((one) => /-04-2[67]$/.test(one))).toContain(day);
    expect(holidaysIn(year)).not.toContain(day.endsWith('26') ? `${year}-04-27` : `${year}-04-26`);
  });

  it('are days off, as Saturdays and Sundays are', () => {
    expect(['2026-12-25', '2026-11-21', '2026-11-22'].map(isWorkingDay)).toEqual([false, false, false]);
    expect(['2026-11-20', '2026-11-23', '2026-12-24', '2026-12-31'].every(isWorkingDay)).toBe(true);
  });

  it('do not hold the Easter and Whit Sundays twice, nor days that only a decree or habit makes free', () => {
    expect(isWorkingDay('2026-05-15')).toBe(true); // the Friday after Ascension Day
    expect(isWorkingDay('2026-05-04')).toBe(true); // Remembrance Day
  });
});

describe('a term', () => {
  it('begins on the day after its letter', () => {
    expect(lastDayOfTerm({ start: '2026-11-02', term: { weeks: 4 } }).day).toBe('2026-11-30');
    expect(lastDayOfTerm({ start: '2026-11-30', term: { months: 3 } }).day).toBe('2027-03-01');
  });

  it.each<[string, Day, Duration, Day, Day]>([
    ['Saturday', '2026-11-07', { days: 14 }, '2026-11-21', '2026-11-23'],
    ['Sunday', '2026-11-08', { days: 14 }, '2026-11-22', '2026-11-23'],
    ['Good Friday, through Easter', '2026-03-20', { days: 14 }, '2026-04-03', '2026-04-07'],
    ['Whit Monday', '2026-04-25', { months: 1 }, '2026-05-25', '2026-05-26'],
    ['Christmas before a weekend', '2026-11-27', { weeks: 4 }, '2026-12-25', '2026-12-28'],
  ])('that ends on %s ends on the next working day', (_, start, term, nominal, day) => {
    expect(lastDayOfTerm({ start, term })).toEqual({ day, moved: true, nominal });
  });

  it.each<[Duration, Duration]>([
    [{ days: 90 }, { days: 91 }],
    [{ weeks: 12 }, { weeks: 13 }],
    [{ months: 3 }, { months: 4 }],
  ])('of exactly %j still moves, of %j it does not', (short, long) => {
    const endingOnSunday = (term: Duration) => lastDayOfTerm({ start: startOf(term, '2026-11-22'), term });
    expect(endingOnSunday(short)).toEqual({ day: '2026-11-23', moved: true, nominal: '2026-11-22' });
    expect(endingOnSunday(long)).toEqual({ day: '2026-11-22', moved: false, nominal: '2026-11-22' });
  });

  it('in years does not move', () => {
    expect(lastDayOfTerm({ start: '2025-11-22', term: { years: 1 } })).toMatchObject({ day: '2026-11-22' });
    expect(lastDayOfTerm({ start: '2021-11-22', term: { years: 5 } })).toMatchObject({ day: '2026-11-22' });
  });

  it('counted backwards does not move', () => {
    const term = { start: '2027-02-22', term: { months: 3 }, backwards: true };
    expect(lastDayOfTerm(term)).toEqual({ day: '2026-11-22', moved: false, nominal: '2026-11-22' });
  });

  it('that stood still ends as many days later, and is no longer one for that', () => {
    const term = { start: '2026-08-24', term: { days: 90 }, stoodStill: 0 };
    expect(lastDayOfTerm(term)).toEqual({ day: '2026-11-23', moved: true, nominal: '2026-11-22' });
    expect(lastDayOfTerm({ ...term, stoodStill: 6 })).toEqual({
      day: '2026-11-30', // the 28th is a Saturday
      moved: true,
      nominal: '2026-11-28',
    });
  });

  it('of three days or more holds two working days', () => {
    // From Friday: Saturday, Sunday, Monday is one working day; from the Thursday before Easter there is none.
    expect(lastDayOfTerm({ start: '2026-11-20', term: { days: 3 } }).day).toBe('2026-11-24');
    expect(lastDayOfTerm({ start: '2026-04-02', term: { days: 4 } }).day).toBe('2026-04-08');
    expect(lastDayOfTerm({ start: '2026-11-19', term: { days: 4 } }).day).toBe('2026-11-23');
  });

  it('of two days may hold only one', () => {
    expect(lastDayOfTerm({ start: '2026-11-20', term: { days: 2 } }).day).toBe('2026-11-23');
  });
});

describe('whatever the letter and the term', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((number) => addDays('1990-01-01', number));
  const upTo = (longest: number) => fc.integer({ min: 1, max: longest });
  const shortTerms = fc.oneof<fc.Arbitrary<Duration>[]>(
    upTo(90).map((days) => ({ days })),
    upTo(12).map((weeks) => ({ weeks })),
    upTo(3).map((months) => ({ months })),
  );
  const longTerms = fc.oneof<fc.Arbitrary<Duration>[]>(
    upTo(900).map((more) => ({ days: 90 + more })),
    upTo(90).map((more) => ({ weeks: 12 + more })),
    upTo(30).map((more) => ({ months: 3 + more })),
    upTo(9).map((years) => ({ years })),
  );

  it('a short term ends on a working day, never earlier than the calendar says, and at most a week later', () => {
    fc.assert(
      fc.property(days, shortTerms, (start, term) => {
        const { day, nominal, moved } = lastDayOfTerm({ start, term });
        expect(isWorkingDay(day)).toBe(true);
        expect(day >= nominal && day <= addDays(nominal, 7)).toBe(true);
        expect(moved).toBe(day !== nominal);
      }),
    );
  });

  it('a day that was moved stays where it is', () => {
    fc.assert(
      fc.property(days, shortTerms, (start, term) => {
        const { day } = lastDayOfTerm({ start, term });
        expect(lastDayOfTerm({ start: day, term: { days: 0 } })).toEqual({ day, moved: false, nominal: day });
      }),
    );
  });

  it('a later letter never ends earlier', () => {
    fc.assert(
      fc.property(days, shortTerms, upTo(30), (start, term, more) => {
        const [one, other] = [start, addDays(start, more)].map((day) => lastDayOfTerm({ start: day, term }).day);
        expect((one ?? '') <= (other ?? '')).toBe(true);
      }),
    );
  });

  it('a long term and a term counted backwards end where the calendar says', () => {
    fc.assert(
      fc.property(days, longTerms, shortTerms, (start, long, short) => {
        expect(lastDayOfTerm({ start, term: long }).moved).toBe(false);
        expect(lastDayOfTerm({ start, term: short, backwards: true }).moved).toBe(false);
      }),
    );
  });
});

/** The day from which this term ends on `end` by the calendar. */
function startOf(term: Duration, end: Day): Day {
  return lastDayOfTerm({ start: end, term, backwards: true }).nominal;
}
