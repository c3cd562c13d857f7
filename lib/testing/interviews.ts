/** Any interviews, for laws that hold for every couple. */
import fc from 'fast-check';
import type { Answers } from '../rules/answers';
import type { Day } from '../rules/day';
import { anyAnswers, type Pick } from './anyAnswers';

/** The first couple drawn is the same on every run. */
export const SEED = 20_261_122;
/** In the first half of a year and in the second, with amounts and without, and on a leap day. */
const DAYS: readonly Day[] = ['2024-06-30', '2025-12-31', '2026-11-22', '2027-01-01', '2032-02-29'];

export interface Interview {
  /** The assessment day. */
  on: Day;
  /** A valid answer to every question; in half of the interviews a day of filing and who comes. */
  answers: Answers;
  /** For what a law draws beside the answers. */
  pick: Pick;
}

const interviews = fc.gen().map((value): Interview => {
  const pick: Pick = (count) => value(fc.nat, { max: count - 1 });
  const on = oneOf(DAYS, pick);
  return { on, answers: anyAnswers(pick, on), pick };
});

/** A test that draws this many interviews; in each of them the law must hold. */
export function always(numRuns: number, holds: (interview: Interview) => void): () => void {
  return () => fc.assert(fc.property(interviews, holds), { seed: SEED, numRuns });
}

/** One of the values. Throws where there are none. */
export function oneOf<Value>(values: readonly Value[], pick: Pick): Value {
  const [value] = values.slice(pick(values.length));
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** The values in another order: sorted by a number drawn for each. */
export function shuffled<Value>(values: readonly Value[], pick: Pick): Value[] {
  const drawn = values.map((value) => [pick(1000), value] as const);
  return drawn.sort(([one], [other]) => one - other).map(([, value]) => value);
}

/** The answers to the first questions that were asked, and the settings beside them. */
export function firstAnswers(answers: Answers, asked: readonly string[], count: number): Answers {
  const kept = ['filingOn', 'coming', ...asked.slice(0, count)];
  return Object.fromEntries(Object.entries(answers).filter(([id]) => kept.includes(id)));
}
