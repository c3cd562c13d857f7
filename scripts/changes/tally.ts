import { changedParts, isRecord, type ChangedPart } from './changedParts';
import type { Given, Guidance, Judge, Judged, Situation } from './situation';

type Judgement = Extract<Judged, { known: true }>;

/** A situation with the answers that the rules of either side asked for. */
export interface Example extends Situation {
  parts: readonly ChangedPart[];
}

export interface Tally {
  compared: number;
  changed: number;
  /** Those among the changed of which nothing but reasons and sources changed. */
  onlyReasons: number;
  /** How many go from one verdict to another, by `before to after`. */
  moves: ReadonlyMap<string, number>;
  /** How many change in each part, and how many of these only in its reasons and sources. */
  parts: ReadonlyMap<string, { changed: number; onlyReasons: number }>;
  /** How each part that has a result comes out, by part and then by `before → after`. */
  outcomes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  smallest?: Example;
  /** How many have an answer that only one side asks for, by `before` or `after` and the question. */
  askedByOne: ReadonlyMap<string, number>;
  /** How many could not be compared, by the reason. */
  notComparable: ReadonlyMap<string, number>;
}

/** Counts what becomes of the situations when they are judged by other rules. */
export async function tallied(
  situations: AsyncIterable<Situation> | Iterable<Situation>,
  before: Judge,
  after: Judge,
): Promise<Tally> {
  const moves = new Map<string, number>();
  const parts = new Map<string, { changed: number; onlyReasons: number }>();
  const outcomes = new Map<string, Map<string, number>>();
  const notComparable = new Map<string, number>();
  const askedByOne = new Map<string, number>();
  let [compared, changed, onlyReasons] = [0, 0, 0];
  let smallest: Example | undefined;
  for await (const situation of situations) {
    const [old, fresh] = [before(situation), after(situation)];
    if (!old.known || !fresh.known) {
      addOne(notComparable, reason(old, fresh));
      continue;
    }
    compared += 1;
    for (const name of unknownToOne(old, fresh)) addOne(askedByOne, name);
    // Nearly always nothing changes, and that is quickest seen in the text.
    if (JSON.stringify(old.guidance) === JSON.stringify(fresh.guidance)) continue;
    const different = changedParts(old.guidance, fresh.guidance);
    if (different.length === 0) continue;
    changed += 1;
    if (different.every((part) => part.onlyReasons)) onlyReasons += 1;
    const [from, to] = [String(old.guidance.verdict), String(fresh.guidance.verdict)];
    if (from !== to) addOne(moves, `${from} to ${to}`);
    for (const part of different) {
      const move = outcomeMove(part);
      if (move !== null) addOne(at(outcomes, part.name), move);
      const sofar = parts.get(part.name) ?? { changed: 0, onlyReasons: 0 };
      parts.set(part.name, { changed: sofar.changed + 1, onlyReasons: sofar.onlyReasons + (part.onlyReasons ? 1 : 0) });
    }
    const example = { ...situation, answers: asked(situation, [old.guidance, fresh.guidance]), parts: different };
    if (!smallest || isSmaller(example, smallest)) smallest = example;
  }
  return {
    compared,
    changed,
    onlyReasons,
    moves,
    parts,
    outcomes,
    askedByOne,
    notComparable,
    ...(smallest && { smallest }),
  };
}

/** What is said counts before what it rests on; then few answers, then short ones. */
function isSmaller(one: Example, other: Example): boolean {
  const [size, otherSize] = [sizeOf(one), sizeOf(other)];
  const differs = size.findIndex((figure, at) => figure !== otherSize[at]);
  return differs !== -1 && (size[differs] ?? 0) < (otherSize[differs] ?? 0);
}

function sizeOf({ answers, parts }: Example): number[] {
  const onlyReasons = parts.every((part) => part.onlyReasons);
  return [onlyReasons ? 1 : 0, Object.keys(answers).length, JSON.stringify(answers).length];
}

function asked({ answers }: Situation, sides: readonly Guidance[]): Given {
  const ids = new Set(sides.flatMap((guidance) => guidance.asked));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** From which result to which, with the ground; null for a part without a result, or where that is the same. */
function outcomeMove({ before, after }: ChangedPart): string | null {
  const [from, to] = [outcomeOf(before), outcomeOf(after)];
  return from === to ? null : `${from ?? 'nothing'} → ${to ?? 'nothing'}`;
}

/** A condition has a status, the mvv and the exam a result; the route is named by its id. */
function outcomeOf(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const name = value.status ?? value.result ?? ('alternatives' in value ? value.id : undefined);
  if (typeof name !== 'string') return null;
  return typeof value.ground === 'string' ? `${name}/${value.ground}` : name;
}

function at(counts: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const found = counts.get(name) ?? new Map<string, number>();
  counts.set(name, found);
  return found;
}

/** Answers that one side asks for and the other cannot read. */
function unknownToOne(before: Judgement, after: Judgement): string[] {
  const asks = ({ guidance }: Judgement, id: string) => Array.isArray(guidance.asked) && guidance.asked.includes(id);
  return [
    ...before.without.filter((id) => asks(after, id)).map((id) => `only after: ${id}`),
    ...after.without.filter((id) => asks(before, id)).map((id) => `only before: ${id}`),
  ];
}

function reason(before: Judged, after: Judged): string {
  if (!before.known && !after.known && before.why === after.why) return `on both sides: ${before.why}`;
  return [before.known ? [] : [`before: ${before.why}`], after.known ? [] : [`after: ${after.why}`]].flat().join('; ');
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
