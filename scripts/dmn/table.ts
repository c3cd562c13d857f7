/** What a decision table is, as far as we publish it: the shape of DMN, without its notation. */
import type { SourceId } from '../../lib/rules/facts/sources';
import type { InputId, ValueOf } from './inputs';

/** A test written in FEEL, the language of DMN: for days, which no list of values can hold. `?` is the value tested. */
export interface Feel {
  feel: string;
}

/** What each input must be: one of these values. An input that is not named may be anything. */
type When = { readonly [Id in InputId]?: readonly ValueOf<Id>[] | Feel };

/** Null: nothing is said in this column. */
export type OutputValue = string | boolean | null;

interface Row<Output extends string> {
  /** The number of the row; the parts of one row of the procedure share it: 4a, 4b. */
  no: string;
  when: When;
  then: Readonly<Record<Output, OutputValue>>;
  /** The row in a sentence, for whoever reads the table. */
  says: string;
}

/** A decision table; its rows are read from the top and the first that fits wins. */
export interface Table<Output extends string = string> {
  /** Its name in FEEL, by which other tables read its result. */
  id: string;
  label: string;
  question: string;
  columns: readonly InputId[];
  /** Inputs that cells read without having a column: a day to compare with. */
  beside?: readonly InputId[];
  /** The columns of the result, by name, with what they say. */
  outputs: Readonly<Record<Output, string>>;
  rows: readonly Row<Output>[];
  sources: readonly SourceId[];
}

/** What one file holds: a table, after those that put the days into words for it. */
export interface Published {
  name: string;
  title: string;
  tables: readonly [...Table[], Table];
}

/** A source as part of the id of an element, where XML has no room for the spaces and dots of an article. */
export function sourceInIds(source: SourceId): string {
  return source.replace(/[^A-Za-z0-9]+/g, '_');
}
