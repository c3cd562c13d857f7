/** A task with the days that were reckoned for it, and the reasons for them. */
import { daysBetween, type Day } from '../rules/day';
import type { Done } from './done';
import type { Moments } from './network';
import type { Bound, PlannedTask } from './plan';
import { endOf, startOf, taskAt, type PlanRule } from './points';
import type { Reason } from './reason';
import type { TaskList } from './taskList';
import type { Task } from './tasks';
import { waitsFor } from './waits';

/** The days of all tasks, and the rules that may set their last days. */
export interface Schedule {
  earliest: Moments<Reason>;
  latest: Moments<Reason>;
  planned: Moments<Reason>;
  rules: readonly PlanRule[];
}

export function plannedTask(
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

export function dayOf(moments: Moments<Reason>, point: string, otherwise: Day): Day {
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
