import type { Answers, QuestionId } from '@/lib/rules/answers';
import type { Situation } from '@/lib/rules/situation';
import type { QuestionFormProps } from '../QuestionForm';

/** What a page of any kind needs. */
export interface PageProps {
  page: QuestionId;
  /** The questions on this page. */
  ids: readonly QuestionId[];
  answers: Answers;
  situation: Situation;
  onAnswer: (answers: Answers) => void;
  /** What the frame of the page shows beside the fields. */
  frame: QuestionFormProps;
}
