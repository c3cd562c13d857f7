/** What only the page with all questions says. */
import type { AnswerKind } from '../interview/questions';

export interface QuestionsPageTexts {
  title: string;
  lead: string;
  /** Who "you" is. */
  you: string;
  /** The link to the general checklist. */
  checklist: string;
  /** How a question is answered: words before the choices, or instead of them. */
  answers: Record<AnswerKind, string>;
  /** What is asked about each income and each child. */
  eachIncome: string;
  eachChild: string;
  someContracts: string;
}
