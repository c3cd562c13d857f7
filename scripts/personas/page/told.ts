import type { Told as Reported } from '../../guide/pretty/told';
import type { QuestionId } from '../../../lib/rules/answers';
import type { SourceId } from '../../../lib/rules/facts/sources';
import { code, type Section } from './markdown';

/** What a page tells of; `cite` gives sources by their ids. */
export type Told = Reported;

/** A part of the page; null where there is nothing to tell. */
export type Part = (told: Told) => Section | null;

/** What a fact rests on: the answers it was decided on, and where the rule is from. */
export function restsOn(
  { because, sources }: { because?: readonly QuestionId[]; sources: readonly SourceId[] },
  { cite }: Told,
): string[] {
  return [...(because && because.length > 0 ? [`Rests on: ${code(...because)}`] : []), `Sources: ${cite(sources)}`];
}
