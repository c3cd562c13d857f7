import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from './day';
import { dutchDay } from './dutchDay';

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['2000-02-29T12:00:00Z', '2000-02-29'],
    ['2038-01-19T03:14:08Z', '2038-01-19'],
    ['9999-12-31T12:00:00Z', '9999-12-31'],
  ])('at %s is %s', (moment, day) => {
    expect(dutchDay(new Date(moment))).toBe(day);
  });

  it.each([NaN, 8.64e15, -8.64e15, Date.UTC(10_000, 0, 2)])(
    'is the last one there is where a clock says %d',
    (time) => {
      expect(dutchDay(new Date(time))).toBe('9999-12-31');
    },
  );

  it('is a day whatever the clock says', () => {
    fc.assert(fc.property(fc.date({ noInvalidDate: false }), (moment) => isDay(dutchDay(moment))));
  });
});
