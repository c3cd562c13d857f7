/** Random plans for the laws of the solver, and every way there is to meet a small one. */
import fc from 'fast-check';
import type { Rule } from '../plan/network';
import { byLaw, counted, type Reach } from '../plan/reach';
import { addDays, type Day } from '../rules/day';
import type { Duration } from '../rules/stepFacts';
import type { Pick } from './anyAnswers';
import { oneOf, SEED, shuffled } from './interviews';

export interface Plan {
  points: readonly string[];
  /** The first and the last day that the rules name. */
  from: Day;
  until: Day;
  rules: readonly Rule<string>[];
  /** For what a law draws beside the plan. */
  pick: Pick;
}

export interface Size {
  points: readonly [least: number, most: number];
  days: readonly [least: number, most: number];
  terms: readonly Duration[];
  /** Whether every point has a last day, so that trying the days of the plan tries them all. */
  closed: boolean;
}

/** Days near which terms go another way: a leap day, Easter, King's Day and Liberation Day, Christmas, month ends. */
const NEAR: readonly Day[] = ['2028-02-21', '2027-02-22', '2026-03-28', '2027-04-21', '2026-12-19', '2026-07-24'];

/** A test that draws this many plans; for each of them the law must hold. */
export function always(numRuns: number, size: Size, holds: (plan: Plan) => void): () => void {
  const plans = fc.gen().map((value) => randomPlan((count) => value(fc.nat, { max: count - 1 }), size));
  return () => fc.assert(fc.property(plans, holds), { seed: SEED, numRuns, endOnFailure: !size.closed });
}

function randomPlan(pick: Pick, { points: [fewest, most], days: [shortest, longest], terms, closed }: Size): Plan {
  const count = fewest + pick(most - fewest + 1);
  const length = shortest + pick(longest - shortest + 1);
  const points = shuffled(
    Array.from({ length: count }, (_, index) => `P${index}`),
    pick,
  );
  const from = addDays(oneOf(NEAR, pick), pick(7));
  const until = addDays(from, length - 1);
  const anyDay = () => addDays(from, pick(length));
  const between = (type: 'after' | 'within', one: string, other: string): Rule<string> => {
    const { reach, name } = anyTerm(terms, pick);
    return { type, from: one, to: other, reach, why: `${other} ${type} ${name} of ${one}` };
  };
  const pairs = points.flatMap((one, index) => points.slice(index + 1).map((other) => [one, other] as const));
  const rules = [
    ...pairs.filter(() => pick(count) < 2).map(([one, other]) => between('after', one, other)),
    ...pairs.filter(() => pick(4 * count) === 0).map(([one, other]) => between('within', one, other)),
    ...pairs.filter(() => pick(4 * count) === 0).map(([one, other]) => between('within', other, one)),
    ...points.flatMap((point): Rule<string>[] => {
      const happened = pick(9) === 0;
      const days: Rule<string>[] = [{ type: 'first', point, day: from, why: `${point} in the plan` }];
      if (happened) days.push({ type: 'on', point, day: anyDay(), why: `${point} happened` });
      else if (closed) days.push({ type: 'last', point, day: until, why: `${point} in the plan` });
      if (pick(3) === 0) days.push({ type: 'first', point, day: anyDay(), why: `${point} not before` });
      if (pick(5) === 0) days.push({ type: 'last', point, day: anyDay(), why: `${point} not after` });
      return days;
    }),
  ];
  return { points, from, until, rules: shuffled(rules, pick), pick };
}

function anyTerm(terms: readonly Duration[], pick: Pick): { reach: Reach; name: string } {
  const term = oneOf(terms, pick);
  const legal = pick(3) === 0;
  return {
    reach: remembered((legal ? byLaw : counted)(term)),
    name: `${JSON.stringify(term)}${legal ? ' by law' : ''}`,
  };
}

/** The same term, counted once for each day. */
function remembered(reach: Reach): Reach {
  const known = new Map<Day, Day>();
  return (day) => {
    const to = known.get(day) ?? reach(day);
    known.set(day, to);
    return to;
  };
}

/** The rules that bind: what happened did so whatever it should have waited for. */
export function binding(rules: readonly Rule<string>[]): Rule<string>[] {
  const happened = new Set(rules.flatMap((rule) => (rule.type === 'on' ? rule.point : [])));
  return rules.filter((rule) => {
    if (rule.type === 'after') return !happened.has(rule.to);
    return rule.type !== 'first' || !happened.has(rule.point);
  });
}

/** What a rule that binds says, in the words of its type. */
export function isMet(rule: Rule<string>, dayOf: (point: string) => Day): boolean {
  switch (rule.type) {
    case 'after':
      return dayOf(rule.to) >= rule.reach(dayOf(rule.from));
    case 'within':
      return dayOf(rule.to) <= rule.reach(dayOf(rule.from));
    case 'first':
      return dayOf(rule.point) >= rule.day;
    case 'last':
      return dayOf(rule.point) <= rule.day;
    case 'on':
      return dayOf(rule.point) === rule.day;
  }
}

export interface Ways {
  count: number;
  /** The first and the last day of each point in any of them. */
  earliest: Map<string, Day>;
  latest: Map<string, Day>;
}

/** Tries every day of the plan for every point. A rule is looked at as soon as its points have their day. */
export function everyWay({ points, from, until }: Plan, rules: readonly Rule<string>[]): Ways {
  const days = daysFrom(from, until);
  const ways: Ways = { count: 0, earliest: new Map(), latest: new Map() };
  const chosen = new Map<string, Day>();
  const dayOf = (point: string) => chosen.get(point) ?? '';
  const checks = points.map((_, index) => {
    const known = points.slice(0, index + 1);
    const isKnown = (rule: Rule<string>) => pointsOf(rule).every((point) => known.includes(point));
    const isNew = (rule: Rule<string>) => pointsOf(rule).includes(points[index] ?? '');
    return binding(rules).filter((rule) => isKnown(rule) && isNew(rule));
  });
  const place = (index: number) => {
    const point = points[index];
    if (point === undefined) return note();
    for (const day of days) {
      chosen.set(point, day);
      if (checks[index]?.every((rule) => isMet(rule, dayOf))) place(index + 1);
    }
  };
  const note = () => {
    ways.count += 1;
    for (const [point, day] of chosen) {
      if (day < (ways.earliest.get(point) ?? '~')) ways.earliest.set(point, day);
      if (day > (ways.latest.get(point) ?? '')) ways.latest.set(point, day);
    }
  };
  place(0);
  return ways;
}

function pointsOf(rule: Rule<string>): string[] {
  return 'point' in rule ? [rule.point] : [rule.from, rule.to];
}

function daysFrom(first: Day, last: Day): Day[] {
  const days = [first];
  for (let day = first; day < last; days.push(day)) day = addDays(day, 1);
  return days;
}
