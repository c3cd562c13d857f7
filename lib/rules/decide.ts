/** Decision tables, read from the top: the first row that fits wins, as in guidance.md. */
import type { QuestionId } from './answers';
import { OPEN, type Open, type Situation } from './situation';

export type Row<Result> = readonly [
  when: (situation: Situation) => boolean,
  result: Result | ((situation: Situation) => Result),
];

export interface Decision<Result> {
  result: Result | Open;
  /** The answers the deciding row read; for a last, unconditional row those of all rows above it. */
  because: readonly QuestionId[];
}

export const otherwise = () => true;

/** The first row that fits; OPEN where a row reads an answer that is still to come before any row fitted. */
export function decide<Result extends string | object>(
  situation: Situation,
  rows: readonly Row<Result>[],
): Decision<Result> {
  const readAbove: (readonly QuestionId[])[] = [];
  for (const [when, then] of rows) {
    const { result: fits, read } = situation.watch(when);
    if (fits === OPEN) return { result: OPEN, because: read };
    if (!fits) {
      readAbove.push(read);
      continue;
    }
    const restsOn = read.length > 0 ? [read] : readAbove;
    if (typeof then !== 'function') return { result: then, because: together(restsOn) };
    const { result, read: readToo } = situation.watch(() => then(situation));
    return { result, because: together([...restsOn, readToo]) };
  }
  throw new Error('a decision table must end with a row that always fits');
}

/** A part of the rules that others build on: decided once, and open for those who read it while it is open. */
export function settled<Result>(situation: Situation, decision: (situation: Situation) => Decision<Result>): Result {
  const { result } = situation.once(decision);
  return result === OPEN ? situation.waitFor() : result;
}

function together(reads: readonly (readonly QuestionId[])[]): readonly QuestionId[] {
  const [only] = reads;
  if (reads.length === 1 && only) return only;
  const all: QuestionId[] = [];
  for (const read of reads) for (const id of read) if (!all.includes(id)) all.push(id);
  return all;
}
