import type { ComponentType } from 'react';
import type { QuestionId } from '@/lib/rules/answers';
import type { Picker } from './NationalityList';

/** An answer given on the page itself, without the rest of the interview. */
export interface OpeningAnswer {
  page: QuestionId;
  codes: readonly string[];
}

/** What the rest of the interview needs from this page, and gives to it. */
export interface InterviewProps {
  today: string;
  /** The answers given on the page itself, in the order they came. */
  opening: readonly OpeningAnswer[];
  /** The questions that the page shows itself. */
  shownElsewhere: readonly QuestionId[];
  /** Tells which question is the one to show (null: none is left), and the answer kept for it. */
  onPage: (page: QuestionId | null, kept: readonly string[] | undefined) => void;
}

/** The rest of the interview, with all it needs: the same for everyone, fetched after the first paint. */
export interface InterviewPart {
  Interview: ComponentType<InterviewProps>;
  picker: Picker;
}
