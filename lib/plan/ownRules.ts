/** What holds for each task by itself: how long it takes, what it waits for, and that nobody can begin before today. */
import { later, type Day } from '../rules/day';
import type { Done } from './done';
import type { PlanInput } from './input';
import type { TaskKind } from './ids';
import { endOf, startOf, type PlanRule } from './points';
import type { Progress } from './progress';
import { counted, sameDay, type Reach } from './reach';
import { reason } from './reason';
import { has, type TaskList } from './taskList';
import type { Task } from './tasks';
import { waitsFor } from './waits';

/** The rules of one task. What is done happened on its day, or, where nobody told that, counts as of today. */
export function ownRules(task: Task, tasks: TaskList, done: Done, input: PlanInput): PlanRule[] {
  const { on, progress } = input;
  const [start, end] = [startOf(task.id), endOf(task.id)];
  const today = reason('today', 'given');
  const doneOn = done.get(task.id);
  if (doneOn !== undefined) {
    const why = reason(doneOn === 'undated' ? 'ticked' : 'happened', 'given', { task: task.id });
    const day = doneOn === 'undated' ? on : doneOn;
    const begun = progress.started[task.id];
    return [
      { type: 'on', point: start, day: begun !== undefined && begun < day ? begun : day, why },
      { type: 'on', point: end, day, why },
    ];
  }
  const rules: PlanRule[] = [{ type: 'first', point: end, day: on, why: today }];
  const startedOn = begunOn(task, progress);
  if (startedOn !== undefined) {
    rules.push({ type: 'on', point: start, day: startedOn, why: reason('happened', 'given', { task: task.id }) });
  } else if (!task.byItself) {
    rules.push({ type: 'first', point: start, day: on, why: today });
  }
  if (task.kind !== 'decision') rules.push(...leadRules(task, startedOn !== undefined, tasks, done, input));
  const waits = waitsFor(task, tasks);
  for (const id of waits) {
    const why = reason('waitsFor', 'practical', { task: id });
    rules.push({ type: 'after', from: endOf(id), to: start, reach: sameDay, why });
  }
  if (task.byItself && waits.length === 0) rules.push({ type: 'first', point: start, day: on, why: today });
  return rules;
}

/** The day a task that is still to do was begun, where that is known. */
export function begunOn({ id, kind }: Task, { started, letters }: Progress): Day | undefined {
  return started[id] ?? (kind === 'civicIntegration' ? letters.integrationPlan?.on : undefined);
}

/** What begins by itself as soon as the other is done, and takes its time. */
const followsAtOnce: Partial<Record<TaskKind, TaskKind>> = { examResult: 'sitExam', collectMvv: 'mvvAppointment' };

/** What should have come by itself before today, and has not, can still come today. */
function onTimeOrToday(reach: Reach, on: Day): Reach {
  return (day) => later(reach(day), on);
}

/** A task takes its days; and what must not end before a day need not begin long before it. */
function leadRules(task: Task, isBegun: boolean, tasks: TaskList, done: Done, { on, progress }: PlanInput): PlanRule[] {
  const days = tasks.daysOf(task);
  const { sources } = task.lead;
  const isSourced = sources.length > 0 && progress.days[task.id] === undefined;
  const why = reason('takes', isSourced ? 'practical' : 'estimate', { task: task.id, term: { days }, sources });
  const [from, to, reach] = [startOf(task.id), endOf(task.id), counted({ days })];
  const rules: PlanRule[] = [{ type: 'after', from, to, reach, why }];
  if (isBegun) return rules;
  const before = followsAtOnce[task.kind];
  if (!task.byItself) rules.push({ type: 'within', from, to, reach, why });
  else if (before && has(tasks, before)) {
    const [doneOn, byThen] = [done.get(before), onTimeOrToday(reach, on)];
    // Nothing can put off what is under way: it comes when it comes.
    if (doneOn !== undefined && doneOn !== 'undated') rules.push({ type: 'on', point: to, day: byThen(doneOn), why });
    else rules.push({ type: 'within', from: endOf(before), to, reach: byThen, why });
  }
  return rules;
}
