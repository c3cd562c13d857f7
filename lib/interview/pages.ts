/** A page asks one question, or two that belong together; its address is the first one's. */
import type { QuestionId } from '../rules/answers';

const pairs: readonly (readonly [QuestionId, QuestionId])[] = [
  ['sponsorBornOn', 'partnerBornOn'],
  ['sponsorEarlierMarriage', 'partnerEarlierMarriage'],
];

/** The questions of the page on which a question stands. */
export function pageOf(id: QuestionId): readonly QuestionId[] {
  return pairs.find((pair) => pair.includes(id)) ?? [id];
}

/** The pages of the questions asked, in order, by their first question. */
export function pagesOf(asked: readonly QuestionId[]): QuestionId[] {
  return asked.filter((id) => pageOf(id)[0] === id);
}
