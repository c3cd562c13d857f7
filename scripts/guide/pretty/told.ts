import type { Guidance } from '../../../lib/interview/guidance';
import type { Texts } from '../../../lib/messages/texts';
import type { Answers } from '../../../lib/rules/answers';
import type { Citations } from './citations';
import type { Section } from './layout';

/** What a report tells of: a couple's guidance and answers, in a language. */
export interface Told {
  guidance: Guidance;
  answers: Answers;
  texts: Texts;
  cite: Citations['cite'];
}

/** A part of the report; null where there is nothing to tell. */
export type Part = (told: Told) => Section | null;
