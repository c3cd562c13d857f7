import type { ComponentType, ReactNode } from 'react';
import type { PickerProps } from './FirstQuestion';

/** What the rest of the interview needs from this page, and gives to it. */
export interface InterviewProps {
  today: string;
  /** The answer to the first question, once it is given here. */
  firstAnswer: { codes: string[] } | null;
  /** Tells whether the first question is the one to show, and the answer kept for it. */
  onPage: (page: 'first' | 'other', kept: readonly string[] | undefined) => void;
}

/** The rest of the interview, with all it needs: one file, the same for everyone, fetched after the first paint. */
export interface InterviewPart {
  Interview: ComponentType<InterviewProps>;
  picker: (props: PickerProps) => ReactNode;
}
