import { sources, type SourceId } from '../rules/facts/sources';
import { formatMonth } from './format';
import type { Texts } from './texts';

/** A source in words: what it is, of when, and how sure. */
export interface SourceText {
  title: string;
  publisher: string;
  url: string;
  /** "text of 22 May 2024, looked up on 22 November 2026" */
  dates: string;
  confidence: string;
}

export function describeSource(id: SourceId, texts: Texts): SourceText {
  const { t, day } = texts;
  const { title, publisher, url, dated, checkedOn, confidence } = sources[id];
  const written =
    dated === null ? t('ui.result.sourceUndated') : t('ui.result.sourceDated', { dated: partlyKnown(dated, texts) });
  return {
    title,
    publisher,
    url,
    dates: `${written}, ${t('ui.result.sourceChecked', { checked: day(checkedOn) })}`,
    confidence: t(`ui.result.confidence.${confidence}`),
  };
}

/** A day, a month (YYYY-MM) or a year in words. */
function partlyKnown(dated: string, { day, locale }: Texts): string {
  switch (dated.split('-').length) {
    case 3:
      return day(dated);
    case 2:
      return formatMonth(dated, locale);
    default:
      return dated;
  }
}
