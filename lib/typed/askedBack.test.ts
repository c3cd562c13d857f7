import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../rules/day';
import { askedBack } from './askedBack';
import { childDays, incomeDays, letterDayRules, planDays, questionDays, type DayRule } from './dayRules';
import { isPlausible, outOfReach } from './possibleDay';
import { noDay, writeDay } from './typedDay';

const on = '2026-11-22';
const asked = (text: string, rule: DayRule) => askedBack({ ...noDay, day: text }, rule, on, 'en');

describe('a year that nobody can have meant is asked back', () => {
  it.each<[string, DayRule, string]>([
    // the Buddhist calendar
    ['1 3 2570', planDays.filingOn, '2027-03-01'],
    ['27 3 2537', questionDays.partnerBornOn, '1994-03-27'],
    ['1 12 2569', planDays.togetherBy, '2026-12-01'],
    ['1 10 2569', letterDayRules.on, '2026-10-01'],
    ['27-3-๒๕๓๗', questionDays.partnerBornOn, '1994-03-27'],
    // two figures
    ['27 3 94', questionDays.partnerBornOn, '1994-03-27'],
    ['27 3 05', questionDays.partnerBornOn, '2005-03-27'],
    ['1 3 27', planDays.filingOn, '2027-03-01'],
    ['1 1 15', childDays.bornOn, '2015-01-01'],
    ['١-٣-٢٧', planDays.filingOn, '2027-03-01'],
    // the other century, or millennium
    ['27 3 2094', questionDays.sponsorBornOn, '1994-03-27'],
    ['1 3 1927', planDays.filingOn, '2027-03-01'],
    ['31 12 1927', incomeDays.endsOn, '2027-12-31'],
    ['1 1 1915', childDays.bornOn, '2015-01-01'],
    ['1 6 1926', questionDays.examPassedOn, '2026-06-01'],
    ['1 3 3027', planDays.filingOn, '2027-03-01'],
    // a figure left out
    ['27 3 994', questionDays.partnerBornOn, '1994-03-27'],
  ])('%s', (text, rule, meant) => {
    expect(asked(text, rule)).toEqual([meant]);
  });

  it('with every year that can be meant', () => {
    expect(asked('1 3 12', { possible: [-125, 0], plausible: [-125, 0] })).toEqual(['1912-03-01', '2012-03-01']);
  });

  it('also where a day in it has passed already: then they see why it is not taken', () => {
    expect(asked('1 3 2569', planDays.filingOn)).toEqual(['2026-03-01']);
    expect(asked('1 3 26', planDays.filingOn)).toEqual(['2026-03-01']);
  });

  it('without a guess where none is near', () => {
    expect(asked('14 5 2015', questionDays.sponsorBornOn)).toEqual([]);
    expect(asked('1 3 2033', planDays.filingOn)).toEqual([]);
    expect(asked('1 12 2027', questionDays.examPassedOn)).toEqual([]);
  });
});

describe('nothing is asked', () => {
  it.each<[string, DayRule]>([
    ['27 3 1994', questionDays.partnerBornOn],
    ['1 3 2027', planDays.filingOn],
    ['31 12 2027', incomeDays.endsOn],
    ['22 11 2026', childDays.bornOn],
  ])('about a plausible day: %s', (text, rule) => {
    expect(asked(text, rule)).toBeNull();
  });

  it.each(['', '27', '31 2 94', '27 13 94', '27 3 then', '27 3 1', '27 3 199', '1 3 1405'])(
    'about what is no day or cannot be guessed: %s',
    (text) => {
      expect(asked(text, questionDays.partnerBornOn)).toBeNull();
    },
  );

  it('about 29 February where the other year has none', () => {
    expect(asked('29 2 2570', planDays.filingOn)).toBeNull();
    expect(asked('29 2 2571', planDays.filingOn)).toEqual(['2028-02-29']);
  });
});

describe('for every field', () => {
  const rules: DayRule[] = [questionDays, incomeDays, childDays, planDays, letterDayRules].flatMap((table) =>
    Object.values<DayRule>(table),
  );

  it('a plausible day is possible', () => {
    for (const { possible, plausible } of rules) {
      expect(possible[0]).toBeLessThanOrEqual(plausible[0]);
      expect(plausible[0]).toBeLessThan(plausible[1]);
      expect(plausible[1]).toBeLessThanOrEqual(possible[1]);
    }
  });

  it('who presses the button gets another day, and after two at most is asked no more', () => {
    const anyDay = fc.integer({ min: -60_000, max: 300_000 }).map((days) => addDays(on, days));
    const next = (day: Day, rule: DayRule) => askedBack(writeDay(day), rule, on, 'nl')?.[0];
    fc.assert(
      fc.property(fc.constantFrom(...rules), anyDay, (rule, day) => {
        const once = next(day, rule);
        const twice = once === undefined ? undefined : next(once, rule);
        expect(once).not.toBe(day);
        expect(twice).not.toBe(day);
        if (twice !== undefined) expect(next(twice, rule)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('a day that cannot be is never offered in place of one that can', () => {
    const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map((days) => addDays(on, days));
    fc.assert(
      fc.property(fc.constantFrom(...rules), anyDay, (rule, day) => {
        if (outOfReach(day, rule, on) !== null) return;
        for (const meant of askedBack(writeDay(day), rule, on, 'en') ?? []) {
          expect(isPlausible(meant, rule, on)).toBe(true);
        }
      }),
    );
  });
});
