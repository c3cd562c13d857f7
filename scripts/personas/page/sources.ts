import { describeSource } from '../../../lib/messages/describeSource';
import type { Texts } from '../../../lib/messages/texts';
import type { SourceId } from '../../../lib/rules/facts/sources';
import { code, fact, markdown, plain } from './markdown';

/** The page that says what the ids of the sources stand for, in the order of the ids. */
export function sources(ids: ReadonlySet<SourceId>, texts: Texts): string {
  const facts = [...ids].sort().map((id) => {
    const { title, publisher, url, dates, confidence } = describeSource(id, texts);
    return fact(`${code(id)} ${plain(`${title} (${publisher})`)}`, `${dates}; ${confidence}`, `<${url}>`);
  });
  return `${markdown({ title: texts.t('ui.print.sources'), facts }, 1)}\n`;
}
