import { describe, expect, test } from 'vitest';
import type { Guidance, Judge, Situation } from './situation';
import { tallied } from './tally';

const SAME: Guidance = {
  asked: ['age', 'country', 'children'],
  verdict: 'looksGood',
  mvv: { result: 'notRequired', because: ['country'], sources: ['law'] },
  conditions: [{ id: 'age', status: 'met', because: ['age'] }],
  documents: [{ id: 'passport', of: 'partner' }],
};
const couples = [
  { age: 30, country: 'KE', children: [] },
  { age: 30, country: 'US' },
  { age: 20, country: 'US' },
];

test('other rules may change nothing', async () => {
  expect(await tally(always(SAME), always({ ...SAME }))).toMatchObject({ compared: 3, changed: 0, parts: new Map() });
});

describe('what changes is counted', () => {
  test('by the verdicts before and after', async () => {
    const after = always({ ...SAME, verdict: 'notYet' });
    const { changed, moves } = await tally(always(SAME), after);
    expect(changed).toBe(3);
    expect(moves).toEqual(new Map([['looksGood to notYet', 3]]));
  });

  test('by part: each condition, paper and step is one', async () => {
    const { parts } = await tally(
      always(SAME),
      always({ ...SAME, conditions: [{ id: 'age', status: 'notMet' }], documents: [], steps: [{ id: 'apply' }] }),
    );
    expect([...parts.keys()]).toEqual(['condition age', 'document passport', 'step apply']);
  });

  test('apart where only reasons or sources change', async () => {
    const after = always({ ...SAME, verdict: 'notYet', mvv: { result: 'notRequired', because: [], sources: ['law'] } });
    const { parts, onlyReasons } = await tally(always(SAME), after);
    expect(parts.get('mvv')).toEqual({ changed: 3, onlyReasons: 3 });
    expect(parts.get('verdict')).toEqual({ changed: 3, onlyReasons: 0 });
    expect(onlyReasons).toBe(0);
    expect(await tally(always(SAME), always({ ...SAME, mvv: { result: 'notRequired' } }))).toMatchObject({
      changed: 3,
      onlyReasons: 3,
    });
  });

  test('also where nothing but the order of a list changes', async () => {
    const documents = [{ id: 'passport' }, { id: 'photo' }];
    const after = always({ ...SAME, documents: [...documents].reverse() });
    expect((await tally(always({ ...SAME, documents }), after)).parts).toEqual(
      new Map([['order', { changed: 3, onlyReasons: 0 }]]),
    );
  });
});

describe('the smallest example', () => {
  test('has the fewest answers that either side asked for, then the shortest', async () => {
    const smallest = { answers: { age: 30, country: 'US' } };
    expect(await tally(always(SAME), always({ ...SAME, verdict: 'notYet' }))).toMatchObject({ smallest });
    const short: Guidance = { ...SAME, asked: ['age'] };
    const { smallest: one } = await tally(always(short), always({ ...short, asked: ['age', 'children'] }));
    expect(one?.answers).toEqual({ age: 30 });
  });

  test('is one where more than a reason changes, if there is any', async () => {
    const after: Judge = ({ answers }) =>
      known('children' in answers ? { ...SAME, verdict: 'notYet' } : { ...SAME, mvv: { result: 'notRequired' } });
    expect((await tally(always(SAME), after)).smallest?.answers).toHaveProperty('children');
  });
});

test('a situation that one side cannot judge is counted apart', async () => {
  const before: Judge = ({ answers }) =>
    answers.country === 'KE' ? { known: false, why: 'country: not a country' } : known(SAME);
  expect(await tally(before, always(SAME))).toMatchObject({
    compared: 2,
    notComparable: new Map([['before: country: not a country', 1]]),
  });
});

test('an answer that one side cannot read counts where the other asks for it', async () => {
  const before: Judge = () => known({ ...SAME, asked: ['age'] }, ['country', 'pets']);
  const after: Judge = () => known(SAME);
  expect((await tally(before, after)).askedByOne).toEqual(new Map([['only after: country', 3]]));
  expect((await tally(after, before)).askedByOne).toEqual(new Map([['only before: country', 3]]));
});

test('how a part comes out is counted, from and to, with its ground', async () => {
  const after = always({
    ...SAME,
    mvv: { result: 'review', ground: 'hardship' },
    conditions: [{ id: 'age', status: 'met', because: [] }],
    documents: [],
    steps: [{ id: 'apply' }],
  });
  expect((await tally(always(SAME), after)).outcomes).toEqual(
    new Map([['mvv', new Map([['notRequired → review/hardship', 3]])]]),
  );
});

function tally(before: Judge, after: Judge) {
  return tallied(
    couples.map((answers): Situation => ({ answers, on: '2026-11-22' })),
    before,
    after,
  );
}

function always(guidance: Guidance): Judge {
  return () => known(guidance);
}

function known(guidance: Guidance, without: readonly string[] = []) {
  return { known: true as const, guidance, without };
}
