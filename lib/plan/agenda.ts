/** What each of the two has to do, and when: this week, next, later. */
import { addDays } from '../rules/day';
import type { Plan, PlannedTask } from './plan';

export type Person = 'sponsor' | 'partner';

export interface Agenda {
  /** To be begun within a week. */
  thisWeek: readonly PlannedTask[];
  /** Within four weeks after that. */
  next: readonly PlannedTask[];
  later: readonly PlannedTask[];
  done: readonly PlannedTask[];
}

const THIS_WEEK_DAYS = 7;
const NEXT_DAYS = 35;

/** The tasks of one of the two, and those of both; in each part what has the least slack comes first. */
export function agendaOf({ tasks, on }: Pick<Plan, 'tasks' | 'on'>, person: Person): Agenda {
  const own = tasks.filter(({ who }) => who === person || who === 'both');
  const open = own.filter(({ doneOn }) => doneOn === null);
  const [week, month] = [addDays(on, THIS_WEEK_DAYS), addDays(on, NEXT_DAYS)];
  return {
    thisWeek: inOrder(open.filter(({ start }) => start < week)),
    next: inOrder(open.filter(({ start }) => start >= week && start < month)),
    later: open.filter(({ start }) => start >= month).sort((one, other) => compare(one.start, other.start)),
    done: own.filter(({ doneOn }) => doneOn !== null),
  };
}

function inOrder(tasks: readonly PlannedTask[]): PlannedTask[] {
  return [...tasks].sort(
    (one, other) => (one.slack ?? Infinity) - (other.slack ?? Infinity) || compare(one.start, other.start),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
