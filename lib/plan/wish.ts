/** The three questions a plan answers: as soon as possible, we file on a day, we want to be together by a day. */
import { addDays, type Day } from '../rules/day';
import type { Wish } from './input';
import type { TaskId } from './ids';
import { solve, type End, type Solution } from './network';
import { endOf, type PlanRule } from './points';
import { reason, type Reason } from './reason';

/** The tasks a wish is about; null where the route has none, or it is behind them. */
export interface Milestones {
  filing: TaskId | null;
  together: TaskId | null;
}

/** The wish as rules of its own. */
function asked(wish: Wish, { filing, together }: Milestones): PlanRule[] {
  if (wish.kind === 'fileOn' && filing) {
    const why = reason('wishFile', 'given');
    const point = endOf(filing);
    return [
      { type: 'first', point, day: wish.day, why },
      { type: 'last', point, day: wish.day, why },
    ];
  }
  if (wish.kind === 'togetherBy' && together) {
    return [{ type: 'last', point: endOf(together), day: wish.day, why: reason('wishTogether', 'given') }];
  }
  return [];
}

/**
 * The rules of a wish that can be met, and that nothing is lost on the way: where no day to be together is asked for,
 * nobody waits longer than the plan needs.
 */
export function wishRules(wish: Wish, possible: readonly PlanRule[], goals: Milestones, horizon: Day): PlanRule[] {
  const rules = asked(wish, goals);
  if (wish.kind === 'togetherBy' && goals.together) return rules;
  const { earliest } = solve([...possible, ...rules], horizon);
  const points = [goals.filing && endOf(goals.filing), goals.together && endOf(goals.together)];
  for (const point of points) {
    const moment = point && earliest.get(point);
    if (moment) rules.push({ type: 'last', point, day: moment.day, why: reason('wishSoon', 'given') });
  }
  return rules;
}

/** The wish itself where it can be met; else the nearest one that can, with the end that stands in its way. */
export function fulfilled(
  wish: Wish,
  possible: readonly PlanRule[],
  goals: Milestones,
  horizon: Day,
): { wish: Wish; broken: End<Reason> | null } {
  const [broken] = solve([...possible, ...asked(wish, goals)], horizon).broken;
  if (!broken || wish.kind === 'soon') return { wish, broken: null };
  const day = nearest(wish, possible, goals, horizon);
  return { wish: day === null ? { kind: 'soon' } : { ...wish, day }, broken };
}

/** How many days after the wish a day that works is looked for, where the first and the last possible day do not tell. */
const SEARCH_DAYS = 400;

function nearest(
  wish: Exclude<Wish, { kind: 'soon' }>,
  possible: readonly PlanRule[],
  goals: Milestones,
  horizon: Day,
) {
  const { earliest, latest } = solve(possible, horizon);
  const point = wish.kind === 'fileOn' ? goals.filing && endOf(goals.filing) : goals.together && endOf(goals.together);
  const first = point && earliest.get(point)?.day;
  if (!point || !first) return null;
  if (wish.day < first) return first;
  const last = latest.get(point)?.day;
  if (last !== undefined && wish.day > last) return last;
  for (let days = 1; days <= SEARCH_DAYS; days++) {
    const day = addDays(wish.day, days);
    if (works(solve([...possible, ...asked({ ...wish, day }, goals)], horizon))) return day;
  }
  return null;
}

function works({ broken }: Solution<Reason>): boolean {
  return broken.length === 0;
}

/** The first days that are possible if the wish gives way: for saying what takes the time. */
export function withoutWish(wish: Wish, possible: readonly PlanRule[], goals: Milestones, horizon: Day) {
  return solve([...possible, ...asked(wish, goals)], horizon).earliest;
}
