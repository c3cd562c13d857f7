import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../rules/day';
import type { Duration } from '../rules/stepFacts';
import { byLaw, counted, firstThatReaches, lastThatReaches, sameDay, type Reach } from './reach';

describe('the age of a paper', () => {
  const halfAYear = counted({ months: 6 });

  it('of 31 August is six months on the last day of February', () => {
    expect(halfAYear('2026-08-31')).toBe('2027-02-28');
    expect(halfAYear('2027-08-31')).toBe('2028-02-29');
  });

  it('is at most six months on the last day of February if the paper is of the 28th of August or later', () => {
    expect(firstThatReaches(halfAYear, '2027-02-28')).toBe('2026-08-28');
    expect(lastThatReaches(halfAYear, '2027-02-28')).toBe('2026-08-31');
    expect(firstThatReaches(halfAYear, '2028-02-29')).toBe('2027-08-29');
  });

  it('is never exactly a month on 30 March: February is too short', () => {
    const month = counted({ months: 1 });
    expect(lastThatReaches(month, '2027-03-30')).toBe('2027-02-28');
    expect(firstThatReaches(month, '2027-03-30')).toBe('2027-03-01');
  });

  it('of a leap day is a year on 28 February', () => {
    expect(counted({ years: 1 })('2028-02-29')).toBe('2029-02-28');
    expect(lastThatReaches(counted({ years: 1 }), '2029-02-28')).toBe('2028-02-29');
    expect(firstThatReaches(counted({ years: 4 }), '2032-02-29')).toBe('2028-02-29');
  });

  it('is counted in weeks and days as well', () => {
    expect(counted({ weeks: 3 })('2026-12-21')).toBe('2027-01-11');
    expect(counted({ days: 90 })('2026-12-21')).toBe('2027-03-21');
  });
});

describe('the last day for an answer to a letter', () => {
  it.each<[string, Duration, Day, Day, Day]>([
    ['Good Friday is the Tuesday after Easter', { weeks: 4 }, '2026-03-06', '2026-03-10', '2026-04-07'],
    ["King's Day is the day after it", { weeks: 2 }, '2027-04-13', '2027-04-14', '2027-04-28'],
    ['Christmas is the Monday after it', { weeks: 4 }, '2026-11-27', '2026-11-30', '2026-12-28'],
    ["New Year's Day is the Monday after it", { days: 14 }, '2026-12-18', '2026-12-21', '2027-01-04'],
    ['Sunday, the last of February, is in March', { months: 3 }, '2026-11-27', '2026-12-01', '2027-03-01'],
  ])('that would be %s', (_, term, first, last, end) => {
    const reach = byLaw(term);
    expect(reach(first)).toBe(end);
    expect([firstThatReaches(reach, end), lastThatReaches(reach, end)]).toEqual([first, last]);
    const dayOff = addDays(end, -1);
    expect([firstThatReaches(reach, dayOff), lastThatReaches(reach, dayOff)]).toEqual([first, addDays(first, -1)]);
  });
});

describe('at the ends of the calendar', () => {
  it.each([sameDay, counted({ days: 10 }), counted({ months: 1 })])('looking for a day comes to an end', (reach) => {
    expect(lastThatReaches(reach, '9999-12-31')).toBe('9999-12-31');
    expect(firstThatReaches(reach, '0001-01-01')).toBe('0001-01-01');
  });
});

describe('whatever the term and the day', () => {
  const upTo = (longest: number) => fc.integer({ min: 0, max: longest });
  const near = (day: Day) => fc.integer({ min: -20, max: 20 }).map((days) => addDays(day, days));
  /** Leap days and other ends of February, Easter, King's Day, Christmas and New Year; and any day. */
  const days = fc.oneof(
    upTo(40_000).map((number) => addDays('1990-01-01', number)),
    ...['2028-02-29', '2100-02-28', '2027-02-28', '2026-04-05', '2027-04-27', '2031-04-26', '2026-12-28'].map(near),
  );
  const reaches = fc.oneof(
    fc.constant<[string, Reach]>(['sameDay', sameDay]),
    fc
      .oneof<fc.Arbitrary<Duration>[]>(
        upTo(800).map((days) => ({ days })),
        upTo(110).map((weeks) => ({ weeks })),
        upTo(40).map((months) => ({ months })),
        upTo(25).map((years) => ({ years })),
      )
      .map((term): [string, Reach] => [JSON.stringify(term), counted(term)]),
    fc
      .oneof<fc.Arbitrary<Duration>[]>(
        upTo(119).map((more) => ({ days: 1 + more })),
        upTo(119).map((more) => ({ weeks: 1 + more })),
        upTo(119).map((more) => ({ months: 1 + more })),
      )
      .map((term): [string, Reach] => [`${JSON.stringify(term)} by law`, byLaw(term)]),
  );
  const always = (holds: (reach: Reach, day: Day) => void) => () =>
    fc.assert(
      fc.property(reaches, days, ([, reach], day) => holds(reach, day)),
      { numRuns: 1500 },
    );

  it(
    'a later day never leads to an earlier one',
    always((reach, day) => {
      const ends = around(day).map(reach);
      expect(ends).toEqual(ends.toSorted());
    }),
  );

  it(
    'the last day that leads to a day or to one before it is the last such day',
    always((reach, day) => {
      const from = lastThatReaches(reach, day);
      expect(from).toBe(around(from).findLast((one) => reach(one) <= day));
    }),
  );

  it(
    'the first day that leads to a day or to one after it is the first such day',
    always((reach, day) => {
      const from = firstThatReaches(reach, day);
      expect(from).toBe(around(from).find((one) => reach(one) >= day));
    }),
  );
});

/** The days from three weeks before to three weeks after. */
function around(day: Day): Day[] {
  return Array.from({ length: 43 }, (_, index) => addDays(day, index - 21));
}
