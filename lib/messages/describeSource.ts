import { sources, type Source, type SourceId } from '../rules/facts/sources';
import { isArticle } from '../rules/facts/sources/source';
import { formatMonth } from './format';
import type { Texts } from './texts';

/** A source in words: what it is, of when, and how sure. */
export interface SourceText {
  title: string;
  titleIn: 'nl' | 'en';
  publisher: string;
  url: string;
  /** "text of 22 May 2024, looked up on 22 November 2026"; of a law "text in force from 12 June 2026, …" */
  dates: string;
  confidence: string;
}

export function describeSource(id: SourceId, texts: Texts): SourceText {
  const { t, day } = texts;
  const source: Source = sources[id];
  const { title, titleIn = 'nl', publisher, url, checkedOn, confidence } = source;
  return {
    title,
    titleIn,
    publisher,
    url,
    dates: `${written(source, texts)}, ${t('ui.result.sourceChecked', { checked: day(checkedOn) })}`,
    confidence: t(`ui.result.confidence.${confidence}`),
  };
}

/** Of when the text is; of a law, from when it is in force. */
function written(source: Source, texts: Texts): string {
  if (source.dated === null) return texts.t('ui.result.sourceUndated');
  const dated = partlyKnown(source.dated, texts);
  return isArticle(source)
    ? texts.t('ui.result.sourceInForce', { dated })
    : texts.t('ui.result.sourceDated', { dated });
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
