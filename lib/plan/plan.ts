/**
 * The plan of a couple: for every task who, what it waits for, the first and the last day, and why. Days come from the
 * rules, from what is done and from what the letters say; nothing here reads a clock.
 */
import { addDays, addYears, daysBetween, later, type Day } from '../rules/day';
import type { Step } from '../rules/stepFacts';
import { isLate } from './decisionRules';
import { doneTasks, type Done } from './done';
import type { PlanInput, Wish } from './input';
import { decisionTimes, type DecisionTime, type TaskId } from './ids';
import { pathTo, solve, type End, type Moments } from './network';
import { endOf, planRules, startOf, type PlanRule } from './planRules';
import { reason, type Reason } from './reason';
import { has, taskList, type TaskList } from './taskList';
import type { Task } from './tasks';
import { waitsFor } from './waits';
import { fulfilled, withoutWish, wishRules, type Milestones } from './wish';

/** A day with the reason why it is not earlier, or not later. */
export interface Bound {
  day: Day;
  why: Reason;
  /** The other task, where the reason ties two together. */
  other?: TaskId;
}

export interface PlannedTask extends Task {
  waitsFor: readonly TaskId[];
  /** How many days it takes in this plan. */
  days: number;
  /** The day it was done, `undated` where nobody told it; null while it is to do. */
  doneOn: Day | 'undated' | null;
  /** When to do it: as early as can be, but what must be recent only when the rest is nearly there. */
  start: Day;
  end: Day;
  /** The first days that are possible. */
  earliest: { start: Bound; end: Bound };
  /** The last days on which all is still in time; null where nothing holds it back. */
  latest: { start: Bound | null; end: Bound | null };
  /** By how many days it may begin later than planned; null where nothing holds it back. */
  slack: number | null;
  /** Its own last day, of the law, the IND, a letter or the wish. */
  deadline: Bound | null;
}

/** An end that cannot be met. */
export interface Break {
  why: Reason;
  /** The task that would be too late, or is too old. */
  task: TaskId;
  /** Its last day, where one is set. */
  lastDay: Day | null;
  /** The first day on which it could be. */
  firstDay: Day;
  /** What takes the time, from the last task back to the first. */
  path: readonly Reason[];
}

export interface Plan {
  on: Day;
  wish: Wish;
  tasks: readonly PlannedTask[];
  /** A duty without a day: to report changes. */
  always: readonly Step[];
  /** Tasks whose day is only known once a letter or card is there. */
  undated: readonly Task[];
  /** The day the application goes out, and the day the IND has it. */
  filing: { task: TaskId; sent: Day; received: Day; isDone: boolean } | null;
  /** The day on which the two are together. */
  together: { task: TaskId; day: Day; isDone: boolean } | null;
  /** When the IND decides and when the two are together, by how long the decision takes. */
  range: readonly { time: DecisionTime; decision: Day; together: Day | null }[];
  /** Ends that cannot be met, whatever the wish. */
  broken: readonly Break[];
  /** Why the wish cannot be met, and the nearest day that works; null where it can. */
  unmet: { breaks: Break; nearest: Day | null } | null;
}

const HORIZON_YEARS = 25;
/** What must be recent is planned this much before its last day: our own estimate of a safe margin. */
const FRESH_MARGIN_DAYS = 14;

