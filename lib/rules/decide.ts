/** Decision tables, read from the top: the first row that fits wins, as in guidance.md. */
import type { QuestionId } from './answers';
import { eachOnce, OPEN, type Open, type Situation } from './situation';

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
  let from = 0;
  const { result, read } = situation.watch(() => {
    for (const [when, then] of rows) {
      from = situation.readSoFar;
      if (!situation.holds(when)) continue;
      if (situation.readSoFar === from) from = 0; // an unconditional row rests on those above it
      return typeof then === 'function' ? then(situation) : then;
    }
    throw new Error('a decision table must end with a row that always fits');
  });
  return { result, because: eachOnce(read.slice(from)) };
}

/** A part of the rules that others build on: decided once, and open for those who read it while it is open. */
export function settled<Result>(situation: Situation, decision: (situation: Situation) => Decision<Result>): Result {
  const { result } = situation.once(decision);
  return result === OPEN ? situation.waitFor() : result;
}
