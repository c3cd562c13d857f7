import type { QuestionsPageTexts } from '@/lib/messages/questionsPageTexts';
import type { Texts } from '@/lib/messages/texts';

/** What each part of the page is written from: the language of the guide, and the words of this page alone. */
export interface AllQuestionsProps {
  texts: Texts;
  words: QuestionsPageTexts;
}
