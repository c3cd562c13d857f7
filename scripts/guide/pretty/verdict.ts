import { visitorText } from '../../../lib/messages/routeNotes';
import { verdictDayText, verdictText } from '../../../lib/messages/verdictText';
import type { Section } from './layout';
import type { Told } from './told';

/** The verdict, what is still open, of when and for which day it is, and what it is not. */
export function verdict({ guidance, answers, texts }: Told): Section {
  const { t, day } = texts;
  const { on, filing, next } = guidance;
  const visitor = visitorText(guidance, answers, texts);
  return {
    title: `${t('ui.result.title')}: ${t(`ui.result.verdictWord.${guidance.verdict}`)}`,
    blocks: [
      verdictText(guidance, texts),
      verdictDayText(guidance, texts),
      ...(visitor === null ? [] : [visitor]),
      ...(next === null ? [] : [t('ui.result.openText', { question: t(`questionNames.${next}`) })]),
      `${t('ui.print.made', { on: day(on), filing: day(filing) })} ${t('ui.print.check')} ${t('ui.site.independent')}`,
    ],
  };
}
