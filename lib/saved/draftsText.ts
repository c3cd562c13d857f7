/** How what is being filled in is written down. By hand, without zod: the first page must not wait for it. */
import { attempt } from './port';

/** What stands in the fields of one form, by their names: each reads its own, and may find anything there. */
export type Fields = Readonly<Record<string, unknown>>;

/** A form that somebody began to fill in, and the window in which. */
export interface Draft {
  place: string;
  in: string;
  fields: Fields;
}

const SCHEMA = 1;
/** A form with every list full takes a tenth of this. */
const MOST_OF_ONE = 30_000;
const MOST_OF_ALL = 100_000;

export type DraftsReading = { status: 'read'; drafts: readonly Draft[] } | { status: 'newer' };

/** The drafts in a text, the last one written last. What cannot be read is no draft; never throws. */
export function readDrafts(text: string | null): DraftsReading {
  let json: unknown;
  if (text !== null && text.length <= MOST_OF_ALL) attempt(() => (json = JSON.parse(text)));
  if (!isRecord(json)) return { status: 'read', drafts: [] };
  if (typeof json.schema === 'number' && json.schema > SCHEMA) return { status: 'newer' };
  const drafts: readonly unknown[] = Array.isArray(json.drafts) ? json.drafts : [];
  return { status: 'read', drafts: drafts.filter(isDraft) };
}

/** The drafts as a text, or null where there are none; without the oldest where all of them are too much. */
export function writeDrafts(drafts: readonly Draft[]): string | null {
  if (drafts.length === 0) return null;
  const text = JSON.stringify({ schema: SCHEMA, drafts });
  return text.length > MOST_OF_ALL ? writeDrafts(drafts.slice(1)) : text;
}

/** Whether a form is small enough to be kept: who pastes a book into a box is not typing. */
export function isSmall(fields: Fields): boolean {
  return JSON.stringify(fields).length <= MOST_OF_ONE;
}

function isDraft(raw: unknown): raw is Draft {
  return isRecord(raw) && typeof raw.place === 'string' && typeof raw.in === 'string' && isRecord(raw.fields);
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
