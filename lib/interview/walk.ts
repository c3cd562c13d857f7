/** Walks the interview with the answers given: which questions apply, what comes next, what the rules may see. */
import { questionIds, type Answers, type QuestionId } from '../rules/answers';
import { later, type Day } from '../rules/day';
import { Situation } from '../rules/situation';
import { questions } from './questions';

export interface Walk {
  /** Every question that applies, in order, up to and with the first unanswered one. */
  asked: readonly QuestionId[];
  /** The first unanswered question that applies; null when nothing is left to ask. */
  next: QuestionId | null;
  /** Questions after `next` that may still come, as far as the answers so far tell. */
  maybeLater: readonly QuestionId[];
  situation: Situation;
}

/**
 * The one reading of a set of answers. Answers to questions that do not apply, or that come after the first
 * unanswered one, are never shown to the rules. `answers` must have passed `parseAnswers`; `on` is the assessment day.
 */
export function walk(answers: Answers, on: Day): Walk {
  const filing = answers.filingOn === undefined ? on : later(answers.filingOn, on);
  const asked: QuestionId[] = [];
  const maybeLater: QuestionId[] = [];
  let next: QuestionId | null = null;
  // Whether a question is asked is judged on the answers before it: what comes after is not there yet.
  const soFar = new Situation(on, filing, answers.coming);
  for (const id of questionIds) {
    const { result: applies } = soFar.watch(questions[id].askWhen);
    if (applies === false) continue;
    if (next !== null) {
      maybeLater.push(id);
      soFar.expect(id);
      continue;
    }
    asked.push(id);
    if (answers[id] === undefined) {
      next = id;
      soFar.expect(id);
    } else {
      soFar.take(id, answers[id]);
    }
  }
  return { asked, next, maybeLater, situation: soFar };
}
