/** What the couple tells about a task or a letter, kept with what they told before. Each gives a new record. */
import type { Day } from '../rules/day';
import { examPartIds, type LetterId, type TaskId } from './ids';
import type { Letters } from './letters';
import type { Progress } from './progress';
import type { Task } from './tasks';

/** What is kept about a plan: the progress, and the ticks of the result page. */
export interface Told {
  progress: Progress;
  ticks: readonly string[];
}

/** The task is done on that day. The last part of a paper or a step ticks it off on the result page too. */
export function withDone({ progress, ticks }: Told, task: Task, day: Day, tasks: readonly Task[]): Told {
  const done = { ...progress.done, [task.id]: day };
  const [own] = task.ticks;
  const parts = tasks.filter((other) => other.ticks[0] === own);
  const complete = own !== undefined && parts.every(({ id }) => id in done);
  return {
    progress: { ...progress, done },
    ticks: complete && !ticks.includes(own) ? [...ticks, own] : ticks,
  };
}

/**
 * The task is not done after all, nor is what a tick on the result page says of it. Others that the same tick stands
 * for stay done, but for a paper that must still be legalised or translated: its own tick would say that it was.
 */
export function withoutDone({ progress, ticks }: Told, task: Task, tasks: readonly Task[]): Told {
  const gone = ticks.filter((tick) => task.ticks.includes(tick));
  const others = tasks.filter(
    (other) => other.ticks[0] !== task.ticks[0] && other.ticks.some((tick) => gone.includes(tick)),
  );
  const isDone = (other: Task) => other.id in progress.done || other.ticks.some((tick) => ticks.includes(tick));
  const kept = others.flatMap(({ ticks: [own] }) => {
    const last = tasks.findLast((other) => other.ticks[0] === own);
    return own !== undefined && last && isDone(last) ? own : [];
  });
  return {
    progress: { ...progress, done: without(progress.done, task.id) },
    ticks: [...new Set([...ticks.filter((tick) => !gone.includes(tick)), ...kept])],
  };
}

/** A tick taken away on the result page: the days of its tasks go with it. */
export function withoutTick({ progress, ticks }: Told, tick: string): Told {
  const paper = /^document\/(.+)$/.exec(tick)?.[1];
  const step = /^step\/(.+)$/.exec(tick)?.[1];
  const ids =
    paper === undefined ? partsOf(step ?? '') : ['obtain', 'legalise', 'translate'].map((kind) => `${kind}/${paper}`);
  return {
    progress: { ...progress, done: ids.reduce(without<Day>, progress.done) },
    ticks: ticks.filter((other) => other !== tick),
  };
}

/** The task was begun on that day, and is not done yet. */
export function withStarted({ progress, ticks }: Told, task: Task, day: Day): Told {
  return { progress: { ...progress, started: { ...progress.started, [task.id]: day } }, ticks };
}

/** Nobody knows when the task was begun, after all. */
export function withoutStarted({ progress, ticks }: Told, task: Task): Told {
  return { progress: { ...progress, started: without(progress.started, task.id) }, ticks };
}

/** How many days the couple gives a task; null gives it back to our estimate. */
export function withDays({ progress, ticks }: Told, task: Task, days: number | null): Told {
  const own = without(progress.days, task.id);
  return { progress: { ...progress, days: days === null ? own : { ...own, [task.id]: days } }, ticks };
}

/** A letter, with the days in it; null takes it away. */
export function withLetter<Id extends LetterId>({ progress, ticks }: Told, id: Id, letter: Letters[Id] | null): Told {
  const letters: Letters = { ...progress.letters };
  if (letter) letters[id] = letter;
  else delete letters[id];
  return { progress: { ...progress, letters }, ticks };
}

function partsOf(step: string): readonly TaskId[] {
  if (step === 'passExam') return examPartIds;
  return step === 'collectMvv' ? ['mvvAppointment', step] : [step];
}

function without<Value>(record: Readonly<Record<TaskId, Value>>, id: TaskId): Readonly<Record<TaskId, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== id));
}
