/**
 * What a row of the rules rests on: on articles of law, or on none, and then on what instead and why. The words in
 * `why` are for whoever keeps the rules; couples see the sources.
 */
import type { LawId, SourceId } from '../facts/sources';

/** Policy of the IND or a ministry, how things are done, or our own estimate. */
export type Instead = 'policy' | 'practice' | 'estimate';

interface OnLaw {
  articles: readonly LawId[];
  /** The articles, and what explains them. */
  sources: readonly SourceId[];
}
export interface OnNoArticle {
  noArticle: Instead;
  why: string;
  sources: readonly SourceId[];
}
export type Basis = OnLaw | OnNoArticle;

/** On these articles; `beside` are pages and forms that explain them. */
export function law(articles: LawId | readonly [LawId, ...LawId[]], ...beside: SourceId[]): Basis {
  const all = typeof articles === 'string' ? [articles] : articles;
  return { articles: all, sources: [...all, ...beside] };
}

type Stated = (why: string, ...sources: [SourceId, ...SourceId[]]) => Basis;

const onNoArticle =
  (noArticle: Instead): Stated =>
  (why, ...sources) => ({ noArticle, why, sources });

export const policy = onNoArticle('policy');
export const practice = onNoArticle('practice');
export const estimate = onNoArticle('estimate');

/** What the rows of a table rest on together, each source once. */
export function allSources(rows: Readonly<Record<string, Basis>>): SourceId[] {
  return [...new Set(Object.values(rows).flatMap(({ sources }) => sources))];
}
