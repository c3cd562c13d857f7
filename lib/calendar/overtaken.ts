/** Entries of an earlier file that the plan no longer has. */
import type { Person } from '../plan/agenda';
import { entryId, type Entry } from '../plan/entries';

/**
 * The last days of what is done: their reminders must not ring any more. They go out as cancelled, and for calendars
 * that show those all the same they read "done", on the day it was done. Which of them had a last day
 * is not kept, so it goes out for all.
 */
export function overtaken(entries: readonly Entry[], person: Person): Entry[] {
  const done = entries.filter(({ what }) => what === 'done');
  return done.map((entry) => ({ ...entry, id: entryId(entry.task.id, 'lastDay', person) }));
}
