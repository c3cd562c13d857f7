/** The tasks of one plan, and what they have in common. */
import type { PlanInput } from './input';
import type { TaskKind } from './ids';
import { longestTask } from './progress';
import { tasksOf, type Task } from './tasks';

export interface TaskList {
  all: readonly Task[];
  /** The task that brings the application to the IND; null on a route without one. */
  filing: Task | null;
  /** The partner comes first and applies in the Netherlands. */
  travelsBeforeFiling: boolean;
  /** How many days a task takes in this plan. */
  daysOf: (task: Task) => number;
}

export function taskList({ outcome, progress }: Pick<PlanInput, 'outcome' | 'progress'>, isLate: boolean): TaskList {
  const all = tasksOf(outcome, progress.letters, isLate);
  const filing = all.find(({ kind }) => kind === 'apply' || kind === 'sendByPost') ?? null;
  const ids: readonly string[] = outcome.steps.map(({ id }) => id);
  const travel = ids.indexOf('travel');
  return {
    all,
    filing,
    travelsBeforeFiling: travel >= 0 && filing !== null && travel < ids.indexOf(filing.kind),
    daysOf: ({ id, lead }) => Math.min(progress.days[id] ?? lead[progress.pace], longestTask),
  };
}

/** Whether a task that is one of its kind, not one of many papers, is in the plan. */
export function has(tasks: TaskList, kind: TaskKind): boolean {
  return tasks.all.some(({ id }) => id === kind);
}
