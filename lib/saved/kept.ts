/** What stands in the storage of the device right now. */
import { readEnvelope, type Reading } from './envelope';
import { attempt, DRAFTS_KEY, KEY, UNREADABLE_KEY, type Port } from './port';

/** The text that stands there, with what it says; `barred` where the browser lets nobody look. */
export type Kept = { status: 'barred' } | ({ text: string | null } & Reading);

/** Whether an event of the browser says that the text may be another one by now. */
export function mayHaveChanged(event: Event): boolean {
  if ('persisted' in event) return event.persisted === true; // taken out of the back-forward cache
  return 'key' in event && (event.key === KEY || event.key === null);
}

export function readKept(port: Port | null): Kept {
  let text: string | null = null;
  if (!port || !attempt(() => (text = port.getItem(KEY)))) return { status: 'barred' };
  return { text, ...readEnvelope(text) };
}

/** Whether it could be kept. */
export function keep(port: Port | null, text: string): boolean {
  return port !== null && attempt(() => port.setItem(KEY, text));
}

/** Puts a text that cannot be read where nothing is written over it. Gives whether that could be done. */
export function setAside(port: Port | null, text: string | null): boolean {
  return port !== null && attempt(() => port.setItem(UNREADABLE_KEY, text ?? ''));
}

export function eraseKept(port: Port | null): void {
  for (const key of [KEY, UNREADABLE_KEY, DRAFTS_KEY]) attempt(() => port?.removeItem(key));
}
