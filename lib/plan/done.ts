/** Which tasks are done, and when: entered, told by a letter, ticked on the result page, or implied by a later one. */
import type { Day } from '../rules/day';
import type { PlanInput } from './input';
import type { TaskId, TaskKind } from './ids';
import type { Letters } from './letters';
import type { TaskList } from './taskList';
import type { Task } from './tasks';
import { needs } from './waits';

/** Who says that a task is done: the couple, a letter, a tick on the result page, or something later that is done. */
export type DoneBy = 'told' | 'letter' | 'tick' | 'implied';

/** The day a task was done; `undated` where nobody told the day. */
export type Done = ReadonlyMap<TaskId, Day | 'undated'>;

/** Every task that is done. What a later one could not do without is done too, though nobody entered it. */
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
  for (const id of waiting) {
    const task = tasks.all.find((other) => other.id === id);
    if (!task) continue;
    if (!done.has(id)) done.set(id, 'undated');
    for (const before of needs(task, tasks)) waiting.add(before);
    if (task === tasks.filing && tasks.paysOnline) waiting.add('payFee');
    if (id === 'decision') for (const { id: other } of tasks.all.filter(isOverWhenDecided)) waiting.add(other);
  }
  return done;
}

/** Who says that a task of `doneTasks` is done. */
export function doneBy(
  task: Task,
  tasks: TaskList,
  { progress, ticks }: Pick<PlanInput, 'progress' | 'ticks'>,
): DoneBy {
  if (toldByLetters(progress.letters, tasks)[task.id] !== undefined) return 'letter';
  if (progress.done[task.id] !== undefined) return 'told';
  return task.ticks.some((tick) => ticks.includes(tick)) ? 'tick' : 'implied';
}

/** The IND asks for papers, or for time, once it has the application; and is told that it is late. */
function hasWritten({ papersAsked, extended, notice }: Letters): boolean {
  return papersAsked !== undefined || extended !== undefined || notice !== undefined;
}

const overWhenDecided: readonly TaskKind[] = [
  'payFee',
  'acknowledgement',
  'followInMyInd',
  'activateMessageBox',
  'supplyMissing',
  'noticeOfDefault',
];

/** What the IND decides without, or after. */
function isOverWhenDecided({ kind }: Task): boolean {
  return overWhenDecided.includes(kind);
}

/** The day the IND received the application, where that is known. */
export function receivedOn({ filing }: TaskList, { letters, done }: PlanInput['progress']): Day | null {
  return letters.acknowledged?.receivedOn ?? (filing ? (done[filing.id] ?? null) : null);
}

/** The paper that comes with the decision itself. */
const APPROVAL_LETTER: TaskId = 'obtain/approvalLetter/partner';

function toldByLetters(letters: Letters, { filing }: TaskList): Partial<Record<TaskId, Day>> {
  const { acknowledged, approved, refused, objectionDecided, notice, mvv, card } = letters;
  const told: Partial<Record<TaskId, Day>> = {};
  const decision = approved ?? refused;
  if (acknowledged) told.acknowledgement = acknowledged.on;
  if (acknowledged && filing) told[filing.id] = acknowledged.receivedOn;
  if (decision) told.decision = decision.on;
  if (approved) told[APPROVAL_LETTER] = approved.on;
  if (objectionDecided) told.objectionDecision = objectionDecided.on;
  if (notice) told.noticeOfDefault = notice.receivedOn;
  if (mvv) told.collectMvv = mvv.on;
  if (card) told.collectCard = card.on;
  return told;
}
