import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anySaved } from '@/lib/testing/damage';
import { groupsOf } from './pictureRows';
import { linesOf, monthsOf, rowShape, scaleOf } from './pictureShape';
import { planOf } from './planOf';

const SEED = 20261122;
/** A year and a half ahead, a quarter back, and room at both ends. */
const MOST_MONTHS = 26;

describe('the plan for anything kept, on any day', () => {
  it('can be made, and drawn within its frame', () => {
    const property = fc.property(anySaved, anyDay, (saved, day) => {
      const { plan } = planOf(saved, day);
      const scale = scaleOf(plan);
      const months = monthsOf(scale);
      const bars = groupsOf(plan.tasks).flatMap(({ rows }) => rows.flatMap((row) => rowShape(row, scale).bars));
      const lines = linesOf(plan, null, scale).flatMap(({ at }) => at ?? []);
      const drawn = [...months.map(({ at }) => at), ...lines, ...bars.flatMap(({ from, to }) => [from, to])];
      expect(months.length).toBeLessThanOrEqual(MOST_MONTHS);
      expect(drawn.filter((at) => !(at >= 0 && at <= 1000 + 45))).toEqual([]);
      expect(plan.tasks.filter(({ start, end }) => start > end)).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 500, endOnFailure: true });
  }, 300_000);

  it('ends with the calendar: there is no month after December 9999', () => {
    expect(monthsOf({ from: '9999-10-05', until: '9999-12-31' }).map(({ day }) => day)).toEqual([
      '9999-11-01',
      '9999-12-01',
    ]);
  });
});
