import type { Day } from '../../day';

/**
 * How sure a source is: an official text that nothing newer contradicts; an official text that is old or undated, or
 * that may well have changed; somebody else's account (a law firm, a guide, a copy); or our own conclusion, for which
 * no text was read.
 */
export type Confidence = 'official-current' | 'official-older' | 'secondary' | 'inferred';

/** Where a fact comes from. `url` is the best public address to check it; the note says when another copy was read. */
export interface Source {
  /** The title, in the language of the source: Dutch, where `titleIn` does not say otherwise. */
  title: string;
  titleIn?: 'en';
  publisher: string;
  url: `https://${string}`;
  /** The date of the text that was read: a day, YYYY-MM or YYYY; null where it shows none. */
  dated: string | null;
  checkedOn: Day;
  confidence: Confidence;
  /** For maintainers; not shown to couples. */
  note?: string;
}

/** An article of a consolidated text: `dated` is the day from which the text that was read is in force. */
export interface Article extends Source {
  article: string;
  dated: Day;
  inForceFrom: Day;
}

interface LawText {
  title: string;
  url: Source['url'];
  inForceFrom: Day;
  checkedOn: Day;
}

/** The articles of one text of a law, each a source of its own. Still in force, so current however old the text. */
export function articlesOf({ title, url, inForceFrom, checkedOn }: LawText) {
  return (article: string, note?: string): Article => ({
    title: `${title}, artikel ${article}`,
    publisher: 'Overheid.nl',
    url,
    article,
    dated: inForceFrom,
    inForceFrom,
    checkedOn,
    confidence: 'official-current',
    ...(note === undefined ? {} : { note }),
  });
}

/** Whether the source is an article of a law that is in force. */
export function isArticle(source: Source): source is Article {
  return 'article' in source;
}
