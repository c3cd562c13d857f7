/** The entries for a calendar, as ids and days: when to begin, the last day where there is one, and what is done. */
import { workingDayFrom } from '../rules/termsAct';
import type { Day } from '../rules/day';
import type { Person } from './agenda';
import type { Plan, PlannedTask } from './plan';
import type { TaskId } from './ids';

export interface Entry {
  /** The same for the same thing in every version of the plan, so that a calendar replaces what it has. */
  id: string;
  task: PlannedTask;
  what: 'begin' | 'lastDay' | 'expected' | 'done';
  day: Day;
  /** How many days before the day the calendar should warn. */
  alarms: readonly number[];
}

const alarmsFor: Record<Entry['what'], readonly number[]> = {
  begin: [0],
  lastDay: [14, 3],
  expected: [],
  done: [],
};

/** The entries for one of the two: their own tasks, those of both, and what they wait for from the IND. */
export function entriesFor({ tasks }: Pick<Plan, 'tasks'>, person: Person): Entry[] {
  const theirs = tasks.filter(({ who }) => who === person || who === 'both' || who === 'ind');
  return theirs.flatMap((task) => entriesOf(task, person));
}

function entriesOf(task: PlannedTask, person: Person): Entry[] {
  const { doneOn, who, end, deadline } = task;
  const entry = (what: Entry['what'], day: Day): Entry => ({
    id: entryId(task.id, what, person),
    task,
    what,
    day,
    alarms: alarmsFor[what],
  });
  const first = who === 'ind' ? 'expected' : 'begin';
  // What is done takes the place of the entry that told to begin, or to expect it.
  if (doneOn !== null)
    return doneOn === 'undated' ? [] : [{ ...entry('done', doneOn), id: entryId(task.id, first, person) }];
  const entries = [entry(first, who === 'ind' ? end : beginOn(task))];
  return deadline ? [...entries, entry('lastDay', deadline.day)] : entries;
}

export function entryId(task: TaskId, what: Entry['what'], person: Person): string {
  return `${task.replaceAll('/', '-')}-${what}-${person}`;
}

/** Offices are closed at the weekend: the reminder comes on the next day that they are open, unless that is too late. */
function beginOn({ start, latest, deadline }: PlannedTask): Day {
  const day = workingDayFrom(start);
  const isTooLate = (latest.start && day > latest.start.day) || (deadline && day > deadline.day);
  return isTooLate ? start : day;
}
