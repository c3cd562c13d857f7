import { checklist as checklistEn } from './en/checklist';
import { questionsPage as questionsPageEn } from './en/questionsPage';
import type { ChecklistTexts } from './checklistTexts';
import type { Locale } from './locales';
import { checklist as checklistNl } from './nl/checklist';
import { questionsPage as questionsPageNl } from './nl/questionsPage';
import type { QuestionsPageTexts } from './questionsPageTexts';

/**
 * The texts of the pages that are written out at build time. Only those pages import this file: it stands beside
 * `Messages`, so that no browser loads it.
 */
export const writtenOut: Record<Locale, { checklist: ChecklistTexts; questionsPage: QuestionsPageTexts }> = {
  en: { checklist: checklistEn, questionsPage: questionsPageEn },
  nl: { checklist: checklistNl, questionsPage: questionsPageNl },
};
