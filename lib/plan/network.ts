/**
 * The reckoning under every plan. Each rule says that one point is never before, or never after, what a term makes of
 * another. Such rules have one solution in which everything is as early as can be, and one in which everything is as
 * late as can be: docs/decisions/008. Nothing here knows what a point stands for.
 */
import type { Day } from '../rules/day';
import { firstThatReaches, lastThatReaches, type Reach } from './reach';

/** `why` is handed back with every day that the rule has set. */
export type Rule<Why> =
  /** `to` is not before what `reach` makes of `from`. */
  | { type: 'after'; from: string; to: string; reach: Reach; why: Why }
  /** `to` is not after what `reach` makes of `from`. */
  | { type: 'within'; from: string; to: string; reach: Reach; why: Why }
  /** Not before that day. */
  | { type: 'first'; point: string; day: Day; why: Why }
  /** Not after that day. */
  | { type: 'last'; point: string; day: Day; why: Why }
  /** It happened on that day, whatever it should have waited for. */
  | { type: 'on'; point: string; day: Day; why: Why };

/** The rules that may turn out not to be met: those that set an end. The others only ever make a plan later. */
export type End<Why> = Extract<Rule<Why>, { type: 'within' | 'last' }>;

/** The day of a point, and the rule that set it. */
export interface Moment<Why> {
  day: Day;
  rule: Rule<Why>;
}

export type Moments<Why> = ReadonlyMap<string, Moment<Why>>;

export interface Solution<Why> {
  /** As early as can be; a point that no rule leads to is absent. */
  earliest: Moments<Why>;
  /** As late as can be; a point that nothing holds back is absent. */
  latest: Moments<Why>;
  /** The ends that cannot be met together with the rest, in the order in which they were given up. */
  broken: readonly End<Why>[];
}

/**
 * Solves the rules. Ends that cannot be met are given up one by one and told in `broken`; it is empty if and only if
 * all rules can be met. A plan that only goes on after `horizon` counts as one that never ends. The `after` rules must
 * not go round in a circle: nothing could ever begin.
 */
export function solve<Why>(rules: readonly Rule<Why>[], horizon: Day): Solution<Why> {
  let broken: readonly End<Why>[] = [];
  let reckoned = forwards(rules, horizon);
  while (reckoned.conflict) {
    broken = [...broken, reckoned.conflict];
    reckoned = forwards(without(broken, rules), horizon);
  }
  for (const end of broken.slice(0, -1)) {
    const others = broken.filter((other) => other !== end);
    const again = forwards(without(others, rules), horizon);
    if (again.conflict) continue;
    broken = others; // only an end that was given up after this one was in its way
    reckoned = again;
  }
  return { earliest: reckoned.earliest, latest: backwards(without(broken, rules)), broken };
}

function without<Why>(ends: readonly End<Why>[], rules: readonly Rule<Why>[]): Rule<Why>[] {
  return rules.filter((rule) => !ends.some((end) => end === rule));
}

/** The rules that set a point, back to the first (or the last) day they begin with; each once, where they go round in a circle. */
export function pathTo<Why>(point: string, moments: Moments<Why>): Rule<Why>[] {
  const path: Rule<Why>[] = [];
  for (let at: string | null = point; at !== null;) {
    const rule: Rule<Why> | undefined = moments.get(at)?.rule;
    if (!rule || path.includes(rule)) break;
    path.push(rule);
    at = otherPoint(rule, at);
  }
  return path;
}

/** A circle that pushes a point on a day at a time has met every day of two years by then, and will not come to rest. */
const MOST_MOVES = 750;

/** Pushes every point to the first day that the rules before it allow, until nothing moves or an end is overrun. */
function forwards<Why>(rules: readonly Rule<Why>[], horizon: Day): { earliest: Moments<Why>; conflict?: End<Why> } {
  const earliest = new Map<string, Moment<Why>>();
  const { happened, firsts, ends, pushes } = sorted(rules, 'forwards');
  for (const rule of [...firsts, ...happened.values()]) {
    const fixed = happened.get(rule.point);
    if (fixed && fixed !== rule) continue;
    if (rule.day > (earliest.get(rule.point)?.day ?? '')) earliest.set(rule.point, { day: rule.day, rule });
  }
  for (const [point, { day }] of earliest) {
    const end = ends.get(point);
    if (end && day > end.day) return { earliest, conflict: end };
  }
  const moves = new Map<string, number>();
  const conflict = spread(earliest, pushes, (point, now, { day, rule }) => {
    if (now && day <= now.day) return 'stays';
    if (happened.has(point) && rule.type === 'after') return 'stays';
    earliest.set(point, { day, rule });
    if (happened.has(point)) return rule.type === 'within' ? rule : 'moved';
    const end = ends.get(point);
    if (end && day > end.day) return end;
    const times = (moves.get(point) ?? 0) + 1;
    moves.set(point, times);
    const goesOn = day > horizon || times > MOST_MOVES;
    return (goesOn && pathTo(point, earliest).find((step) => step.type === 'within')) || 'moved';
  });
  return conflict ? { earliest, conflict } : { earliest };
}

