/** A task with the days that were reckoned for it, and the reasons for them. */
import { addDays, daysBetween, type Day } from '../rules/day';
import { doneBy, type Done } from './done';
import type { PlanInput } from './input';
import type { Moments } from './network';
import { begunOn } from './ownRules';
import type { Bound, PlannedTask } from './plan';
import { endOf, startOf, taskAt, type PlanRule } from './points';
import { reason, type Reason } from './reason';
import type { TaskList } from './taskList';
import type { Task } from './tasks';
import { waitsFor } from './waits';

/** The days of all tasks, and the rules that may set their last days. */
export interface Schedule {
  on: Day;
  earliest: Moments<Reason>;
  latest: Moments<Reason>;
  planned: Moments<Reason>;
  rules: readonly PlanRule[];
}

/** The task as it is told. */
export function plannedTask(
  task: Task,
  tasks: TaskList,
  done: Done,
  input: PlanInput,
  schedule: Schedule,
): PlannedTask {
  const { on, earliest, latest, planned } = schedule;
  const [start, end] = [startOf(task.id), endOf(task.id)];
  const firstStart = bound(earliest, start) ?? { day: on, why: reason('today', 'given') };
  const firstEnd = bound(earliest, end) ?? firstStart;
  const [lastStart, lastEnd] = [bound(latest, start), bound(latest, end)];
  const [from, until] = [dayOf(planned, start, firstStart.day), dayOf(planned, end, firstEnd.day)];
  const deadline = done.has(task.id) ? null : deadlineOf(task, tasks, done, schedule);
  // What is under way cannot begin later, but may be ready later.
  const isBegun = begunOn(task, input.progress) !== undefined;
  const room = isBegun ? lastEnd && daysBetween(until, lastEnd.day) : lastStart && daysBetween(from, lastStart.day);
  const byThen = deadline?.toBegin ? from : until;
  const slack = done.has(task.id) ? null : least(room, deadline && daysBetween(byThen, deadline.day));
  const putOff = from > firstStart.day ? bound(planned, start) : null;
  return {
    ...task,
    waitsFor: waitsFor(task, tasks),
    days: task.kind === 'decision' ? daysBetween(firstStart.day, firstEnd.day) : tasks.daysOf(task),
    doneOn: done.get(task.id) ?? null,
    doneBy: done.has(task.id) ? doneBy(task, tasks, input) : null,
    start: from,
    end: until,
    putOff: putOff?.why ?? null,
    earliest: { start: ofEnd(task, firstStart, firstEnd), end: firstEnd },
    latest: { start: lastStart && ofEnd(task, lastStart, lastEnd), end: lastEnd },
    slack,
    deadline,
  };
}

/** A beginning that only its own end sets has the reason of that end. */
function ofEnd({ id }: Task, start: Bound, end: Bound | null): Bound {
  return start.other === id && end ? { ...end, day: start.day } : start;
}

/** The least of the numbers that are there, and nothing below zero. */
function least(...numbers: readonly (number | null)[]): number | null {
  const there = numbers.filter((number) => number !== null);
  return there.length > 0 ? Math.max(0, Math.min(...there)) : null;
}

function bound(moments: Moments<Reason>, point: string): Bound | null {
  const moment = moments.get(point);
  if (!moment) return null;
  const { day, rule } = moment;
  if (rule.type !== 'after' && rule.type !== 'within') return { day, why: rule.why };
  return { day, why: rule.why, other: taskAt(rule.from === point ? rule.to : rule.from) };
}

export function dayOf(moments: Moments<Reason>, point: string, otherwise: Day): Day {
  return moments.get(point)?.day ?? otherwise;
}

/**
 * The end that a rule sets to the task itself, reckoned from the days planned, also where it cannot be met. The age of
 * a paper that is still to come sets none. A paper for the municipality is best at hand when the partner goes there.
 */
function deadlineOf(task: Task, tasks: TaskList, done: Done, { rules, planned }: Schedule): Bound | null {
  const points = [startOf(task.id), endOf(task.id)];
  let deadline: Bound | null = null;
  for (const rule of rules) {
    const { id, task: from = '' } = rule.why;
    if (id === 'takes') continue;
    const isToCome = rule.type === 'within' && !done.has(from);
    if ((id === 'maxAge' || id === 'examValid') && isToCome) continue;
    const day = endOfRule(rule, points, planned);
    if (day === null || (deadline && deadline.day <= day)) continue;
    const toBegin = rule.type === 'within' && rule.to === startOf(task.id);
    deadline = { day, why: rule.why, ...(isToCome && { isPlanned: true }), ...(toBegin && { toBegin }) };
  }
  const there = task.paper?.atStage === 'arrival' ? planned.get(startOf('registerMunicipality')) : undefined;
  if (deadline || !there || done.has('registerMunicipality')) return deadline;
  const why = reason('bringOnArrival', 'practical', { task: 'registerMunicipality' });
  const day = addDays(there.day, -daysAfter(task, tasks));
  const register = tasks.all.find(({ kind }) => kind === 'registerMunicipality');
  const isToCome = register && waitsFor(register, tasks).some((id) => !done.has(id));
  return { day, why, ...(isToCome && { isPlanned: true }) };
}

/** How many days the later parts of the same paper take. */
function daysAfter({ id, paper }: Task, tasks: TaskList): number {
  const parts = tasks.all.filter((other) => other.paper?.id === paper?.id && other.paper?.of === paper?.of);
  const after = parts.slice(parts.findIndex((part) => part.id === id) + 1);
  return after.reduce((days, part) => days + tasks.daysOf(part), 0);
}

function endOfRule(rule: PlanRule, points: readonly string[], moments: Moments<Reason>): Day | null {
  if (rule.type === 'last') return points.includes(rule.point) ? rule.day : null;
  if (rule.type !== 'within' || !points.includes(rule.to)) return null;
  const from = moments.get(rule.from);
  return from ? rule.reach(from.day) : null;
}