/** Makes the plan. Pure and total: it never throws, whatever is entered. */
export function planFor(input: PlanInput): Plan {
  const { tasks, undated } = datedTasks(input);
  const done = doneTasks(tasks, input);
  const horizon = addYears(input.on, HORIZON_YEARS);
  const rules = planRules(tasks, done, input);
  const free = solve(rules, horizon);
  const possible = rules.filter((rule) => !free.broken.some((end) => end === rule));
  const goals: Milestones = {
    filing: tasks.filing && !done.has(tasks.filing.id) ? tasks.filing.id : null,
    together: has(tasks, 'travel') && !done.has('travel') ? 'travel' : null,
  };
  const { wish, broken } = fulfilled(input.wish, possible, goals, horizon);
  const wished = [...possible, ...wishRules(wish, possible, goals, horizon)];
  const { earliest, latest } = solve(wished, horizon);
  const planned = solve([...wished, ...freshRules(tasks, done, wished, goals, horizon)], horizon).earliest;
  const schedule: Schedule = { earliest, latest, planned, rules };
  return {
    on: input.on,
    wish: input.wish,
    tasks: tasks.all.map((task) => plannedTask(task, tasks, done, schedule)),
    always: input.outcome.steps.filter(({ id }) => id === 'reportChanges'),
    undated,
    filing: tasks.filing && {
      task: tasks.filing.id,
      sent: dayOf(planned, startOf(tasks.filing.id), input.on),
      received: dayOf(planned, endOf(tasks.filing.id), input.on),
      isDone: done.has(tasks.filing.id),
    },
    together: has(tasks, 'travel')
      ? { task: 'travel', day: dayOf(planned, endOf('travel'), input.on), isDone: done.has('travel') }
      : null,
    range: rangeOf(input, tasks, done, planned, horizon),
    broken: free.broken.map((end) => asBreak(end, free.earliest)),
    unmet: broken && {
      breaks: asBreak(broken, withoutWish(input.wish, possible, goals, horizon)),
      nearest: 'day' in wish ? wish.day : null,
    },
  };
}

/** The tasks a day can be given to, and those that wait for a card. */
function datedTasks(input: PlanInput): { tasks: TaskList; undated: Task[] } {
  const known = taskList(input, false);
  const all = isLate(known, input) ? taskList(input, true) : known;
  const undated = all.all.filter(({ kind }) => {
    if (kind === 'extend') return !input.progress.letters.card;
    return (kind === 'independentPermit' || kind === 'naturalisation') && !has(all, 'travel');
  });
  return { tasks: { ...all, all: all.all.filter((task) => !undated.includes(task)) }, undated };
}

interface Schedule {
  earliest: Moments<Reason>;
  latest: Moments<Reason>;
  planned: Moments<Reason>;
  rules: readonly PlanRule[];
}

function plannedTask(
  task: Task,
  tasks: TaskList,
  done: Done,
  { earliest, latest, planned, rules }: Schedule,
): PlannedTask {
  const [start, end] = [startOf(task.id), endOf(task.id)];
  const [begin, last] = [bound(earliest, start), bound(latest, start)];
  if (!begin) throw new Error(`nothing says when ${task.id} can begin`);
  const firstEnd = bound(earliest, end) ?? begin;
  // What is put off because it must not end too early has the reason of its end.
  const first = begin.other === task.id ? { ...firstEnd, day: begin.day } : begin;
  return {
    ...task,
    waitsFor: waitsFor(task, tasks),
    days: task.kind === 'decision' ? daysBetween(first.day, firstEnd.day) : tasks.daysOf(task),
    doneOn: done.get(task.id) ?? null,
    start: dayOf(planned, start, first.day),
    end: dayOf(planned, end, firstEnd.day),
    earliest: { start: first, end: firstEnd },
    latest: { start: last, end: bound(latest, end) },
    slack: last && !done.has(task.id) ? daysBetween(dayOf(planned, start, first.day), last.day) : null,
    deadline: done.has(task.id) ? null : deadlineOf([start, end], rules, planned, done),
  };
}

function bound(moments: Moments<Reason>, point: string): Bound | null {
  const moment = moments.get(point);
  if (!moment) return null;
  const { day, rule } = moment;
  if (rule.type !== 'after' && rule.type !== 'within') return { day, why: rule.why };
  return { day, why: rule.why, other: taskAt(rule.from === point ? rule.to : rule.from) };
}

function taskAt(point: string): TaskId {
  return point.replace(/ (start|end)$/, '');
}

