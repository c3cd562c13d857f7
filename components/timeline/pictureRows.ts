/** The tasks of a plan as rows of the picture: by who does them, and the tasks for one paper together. */
import type { PlannedTask } from '@/lib/plan/plan';
import type { Actor } from '@/lib/rules/ids';

export interface PictureRow {
  /** The task that the row leads to: the first that is to do, else the first. */
  main: PlannedTask;
  /** In the order in which they are done: more than one where a paper is also legalised or translated. */
  parts: readonly PlannedTask[];
}

export interface PictureGroup {
  who: Actor;
  rows: readonly PictureRow[];
}

const actors: readonly Actor[] = ['sponsor', 'partner', 'both', 'ind'];

/** Who has nothing to do has no group. In a group, what begins first comes first. */
export function groupsOf(tasks: readonly PlannedTask[]): PictureGroup[] {
  return actors
    .map((who) => ({ who, rows: rowsOf(tasks.filter((task) => task.who === who)) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowsOf(tasks: readonly PlannedTask[]): PictureRow[] {
  const parts = new Map<string, PlannedTask[]>();
  for (const task of tasks) {
    const { id, paper } = task;
    const key = paper ? `${paper.id}/${paper.of}` : id;
    parts.set(key, [...(parts.get(key) ?? []), task]);
  }
  return [...parts.values()].flatMap(rowOf).sort((one, other) => begin(one).localeCompare(begin(other)));
}

function rowOf(parts: readonly PlannedTask[]): PictureRow | [] {
  const main = parts.find(isOpen) ?? parts[0];
  return main ? { main, parts } : [];
}

function begin({ parts }: PictureRow): string {
  return parts[0]?.start ?? '';
}

export function isOpen({ doneOn }: PlannedTask): boolean {
  return doneOn === null;
}
