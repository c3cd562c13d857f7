/** The one function that pages, the command line and tests call. */
import type { Answers, QuestionId } from '../rules/answers';
import type { Day } from '../rules/day';
import { rulesFor, type Outcome } from '../rules/rules';
import { walk } from './walk';

/** The guidance of `guidance.md`: what follows from the answers so far. */
export interface Guidance extends Outcome {
  asked: readonly QuestionId[];
  next: QuestionId | null;
}

/**
 * What follows from the answers on the assessment day `on`. Pure and total for answers that passed `parseAnswers`:
 * it never throws, and what still hangs on an answer is `open`. Amounts are euros.
 */
export function guidanceFor(answers: Answers, on: Day): Guidance {
  const { asked, next, situation } = walk(answers, on);
  return { asked, next, ...rulesFor(situation, next === null) };
}
