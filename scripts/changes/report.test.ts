import { expect, test } from 'vitest';
import { report } from './report';
import type { Tally } from './tally';

const NOTHING: Tally = {
  compared: 96310,
  changed: 0,
  onlyReasons: 0,
  moves: new Map(),
  parts: new Map(),
  outcomes: new Map(),
  askedByOne: new Map(),
  notComparable: new Map(),
};

test('no change is said in so many words', () => {
  expect(report(NOTHING)).toBe('No situation changes. 96,310 were compared.');
});

test('it begins with how many change, and between which verdicts', () => {
  const moves = new Map([
    ['review to notYet', 12],
    ['looksGood to notYet', 37],
  ]);
  expect(lines({ ...NOTHING, changed: 1204, moves })[0]).toBe(
    '1,204 of 96,310 situations change; 37 go from looksGood to notYet, 12 from review to notYet.',
  );
});

test('what changes only in its reasons is said apart', () => {
  expect(lines({ ...NOTHING, changed: 1204, onlyReasons: 1200 })[0]).toBe(
    '1,204 of 96,310 situations change (1,200 of them only in reasons or sources); no verdict changes.',
  );
});

test('the parts stand in order, the largest first', () => {
  const parts = new Map([
    ['route', { changed: 3, onlyReasons: 1 }],
    ['mvv', { changed: 1204, onlyReasons: 0 }],
  ]);
  expect(lines({ ...NOTHING, changed: 1204, parts }).slice(2)).toEqual([
    'part   situations  only reasons or sources',
    '-----  ----------  -----------------------',
    'mvv    1,204       0',
    'route  3           1',
  ]);
});

test('how parts come out stands from before to after, the largest first', () => {
  const moves = new Map([
    ['met → review/exclusive', 2],
    ['review → notMet/apart', 1500],
  ]);
  const outcomes = new Map([['condition relationship', moves]]);
  expect(lines({ ...NOTHING, changed: 1502, outcomes }).slice(-4)).toEqual([
    'part                    from → to               situations',
    '----------------------  ----------------------  ----------',
    'condition relationship  review → notMet/apart   1,500',
    'condition relationship  met → review/exclusive  2',
  ]);
});

test('the smallest example stands with its answers, and with each place before and after', () => {
  const before = { status: 'exempt', fix: { on: '2027-01-01', by: ['us', 'them'] }, because: ['age'] };
  const after = { status: 'notMet', ground: 'tooYoung', fix: { on: '2027-01-01', by: ['us', 'you'] }, because: [] };
  const parts = [
    { name: 'condition age', before, after, onlyReasons: false },
    { name: 'mvv', before: { because: ['age'] }, after: { because: [] }, onlyReasons: true },
    { name: 'step apply', before: undefined, after: { id: 'apply' }, onlyReasons: false },
  ];
  const smallest = { answers: { age: 20, country: ['US'] }, on: '2026-11-22', parts };
  expect(lines({ ...NOTHING, changed: 1, smallest }).slice(-9)).toEqual([
    'The smallest example, of 2 answers, judged on 2026-11-22:',
    '  age: 20',
    '  country: ["US"]',
    'What changes in it:',
    '  condition age.status: "exempt" → "notMet"',
    '  condition age.fix.by.1: "them" → "you"',
    '  condition age.ground: nothing → "tooYoung"',
    '  mvv.because: ["age"] → []',
    '  step apply: nothing → {"id":"apply"}',
  ]);
});

test('a question that only one side knows is named, with how many were asked it', () => {
  const askedByOne = new Map([['only after: permitComing', 2400]]);
  expect(lines({ ...NOTHING, askedByOne }).slice(2)).toEqual([
    'Answers that only one side asks for, and that the other judges without:',
    '- 2,400 only after: permitComing',
  ]);
});

test('what could not be compared is counted, with the reasons', () => {
  const notComparable = new Map([
    ['before: children: Invalid input', 1000],
    ['after: breaks off: no such row', 2],
  ]);
  expect(lines({ ...NOTHING, notComparable }).slice(2)).toEqual([
    '1,002 more are not comparable:',
    '- 1,000 before: children: Invalid input',
    '- 2 after: breaks off: no such row',
  ]);
});

function lines(tally: Tally): string[] {
  return report(tally).split('\n');
}
