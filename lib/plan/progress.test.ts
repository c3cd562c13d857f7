import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlans } from '../testing/anyPlans';
import { plan } from '../testing/plans';
import { longestTask, noProgress, readProgress } from './progress';

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('progress that was kept', () => {
  it('is read as it was written, for any couple', () => {
    for (const { input } of anyPlans(60)) {
      expect(readProgress(copied(input.progress))).toEqual(input.progress);
    }
    expect(readProgress(copied({ ...noProgress, togetherBy: '2027-12-24' }))).toEqual({
      ...noProgress,
      togetherBy: '2027-12-24',
    });
  });

  it.each([undefined, null, '', 7, [], 'done', { done: null, letters: 3 }, { letters: [], pace: {} }])(
    'that is none (%j) is no progress',
    (raw) => {
      expect(readProgress(raw)).toEqual(noProgress);
    },
  );

  it('loses what does not fit, one entry at a time', () => {
    expect(
      readProgress({
        done: { apply: '2026-11-20', travel: '2026-02-30', decision: 5, [`x${'x'.repeat(80)}`]: '2026-11-20' },
        started: { travel: 'soon', study: '2026-11-01' },
        days: { study: 30, travel: -1, apply: 1.5, decision: longestTask + 1, sitExam: longestTask, payFee: '3' },
        letters: {
          acknowledged: { on: '2026-11-20', receivedOn: '2026-11-18', decideBy: 'never', extra: '2026-11-18' },
          papersAsked: { on: '2026-11-20' },
          mvv: { on: '2026-11-20', until: '2026-13-01' },
          unknown: { on: '2026-11-20' },
        },
        pace: 'slow',
        decision: 'extended',
        togetherBy: '2027-02-29',
      }),
    ).toEqual({
      done: { apply: '2026-11-20' },
      started: { study: '2026-11-01' },
      days: { study: 30, sitExam: longestTask },
      letters: { acknowledged: { on: '2026-11-20', receivedOn: '2026-11-18' } },
      pace: 'usual',
      decision: 'extended',
    });
  });

  it('is not read without end', () => {
    const done = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`task${index}`, '2026-11-20']));
    expect(Object.keys(readProgress({ done }).done)).toHaveLength(300);
  });

  it('cannot reach what all objects share', () => {
    const raw: unknown = JSON.parse(
      '{"done":{"__proto__":"2026-11-20","constructor":"2026-11-20"},"letters":{"__proto__":{"approved":{"on":"2026-11-20"}},"mvv":{"__proto__":{"on":"2026-11-20","until":"2026-11-21"}}},"__proto__":{"pace":"high"}}',
    );
    const read = readProgress(raw);
    expect(Object.getPrototypeOf(read.done)).toBe(Object.prototype);
    expect([read.letters, read.pace]).toEqual([{}, 'usual']);
    expect({}).not.toHaveProperty('pace');
    expect(plan({}, read).filing).toEqual(plan().filing);
  });

  it('never fails, whatever it is, and what was read is read again alike', () => {
    const keys = fc.constantFrom('done', 'started', 'days', 'letters', 'pace', 'decision', 'togetherBy', '__proto__');
    const inner = fc.dictionary(
      fc.constantFrom('apply', 'acknowledged', 'extended', 'mvv', 'on', '__proto__', 'toString'),
      fc.oneof(
        fc.constantFrom('2026-11-20', '9999-12-31', 0, 40),
        fc.dictionary(fc.string(), fc.string()),
        fc.jsonValue(),
      ),
    );
    const told = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.oneof(inner, fc.jsonValue())));
    fc.assert(
      fc.property(told, (raw) => {
        const read = readProgress(raw);
        expect(readProgress(copied(read))).toEqual(copied(read));
      }),
      { numRuns: 500 },
    );
  });

  it('with the strangest days and numbers still makes a plan', () => {
    const days = ['0001-01-01', '1999-02-28', '9999-12-31'];
    for (const day of days) {
      const letters = { acknowledged: { on: day, receivedOn: day, decideBy: day }, card: { on: day, until: day } };
      const told = { done: { apply: day, travel: day }, started: { study: day }, letters, days: { decision: 0 } };
      expect(() => plan({ examStatus: 'notYet' }, told)).not.toThrow();
      expect(() => plan({}, { wish: { kind: 'fileOn', day } })).not.toThrow();
      expect(() => plan({}, { wish: { kind: 'togetherBy', day }, started: { travel: day } })).not.toThrow();
    }
  });
});
