import type { Agenda } from '@/lib/plan/agenda';
import type { TaskId } from '@/lib/plan/ids';
import type { PlannedTask } from '@/lib/plan/plan';

/** Where a task stood in somebody's list when it was ticked. */
export interface Place {
  group: keyof Agenda;
  /** Among those that can wait, or among the others. */
  folded: boolean;
  index: number;
}
export type Places = ReadonlyMap<TaskId, Place>;

export interface Group {
  shown: readonly PlannedTask[];
  /** Folded away, so that what cannot wait stands out. */
  folded: readonly PlannedTask[];
}

/** What can wait longer than this is folded away. */
const CAN_WAIT_DAYS = 28;
/** A fold for one or two tasks hides more than it clears. */
const FEWEST_FOLDED = 3;

const groups: readonly (keyof Agenda)[] = ['thisWeek', 'next', 'later', 'done'];

/**
 * The lists as they are shown. What is ticked stays where it stood until the next visit: nothing jumps away from under
 * a thumb, and the keyboard does not lose its place.
 */
export function listed(agenda: Agenda, places: Places): Record<keyof Agenda, Group> {
  const lists = { thisWeek: none(), next: none(), later: none(), done: none() };
  for (const group of groups) {
    const others = agenda[group].filter(({ id }) => !places.has(id));
    const waiting = others.filter(canWait);
    lists[group].folded = waiting.length < FEWEST_FOLDED ? [] : waiting;
    lists[group].shown = others.filter((task) => !lists[group].folded.includes(task));
  }
  const all = groups.flatMap((group) => agenda[group]);
  for (const [id, { group, folded, index }] of places) {
    const task = all.find((other) => other.id === id);
    if (task) (folded ? lists[group].folded : lists[group].shown).splice(index, 0, task);
  }
  return lists;
}

function none(): { shown: PlannedTask[]; folded: PlannedTask[] } {
  return { shown: [], folded: [] };
}

function canWait({ slack, doneOn }: PlannedTask): boolean {
  return doneOn !== null || (slack !== null && slack > CAN_WAIT_DAYS);
}
