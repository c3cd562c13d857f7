import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, ageOn, dayFrom, daysBetween, isDay, later, weekday } from './day';

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ['2026-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-06-31', 'June has 30 days'],
    ['2026-13-01', 'there is no month 13'],
    ['2026-00-10', 'there is no month 0'],
    ['2026-01-00', 'there is no day 0'],
    ['0000-01-01', 'there is no year 0'],
    ['2026-1-1', 'two digits each'],
    ['22-11-2026', 'the year comes first'],
    ['2026-11-22T00:00', 'no time of day'],
    [' 2026-11-22', 'no space'],
    ['2026-11-22\n', 'no line end'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is built from its parts, or is none', () => {
    expect(dayFrom(2024, 2, 29)).toBe('2024-02-29');
    expect(dayFrom(2026, 2, 29)).toBeNull();
    expect(dayFrom(26, 1, 1)).toBe('0026-01-01');
    expect(dayFrom(999, 12, 31)).toBe('0999-12-31');
    expect(dayFrom(1000, 1, 1)).toBe('1000-01-01');
  });
});

describe('months later', () => {
  it.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-03-31', -12, '2025-03-31'],
    ['2026-11-22', 0, '2026-11-22'],
    ['9998-12-15', 12, '9999-12-15'],
    ['9999-12-01', 1, '9999-12-31'],
    ['0002-01-31', -12, '0001-01-31'],
    ['0001-01-31', -1, '0001-01-01'],
  ])('%s and %i months is %s: the same day of the month, or the last', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('days later', () => {
  it.each([
    ['2026-11-22', 28, '2026-12-20'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
    ['0050-01-01', 1, '0050-01-02'],
    ['9999-06-01', 1, '9999-06-02'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-06-01', -1, '0001-05-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

describe('days between', () => {
  it.each([
    ['2026-07-31', '2026-08-10', 10],
    ['2026-12-31', '2027-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2], // the clock goes forward in between
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-20', -2],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

describe('an age', () => {
  it('is reached on the birthday, not on the day before', () => {
    expect(ageOn('2005-11-22', '2026-11-22')).toBe(21);
    expect(ageOn('2005-11-23', '2026-11-22')).toBe(20);
  });

  it('of someone born on 29 February is reached on 28 February', () => {
    expect(ageOn('2008-02-29', '2026-02-27')).toBe(17);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(18);
    expect(ageOn('2008-02-29', '2028-02-28')).toBe(19);
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20);
  });

  it('of 21 falls on the birthday, clipped to the end of February', () => {
    expect(addYears('2008-02-29', 21)).toBe('2029-02-28');
    expect(addYears('2006-01-31', 21)).toBe('2027-01-31');
  });
});

it('the later of two days is the one that comes after', () => {
  expect(later('2026-11-22', '2026-12-01')).toBe('2026-12-01');
  expect(later('2026-12-01', '2026-11-22')).toBe('2026-12-01');
});

it('a day knows its weekday, from Sunday (0) to Saturday (6)', () => {
  expect(['2026-11-22', '2026-11-23', '2024-02-29', '2000-01-01', '9999-12-31'].map(weekday)).toEqual([0, 1, 4, 6, 5]);
});
