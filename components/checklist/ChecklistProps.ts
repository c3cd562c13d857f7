import type { ChecklistTexts } from '@/lib/messages/checklistTexts';
import type { Texts } from '@/lib/messages/texts';

/** What each part of the checklist is written from: the language of the guide, and the words of this page alone. */
export interface ChecklistProps {
  texts: Texts;
  words: ChecklistTexts;
}
