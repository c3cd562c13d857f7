/** Which tasks are done, and when: entered, told by a letter, ticked on the result page, or implied by a later one. */
import type { Day } from '../rules/day';
import type { PlanInput } from './input';
import type { TaskId } from './ids';
import type { Letters } from './letters';
import type { TaskList } from './taskList';
import type { Task } from './tasks';
import { waitsFor } from './waits';

/** The day a task was done; `undated` where nobody told the day. */
export type Done = ReadonlyMap<TaskId, Day | 'undated'>;

export function doneTasks(tasks: TaskList, { progress, ticks }: Pick<PlanInput, 'progress' | 'ticks'>): Done {
  const byLetter = toldByLetters(progress.letters, tasks);
  const done = new Map<TaskId, Day | 'undated'>();
  const waiting = new Set<TaskId>();
  for (const task of tasks.all) {
    const day = byLetter[task.id] ?? progress.done[task.id];
    if (day !== undefined) done.set(task.id, day);
    else if (task.ticks.some((tick) => ticks.includes(tick))) done.set(task.id, 'undated');
    if (done.has(task.id)) waiting.add(task.id);
  }
  if (tasks.filing && hasWritten(progress.letters)) waiting.add(tasks.filing.id);
  // Who has a thing has done what it waited for, though nobody entered it.
  for (const id of waiting) {
    const task = tasks.all.find((other) => other.id === id);
    if (!task) continue;
    if (!done.has(id)) done.set(id, 'undated');
    for (const before of waitsFor(task, tasks)) waiting.add(before);
    if (id === 'decision') for (const { id: other } of tasks.all.filter(isOverWhenDecided)) waiting.add(other);
  }
  return done;
}

/** The IND asks for papers, or for time, once it has the application; and is told that it is late. */
function hasWritten({ papersAsked, extended, notice }: Letters): boolean {
  return papersAsked !== undefined || extended !== undefined || notice !== undefined;
}

/** What the IND decides without, or after. */
function isOverWhenDecided({ kind }: Task): boolean {
  return kind === 'payFee' || kind === 'acknowledgement' || kind === 'supplyMissing' || kind === 'noticeOfDefault';
}

/** The day the IND received the application, where that is known. */
export function receivedOn({ filing }: TaskList, { letters, done }: PlanInput['progress']): Day | null {
  return letters.acknowledged?.receivedOn ?? (filing ? (done[filing.id] ?? null) : null);
}

function toldByLetters(letters: Letters, { filing }: TaskList): Partial<Record<TaskId, Day>> {
  const { acknowledged, approved, refused, objectionDecided, notice, mvv, card } = letters;
  const told: Partial<Record<TaskId, Day>> = {};
  const decision = approved ?? refused;
  if (acknowledged) told.acknowledgement = acknowledged.on;
  if (acknowledged && filing) told[filing.id] = acknowledged.receivedOn;
  if (decision) told.decision = decision.on;
  if (objectionDecided) told.objectionDecision = objectionDecided.on;
  if (notice) told.noticeOfDefault = notice.receivedOn;
  if (mvv) told.collectMvv = mvv.on;
  if (card) told.collectCard = card.on;
  return told;
}
