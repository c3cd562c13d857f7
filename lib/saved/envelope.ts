/** What stays on the device: the answers, the ticks and the plan, in an envelope that says how it is written. */
import { answerTo, isQuestion, settingTo, type Answers } from '../rules/answers';
import { noProgress, readProgress, type Progress } from '../plan/progress';
import { z } from '../zod';
import { migrated, SCHEMA } from './migrations';

export interface Saved {
  answers: Answers;
  /** What was answered before a question changed its meaning: shown as the suggestion when it is asked anew. */
  askedAnew: Answers;
  /** The ids of the papers and steps ticked off. */
  ticks: readonly string[];
  /** The questions whose answers the last change made superfluous, to say so on the next page. */
  fellAway: readonly string[];
  /** What is told about the plan: days, letters, own estimates. */
  plan: Progress;
}

export const nothingSaved: Saved = { answers: {}, askedAnew: {}, ticks: [], fellAway: [], plan: noProgress };

/** What came of reading a text that claims to be saved answers. */
export type Reading =
  | { status: 'empty'; saved: Saved }
  | { status: 'read'; saved: Saved }
  /** Written for the rules of an older version, and taken over into this one. */
  | { status: 'older'; saved: Saved }
  /** Some answers no longer fit the questions; the others are kept. */
  | { status: 'partly'; saved: Saved; dropped: readonly string[] }
  /** Not to be read at all, or written by a newer version. The text itself is left for the caller to keep. */
  | { status: 'unreadable'; saved: Saved; reason: 'damaged' | 'newer' };

const newer = z.object({ schema: z.int().check(z.minimum(SCHEMA + 1)) });
const envelope = z.object({
  schema: z.int().check(z.minimum(1)),
  answers: z.record(z.string(), z.unknown()),
  askedAnew: z.catch(z.optional(z.record(z.string(), z.unknown())), undefined),
  ticks: z.optional(z.unknown()),
  fellAway: z.optional(z.unknown()),
  plan: z.optional(z.unknown()),
});
/** More than there are papers and steps, and longer than any of their ids. */
const MOST_IDS = 500;
const id = z.string().check(z.maxLength(80));

/** Reads saved answers. Never throws; what can be kept is kept. */
export function readEnvelope(text: string | null): Reading {
  if (text === null) return { status: 'empty', saved: nothingSaved };
  const json = fromJson(text);
  // First of all: a newer version may write everything else in another way.
  if (newer.safeParse(json).success) return { status: 'unreadable', saved: nothingSaved, reason: 'newer' };
  const parsed = envelope.safeParse(json);
  if (!parsed.success) return { status: 'unreadable', saved: nothingSaved, reason: 'damaged' };
  const { schema, ...written } = parsed.data;
  const now = migrated({ ...written, askedAnew: written.askedAnew ?? {} }, schema);
  const { answers, dropped } = fitting(now.answers);
  const saved = asWritten({
    answers,
    askedAnew: fitting(now.askedAnew).answers,
    ticks: readIds(now.ticks),
    fellAway: readIds(now.fellAway),
    plan: readProgress(now.plan),
  });
  if (dropped.length > 0) return { status: 'partly', saved, dropped };
  return { status: schema < SCHEMA ? 'older' : 'read', saved };
}

/** Writes saved answers as text. */
export function writeEnvelope({ answers, askedAnew, ticks, fellAway, plan }: Saved): string {
  return JSON.stringify({ schema: SCHEMA, answers, askedAnew, ticks, fellAway, plan });
}

/** What writing and reading it again gives: a text can hold −0, which would be shown as “-€ 0”. */
function asWritten(saved: Saved): Saved {
  return JSON.parse(JSON.stringify(saved)) as Saved; // nothing but texts, numbers, lists and records
}

/** One entry that is no id does not take the others with it. */
function readIds(raw: unknown): string[] {
  if (!Array.isArray(raw)) return [];
  return [...new Set(raw.slice(0, MOST_IDS).filter((entry) => id.safeParse(entry).success))];
}

function fitting(raw: Record<string, unknown>): { answers: Answers; dropped: string[] } {
  const answers: Answers = {};
  const dropped: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const kept = isQuestion(key) ? answerTo(key, value) : settingTo(key, value);
    if (kept) Object.assign(answers, kept);
    else dropped.push(key);
  }
  return { answers, dropped };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
