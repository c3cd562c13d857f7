import type { Guidance } from '../interview/guidance';
import type { Answers, QuestionId } from '../rules/answers';
import { describeAnswer } from './describeAnswer';
import type { Texts } from './texts';

/** One thing the couple told us. */
export interface Told {
  id: QuestionId;
  /** The question in a few words. */
  short: string;
  answer: string;
}

/** What the couple told us on these questions; those not asked, or not answered yet, are left out. */
export function answersInWords(ids: readonly QuestionId[], guidance: Guidance, answers: Answers, texts: Texts): Told[] {
  return ids.flatMap((id) => {
    const value = answers[id];
    if (value === undefined || !guidance.asked.includes(id)) return [];
    return [{ id, short: texts.t(`questionNames.${id}`), answer: describeAnswer(id, value, texts) }];
  });
}
