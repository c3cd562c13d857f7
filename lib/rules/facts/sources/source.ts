import type { Day } from '../../day';

/**
 * How sure a source is: an official text that nothing newer contradicts; an official text that is old or undated, or
 * that may well have changed; somebody else's account (a law firm, a guide, a copy); or our own conclusion, for which
 * no text was read.
 */
export type Confidence = 'official-current' | 'official-older' | 'secondary' | 'inferred';

/** Where a fact comes from. `url` is the best public address to check it; the note says when another copy was read. */
export interface Source {
  /** The title, in the language of the source. */
  title: string;
  publisher: string;
  url: `https://${string}`;
  /** The date of the text that was read: a day, YYYY-MM or YYYY; null where it shows none. */
  dated: string | null;
  checkedOn: Day;
  confidence: Confidence;
  /** For maintainers; not shown to couples. */
  note?: string;
}
