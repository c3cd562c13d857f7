import { describe, expect, it } from 'vitest';
import { pathTo, solve, type Moments, type Rule } from './network';
import { counted, type Reach } from './reach';
import type { Day } from '../rules/day';

const HORIZON = '2040-01-01';
const weeks = (count: number) => counted({ weeks: count });
const months = (count: number) => counted({ months: count });

const after = (from: string, to: string, reach: Reach): Rule<string> => named({ type: 'after', from, to, reach });
const within = (from: string, to: string, reach: Reach): Rule<string> => named({ type: 'within', from, to, reach });
const first = (point: string, day: Day): Rule<string> => named({ type: 'first', point, day });
const last = (point: string, day: Day): Rule<string> => named({ type: 'last', point, day });
const on = (point: string, day: Day): Rule<string> => named({ type: 'on', point, day });

describe('as soon as possible', () => {
  it('is when the last of the papers is there', () => {
    const paper = [first('ask', '2026-11-22'), after('ask', 'paper', weeks(3)), after('paper', 'filing', weeks(1))];
    const exam = [first('exam', '2027-01-10'), after('exam', 'filing', weeks(8))];
    const { earliest } = solve([...paper, ...exam], HORIZON);
    expect(dayOf(earliest)).toMatchObject({ paper: '2026-12-13', filing: '2027-03-07' });
    expect(whyOf('filing', earliest)).toEqual(['filing after exam', 'first exam']);
    expect(whyOf('paper', earliest)).toEqual(['paper after ask', 'first ask']);
  });

  it('is later for a paper that would be too old when the exam is passed', () => {
    const { earliest, broken } = solve(
      [first('paper', '2026-11-22'), first('filing', '2027-08-31'), within('paper', 'filing', months(6))],
      HORIZON,
    );
    expect(broken).toEqual([]);
    expect(dayOf(earliest)).toEqual({ paper: '2027-03-01', filing: '2027-08-31' });
    expect(whyOf('paper', earliest)).toEqual(['filing within paper', 'first filing']);
  });

  it('waits for a month that is long enough where 31 days must fit into a month', () => {
    const rules = [first('paper', '2027-02-10'), after('paper', 'filing', counted({ days: 31 }))];
    const { earliest } = solve([...rules, within('paper', 'filing', months(1))], HORIZON);
    expect(dayOf(earliest)).toEqual({ paper: '2027-03-01', filing: '2027-04-01' });
    expect(whyOf('filing', earliest)).toEqual(['filing after paper', 'filing within paper']); // round once
  });
});

describe('what has happened', () => {
  it('did so whatever it should have waited for, and the rest is reckoned from it', () => {
    const rules = [first('exam', '2027-03-01'), after('exam', 'filing', weeks(1)), first('filing', '2027-03-01')];
    const { earliest, latest, broken } = solve(
      [...rules, on('filing', '2027-01-15'), after('filing', 'decision', months(3)), last('exam', '2027-05-01')],
      HORIZON,
    );
    expect(broken).toEqual([]);
    expect(dayOf(earliest)).toEqual({ exam: '2027-03-01', filing: '2027-01-15', decision: '2027-04-15' });
    expect(dayOf(latest)).toEqual({ exam: '2027-05-01', filing: '2027-01-15' });
    expect(whyOf('decision', earliest)).toEqual(['decision after filing', 'on filing']);
  });

  it('too late is told', () => {
    expect(brokenIn([on('filing', '2027-01-16'), last('filing', '2027-01-15')])).toEqual(['last filing']);
    expect(brokenIn([on('filing', '2027-01-15'), last('filing', '2027-01-15')])).toEqual([]);
  });

  it('with a paper that was too old is told', () => {
    const filed = [on('filing', '2027-02-28'), within('paper', 'filing', months(6))];
    expect(brokenIn([...filed, on('paper', '2026-08-27')])).toEqual(['filing within paper']);
    expect(brokenIn([...filed, on('paper', '2026-08-28')])).toEqual([]);
  });
});

