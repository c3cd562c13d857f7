import { describe, expect, it } from 'vitest';
import { planDays, questionDays, incomeDays, type DayRule } from './dayRules';
import { isPlausible, readPossibleDay } from './possibleDay';
import { noDay } from './typedDay';

const on = '2026-11-22';
const read = (text: string, rule: DayRule) => readPossibleDay({ ...noDay, day: text }, rule, on, 'en');

describe('a day is taken', () => {
  it('up to and with the first and the last that can be', () => {
    expect(read('22 11 2026', planDays.filingOn)).toEqual({ ok: true, day: '2026-11-22' });
    expect(read('22 11 2036', planDays.filingOn)).toEqual({ ok: true, day: '2036-11-22' });
    expect(read('22 11 1901', questionDays.sponsorBornOn)).toEqual({ ok: true, day: '1901-11-22' });
  });

  it('also where it is not plausible: only the couple knows', () => {
    const rule = questionDays.sponsorBornOn;
    expect(read('14 5 2015', rule)).toEqual({ ok: true, day: '2015-05-14' });
    expect(isPlausible('2015-05-14', rule, on)).toBe(false);
    expect(isPlausible('1990-05-14', rule, on)).toBe(true);
  });
});

describe('a day is not taken', () => {
  it.each<[string, DayRule, string]>([
    ['23 11 2026', questionDays.partnerBornOn, 'inFuture'],
    ['21 11 1901', questionDays.partnerBornOn, 'tooEarly'],
    ['21 11 2026', planDays.filingOn, 'past'],
    ['23 11 2036', planDays.filingOn, 'tooLate'],
    ['1 3 2569', planDays.filingOn, 'tooLate'],
    ['1 3 9999', incomeDays.endsOn, 'tooLate'],
    ['23 11 2026', planDays.taskOn, 'inFuture'],
    ['1 1 1405', planDays.taskOn, 'tooEarly'],
  ])('where none of its kind can be: %s', (text, rule, problem) => {
    expect(read(text, rule)).toEqual({ ok: false, problem, part: 'year' });
  });

  it('where it is no day', () => {
    expect(read('31 2 1990', questionDays.partnerBornOn)).toEqual({ ok: false, problem: 'notReal', part: 'day' });
    expect(read('27 3 94', questionDays.partnerBornOn)).toEqual({ ok: false, problem: 'yearShort', part: 'year' });
  });
});

it('the days at the end of the calendar have no day after them', () => {
  const last = '9999-12-31';
  expect(readPossibleDay({ ...noDay, day: '31 12 9999' }, planDays.filingOn, last, 'en')).toEqual({
    ok: true,
    day: last,
  });
});
