import { describe, expect, it, vi } from 'vitest';
import { always, binding, everyWay, isMet, type Plan, type Size } from '../testing/randomPlans';
import { addDays, type Day } from '../rules/day';
import { pathTo, solve, type Moment, type Moments, type Rule, type Solution } from './network';

vi.setConfig({ testTimeout: 300_000 }); // hundreds or thousands of plans each

const short = [0, 1, 2, 3, 4, 5, 6, 7].map((days) => ({ days }));
const long = [{ days: 5 }, { days: 14 }, { weeks: 3 }, { weeks: 6 }, { months: 1 }, { months: 2 }];
const few: Size = { points: [3, 5], days: [8, 14], terms: [...short, { weeks: 1 }], closed: true };
const aMonthApart: Size = {
  points: [2, 3],
  days: [55, 80],
  terms: [{ months: 1 }, { months: 1 }, { days: 28 }, { days: 30 }, { days: 31 }, { weeks: 4 }, { days: 2 }],
  closed: true,
};
const many: Size = { points: [10, 40], days: [100, 300], terms: long, closed: false };

describe.each<[string, number, Size]>([
  ['a few days apart', 2400, few],
  ['a month apart', 600, aMonthApart],
])('of all the ways to meet a small plan %s', (_, count, size) => {
  it('there is one if and only if nothing is broken; the earliest and the latest are of them', () => {
    const met = { yes: 0, no: 0 };
    always(count, size, (plan) => {
      const { broken, earliest, latest } = solved(plan);
      const ways = everyWay(plan, plan.rules);
      expect(broken.length === 0).toBe(ways.count > 0);
      met[ways.count > 0 ? 'yes' : 'no'] += 1;
      if (ways.count === 0) return;
      expect(daysOf(earliest)).toEqual(ways.earliest);
      expect(daysOf(latest)).toEqual(ways.latest);
      expect([...unmet(plan.rules, earliest), ...unmet(plan.rules, latest)]).toEqual([]);
    })();
    expect(Math.min(met.yes, met.no)).toBeGreaterThan(count / 4);
  });

  it(
    'none is lost by giving up an end that was in nobody’s way',
    always(count / 2, size, (plan) => {
      const { broken, earliest } = solved(plan);
      const kept = without(broken, plan.rules);
      const until = [plan.until, ...daysOf(earliest).values()].sort().at(-1) ?? plan.until;
      if (broken.length === 0 || until > addDays(plan.until, 7)) return;
      expect(everyWay({ ...plan, until }, kept).earliest).toEqual(daysOf(earliest));
      for (const end of broken) expect(everyWay({ ...plan, until }, [...kept, end]).count).toBe(0);
    }),
  );
});

describe.each<[string, number, Size]>([
  ['a few points', 1000, few],
  ['many points', 40, many],
])('in a plan of %s', (_, count, size) => {
  it(
    'nothing is before what it waits for nor after what it expires with, but for the ends that are told',
    always(count, size, (plan) => {
      const { broken, earliest, latest } = solved(plan);
      const kept = without(broken, plan.rules);
      expect([...unmet(kept, earliest), ...unmet(kept, latest)]).toEqual([]);
      for (const [point, { day }] of latest) expect(day >= (earliest.get(point)?.day ?? '~')).toBe(true);
    }),
  );

  it(
    'each end that is told could not have been kept with the rest',
    always(count / 2, size, (plan) => {
      const { broken } = solved(plan);
      const kept = without(broken, plan.rules);
      expect(solved(plan, kept).broken).toEqual([]);
      for (const end of broken) expect(solved(plan, [...kept, end]).broken).not.toEqual([]);
    }),
  );

  it(
    'every day has its reason: a rule that leads to that very day, back to the day it begins with',
    always(count, size, (plan) => {
      const { earliest, latest } = solved(plan);
      for (const [moments, given, step] of [
        [earliest, 'first', -1],
        [latest, 'last', 1],
      ] as const) {
        for (const [point, moment] of moments) {
          expect(leadsTo(point, moment, moments, step)).toBe(true);
          const path = pathTo(point, moments);
          expect([path[0], new Set(path).size]).toEqual([moment.rule, path.length]);
          expect(beginsWith(point, path, moments, given)).toBe(true);
        }
      }
    }),
  );

  it(
    'slack never makes it impossible, nor the earliest day later or the latest day earlier',
    always(count, size, (plan) => {
      const tight = solved(plan);
      const rules = without(tight.broken, plan.rules);
      const slack = rules.map((rule) => (plan.pick(4) === 0 ? loosened(rule, 1 + plan.pick(3)) : rule));
      const loose = solved(plan, slack);
      expect(loose.broken).toEqual([]);
      for (const point of plan.points) {
        expect(dayIn(loose.earliest, point) <= dayIn(tight.earliest, point)).toBe(true);
        expect(dayIn(loose.latest, point) >= dayIn(tight.latest, point)).toBe(true);
      }
    }),
  );
});

/** The horizon is further away than any chain of terms leads. */
function solved({ points, rules, until }: Plan, instead = rules): Solution<string> {
  return solve(instead, addDays(until, points.length < 10 ? 60 : 800));
}

function without(broken: readonly Rule<string>[], rules: readonly Rule<string>[]): Rule<string>[] {
  return rules.filter((rule) => !broken.includes(rule));
}

/** A point that nothing holds back is as late as can be: terms from there lead there too. */
function dayIn(moments: Moments<string>, point: string): Day {
  return moments.get(point)?.day ?? '9999-12-31';
}

function daysOf(moments: Moments<string>): Map<string, Day> {
  return new Map([...moments].map(([point, { day }]) => [point, day]));
}

function unmet(rules: readonly Rule<string>[], moments: Moments<string>): Rule<string>[] {
  return binding(rules).filter((rule) => !isMet(rule, (point) => dayIn(moments, point)));
}

/** Whether the rule allows this day and not the one a `step` further. */
function leadsTo(point: string, { day, rule }: Moment<string>, moments: Moments<string>, step: 1 | -1): boolean {
  const allows = (tried: Day) => isMet(rule, (other) => (other === point ? tried : dayIn(moments, other)));
  return allows(day) && !allows(addDays(day, step));
}

/** Whether each rule is that of the point before it, and the last names a day, or leads back to one that was named. */
function beginsWith(point: string, path: Rule<string>[], moments: Moments<string>, given: 'first' | 'last'): boolean {
  let at = point;
  for (const rule of path) {
    if (moments.get(at)?.rule !== rule) return false;
    if ('point' in rule) return rule === path.at(-1) && rule.point === at && [given, 'on'].includes(rule.type);
    at = rule.from === at ? rule.to : rule.from;
  }
  return path.some((rule) => rule === moments.get(at)?.rule);
}

/** A shorter lead, a longer age, a later last day, an earlier first day. */
function loosened(rule: Rule<string>, days: number): Rule<string> {
  switch (rule.type) {
    case 'after':
      return { ...rule, reach: (day) => addDays(rule.reach(day), -days) };
    case 'within':
      return { ...rule, reach: (day) => addDays(rule.reach(day), days) };
    case 'first':
      return { ...rule, day: addDays(rule.day, -days) };
    case 'last':
      return { ...rule, day: addDays(rule.day, days) };
    case 'on':
      return rule;
  }
}