describe('together by a day', () => {
  const rules = [
    first('ask', '2026-11-22'),
    after('ask', 'paper', months(1)),
    after('paper', 'filing', weeks(1)),
    after('filing', 'together', months(3)),
    last('together', '2027-07-31'),
    last('together', '2027-06-30'),
  ];

  it('each step has a last day, and a chain of reasons', () => {
    const { latest } = solve(rules, HORIZON);
    expect(dayOf(latest)).toEqual({
      together: '2027-06-30',
      filing: '2027-03-31',
      paper: '2027-03-24',
      ask: '2027-02-24',
    });
    expect(whyOf('paper', latest)).toEqual(['filing after paper', 'together after filing', 'last together']);
  });

  it('that is too soon is given up, and holds nothing back; a later one that can be met still does', () => {
    const slow = [...rules, after('ask', 'paper', months(5))];
    const { broken, latest } = solve(slow, HORIZON);
    expect(broken).toEqual([last('together', '2027-06-30')]);
    expect(dayOf(latest).together).toBe('2027-07-31');
    expect(brokenIn([...rules, first('together', '2027-06-30')])).toEqual([]);
    expect(brokenIn([...rules, first('together', '2028-01-01')])).toEqual(['last together', 'last together']);
  });
});

describe('a paper that takes seven months to legalise and may be six months old', () => {
  const never = [first('paper', '2026-11-22'), within('paper', 'filing', months(6))];
  const slow = [...never, after('paper', 'filing', months(7))];

  it('is told as too old, and the plan goes on without', () => {
    const { earliest, broken } = solve(slow, HORIZON);
    expect(broken.map(({ why }) => why)).toEqual(['filing within paper']);
    expect(dayOf(earliest)).toEqual({ paper: '2026-11-22', filing: '2027-06-22' });
  });

  it('puts no other end to blame', () => {
    const decided = [...slow, after('filing', 'decision', months(3)), last('decision', '2027-10-01')];
    const copied = [...decided, within('filing', 'copy', weeks(1)), within('copy', 'decision', months(4))];
    expect(brokenIn(copied)).toEqual(['filing within paper']);
  });

  it('may be met within the horizon, or only after it', () => {
    const tight = [first('paper', '2027-02-10'), within('paper', 'filing', months(1))];
    const rules = [...tight, after('paper', 'filing', counted({ days: 31 }))];
    expect(brokenIn(rules, '2027-04-01')).toEqual([]);
    expect(brokenIn(rules, '2027-03-31')).toEqual(['filing within paper']);
  });
});

it('a plan that only waits is never broken, however long, and says nothing of what no rule leads to', () => {
  const rules = [first('ask', '2026-11-22'), after('ask', 'paper', months(200)), after('exam', 'filing', weeks(1))];
  const { earliest, latest, broken } = solve([...rules, last('filing', '2027-01-15')], '2027-01-01');
  expect(broken).toEqual([]);
  expect(dayOf(earliest)).toEqual({ ask: '2026-11-22', paper: '2043-07-22' });
  expect(dayOf(latest)).toEqual({ filing: '2027-01-15', exam: '2027-01-08' });
});

type Unnamed<Of> = Of extends { why: unknown } ? Omit<Of, 'why'> : never;

function named(rule: Unnamed<Rule<string>>): Rule<string> {
  return { ...rule, why: 'reach' in rule ? `${rule.to} ${rule.type} ${rule.from}` : `${rule.type} ${rule.point}` };
}

function brokenIn(rules: readonly Rule<string>[], horizon = HORIZON): string[] {
  return solve(rules, horizon).broken.map(({ why }) => why);
}

function dayOf(moments: Moments<string>): Record<string, Day> {
  return Object.fromEntries([...moments].map(([point, { day }]) => [point, day]));
}

function whyOf(point: string, moments: Moments<string>): string[] {
  return pathTo(point, moments).map(({ why }) => why);
}
