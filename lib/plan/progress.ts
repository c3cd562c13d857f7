/** What the couple tells about the plan itself: what is done, how long they think things take, what the letters say. */
import { isDay, type Day } from '../rules/day';
import { z } from '../zod';
import { decisionTimes, letterIds, paces, type DecisionTime, type LetterId, type Pace, type TaskId } from './ids';
import { letterDayNames, letterDays, type Letters } from './letters';

export interface Progress {
  /** The day on which a task was done: for a paper the date on it, for the exam that of the result. */
  done: Readonly<Record<TaskId, Day>>;
  /** The day on which a task that is not done yet was begun. */
  started: Readonly<Record<TaskId, Day>>;
  /** The couple's own estimates, in days. */
  days: Readonly<Record<TaskId, number>>;
  letters: Letters;
  pace: Pace;
  decision: DecisionTime;
  /** The day by which they want to be together; absent where that is not what the plan starts from. */
  togetherBy?: Day;
}

export const noProgress: Progress = { done: {}, started: {}, days: {}, letters: {}, pace: 'usual', decision: 'term' };

/** The longest time that a couple can give a task. */
export const longestTask = 1825;

const day = z.string().check(z.refine(isDay));
const days = z.int().check(z.minimum(0), z.maximum(longestTask));
const taskId = z.string().check(z.maxLength(80));

/** Reads progress as it was kept. What does not fit is left out, one entry at a time; it never throws. */
export function readProgress(raw: unknown): Progress {
  const { done, started, days: own, letters, pace, decision, togetherBy } = asRecord(raw);
  return {
    done: fitting(done, day),
    started: fitting(started, day),
    days: fitting(own, days),
    letters: readLetters(asRecord(letters)),
    pace: z.catch(z.enum(paces), noProgress.pace).parse(pace),
    decision: z.catch(z.enum(decisionTimes), noProgress.decision).parse(decision),
    ...(day.safeParse(togetherBy).success && { togetherBy: togetherBy as Day }), // a day, by the check before it
  };
}

function readLetters(raw: Record<string, unknown>): Letters {
  const letters: Partial<Record<LetterId, Record<string, Day>>> = {};
  for (const id of letterIds) {
    const { required } = letterDays[id];
    const given = fitting(raw[id], day);
    const names: readonly string[] = letterDayNames(id);
    const known = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
    if (required.every((name) => name in known)) letters[id] = known;
  }
  return letters as Letters; // each letter has the days it requires, by the check before it
}

const MOST_ENTRIES = 300;

function fitting<Value>(raw: unknown, schema: z.ZodMiniType<Value>): Record<string, Value> {
  const kept: [string, Value][] = [];
  for (const [key, value] of Object.entries(asRecord(raw)).slice(0, MOST_ENTRIES)) {
    const read = schema.safeParse(value);
    if (read.success && taskId.safeParse(key).success) kept.push([key, read.data]);
  }
  return Object.fromEntries(kept);
}

function asRecord(raw: unknown): Record<string, unknown> {
  const isRecord = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return isRecord ? (raw as Record<string, unknown>) : {}; // an object that is no list has strings for keys
}