/** Pulls every point to the last day that the rules after it allow. Only for rules that can all be met. */
function backwards<Why>(rules: readonly Rule<Why>[]): Moments<Why> {
  const latest = new Map<string, Moment<Why>>();
  const { happened, ends, pushes } = sorted(rules, 'backwards');
  for (const [point, rule] of [...ends, ...happened]) latest.set(point, { day: rule.day, rule });
  spread(latest, pushes, (point, now, { day, rule }) => {
    if ((now && day >= now.day) || happened.has(point)) return 'stays';
    if (rule.type === 'after' && happened.has(rule.to)) return 'stays'; // too late to be in time for it
    latest.set(point, { day, rule });
    return 'moved';
  });
  return latest;
}

/** A rule as a push from one point to another. */
interface Push<Why> {
  to: string;
  reach: Reach;
  /** Whether the rule holds already; spares a search for the day. */
  isMet?: (pusher: Day, pushed: Day) => boolean;
  rule: Rule<Why>;
}

/** Follows the pushes from point to point until nothing moves. Stops with what `put` gives if it is neither word. */
function spread<Why, Stop>(
  moments: Map<string, Moment<Why>>,
  pushes: ReadonlyMap<string, readonly Push<Why>[]>,
  put: (point: string, now: Moment<Why> | undefined, next: Moment<Why>) => 'stays' | 'moved' | Stop,
): Stop | undefined {
  const waiting = new Set(moments.keys());
  for (const point of waiting) {
    waiting.delete(point); // a point that is added again comes last, and is met again
    const moment = moments.get(point);
    for (const { to, reach, isMet, rule } of (moment && pushes.get(point)) ?? []) {
      const now = moments.get(to);
      if (!moment || (now && isMet?.(moment.day, now.day))) continue;
      const outcome = put(to, now, { day: reach(moment.day), rule });
      if (outcome === 'moved') waiting.add(to);
      else if (outcome !== 'stays' && outcome !== undefined) return outcome;
    }
  }
  return undefined;
}

function sorted<Why>(rules: readonly Rule<Why>[], direction: 'forwards' | 'backwards') {
  const happened = new Map<string, Extract<Rule<Why>, { type: 'on' }>>();
  const firsts: Extract<Rule<Why>, { type: 'first' }>[] = [];
  const ends = new Map<string, Extract<Rule<Why>, { type: 'last' }>>();
  const pushes = new Map<string, Push<Why>[]>();
  for (const rule of rules) {
    if (rule.type === 'on') happened.set(rule.point, rule);
    else if (rule.type === 'first') firsts.push(rule);
    else if (rule.type !== 'last') addTo(pushes, rule, direction);
    else if (rule.day < (ends.get(rule.point)?.day ?? '~')) ends.set(rule.point, rule);
  }
  return { happened, firsts, ends, pushes };
}

type Between<Why> = Extract<Rule<Why>, { type: 'after' | 'within' }>;

/**
 * `to` after `from` pushes `to` forwards, and pulls `from` backwards to the last day that is still early enough; `to`
 * within a term of `from` does it the other way round.
 */
function addTo<Why>(pushes: Map<string, Push<Why>[]>, rule: Between<Why>, direction: 'forwards' | 'backwards') {
  const { from, to, reach } = rule;
  const along = (rule.type === 'after') === (direction === 'forwards');
  const back: Reach =
    direction === 'forwards' ? (day) => firstThatReaches(reach, day) : (day) => lastThatReaches(reach, day);
  const isMet = (pusherDay: Day, pushedDay: Day) =>
    direction === 'forwards' ? reach(pushedDay) >= pusherDay : reach(pushedDay) <= pusherDay;
  const [pusher, push] = along ? [from, { to, reach, rule }] : [to, { to: from, reach: back, isMet, rule }];
  const known = pushes.get(pusher);
  if (known) known.push(push);
  else pushes.set(pusher, [push]);
}

/** The point that `point` has its day from: forwards or backwards, a rule between two is pushed at its other end. */
function otherPoint<Why>(rule: Rule<Why>, point: string): string | null {
  if (!('reach' in rule)) return null;
  return rule.from === point ? rule.to : rule.from;
}