function dayOf(moments: Moments<Reason>, point: string, otherwise: Day): Day {
  return moments.get(point)?.day ?? otherwise;
}

/**
 * The end that a rule sets to the task itself, reckoned from the days planned, also where it cannot be met. The age of
 * a paper that is still to come sets none.
 */
function deadlineOf(
  points: readonly string[],
  rules: readonly PlanRule[],
  planned: Moments<Reason>,
  done: Done,
): Bound | null {
  let deadline: Bound | null = null;
  for (const rule of rules) {
    const { id, task = '' } = rule.why;
    if (id === 'takes') continue;
    if ((id === 'maxAge' || id === 'examValid') && rule.type === 'within' && !done.has(task)) continue;
    const day = endOfRule(rule, points, planned);
    if (day !== null && (deadline === null || day < deadline.day)) deadline = { day, why: rule.why };
  }
  return deadline;
}

function endOfRule(rule: PlanRule, points: readonly string[], moments: Moments<Reason>): Day | null {
  if (rule.type === 'last') return points.includes(rule.point) ? rule.day : null;
  if (rule.type !== 'within' || !points.includes(rule.to)) return null;
  const from = moments.get(rule.from);
  return from ? rule.reach(from.day) : null;
}

/**
 * What must be recent when the application comes in is asked for only when the rest is nearly there: a margin before
 * the last day on which it does not hold up the application.
 */
function freshRules(
  tasks: TaskList,
  done: Done,
  wished: readonly PlanRule[],
  { filing }: Milestones,
  horizon: Day,
): PlanRule[] {
  if (!filing) return [];
  const { earliest } = solve(wished, horizon);
  const point = startOf(filing);
  const why = reason('fresh', 'practical');
  const anchor: PlanRule = { type: 'last', point, day: dayOf(earliest, point, horizon), why };
  const { latest } = solve([...wished, anchor], horizon);
  return tasks.all.flatMap((task): PlanRule[] => {
    const start = startOf(task.id);
    const last = latest.get(start)?.day;
    if (!mustBeRecent(task) || done.has(task.id) || last === undefined) return [];
    const day = later(dayOf(earliest, start, last), addDays(last, -FRESH_MARGIN_DAYS));
    return [{ type: 'first', point: start, day, why }];
  });
}

function mustBeRecent({ kind, paper }: Task): boolean {
  if (kind !== 'obtain' || !paper) return false;
  return paper.id !== 'examResult' && (paper.maxAgeMonths !== undefined || paper.id === 'payslips3Months');
}

/** The decision and the day together, by how long the IND takes; empty once it has decided. */
function rangeOf(input: PlanInput, tasks: TaskList, done: Done, planned: Moments<Reason>, horizon: Day): Plan['range'] {
  const { filing } = tasks;
  if (!filing || !has(tasks, 'decision') || done.has('decision')) return [];
  const received: PlanRule = {
    type: 'first',
    point: endOf(filing.id),
    day: dayOf(planned, endOf(filing.id), input.on),
    why: reason('wishFile', 'given'),
  };
  return decisionTimes.map((time) => {
    const progress = { ...input.progress, decision: time };
    const { earliest } = solve([...planRules(tasks, done, { ...input, progress }), received], horizon);
    return {
      time,
      decision: dayOf(earliest, endOf('decision'), input.on),
      together: has(tasks, 'travel') && !tasks.travelsBeforeFiling ? dayOf(earliest, endOf('travel'), input.on) : null,
    };
  });
}

function asBreak(end: End<Reason>, earliest: Moments<Reason>): Break {
  const point = end.type === 'last' ? end.point : end.to;
  const from = end.type === 'within' ? earliest.get(end.from) : undefined;
  return {
    why: end.why,
    task: taskAt(point),
    lastDay: end.type === 'last' ? end.day : from ? end.reach(from.day) : null,
    firstDay: earliest.get(point)?.day ?? '',
    path: pathTo(point, earliest).map(({ why }) => why),
  };
}
