import type { LetterId, TaskId } from '@/lib/plan/ids';

/** The place of a task in the list, for a link from the picture. */
export function taskAnchor(id: TaskId): string {
  return `task-${id.replaceAll('/', '-')}`;
}

/** The place of a letter in the list of letters. */
export function letterAnchor(id: LetterId): string {
  return `letter-${id}`;
}
