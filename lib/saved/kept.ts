/** What stands in the storage of the device right now. */
import { readEnvelope, type Reading } from './envelope';

const KEY = 'verblijfwijzer';
/** Where a text that could not be read is kept, so that nothing the person had is lost. */
const UNREADABLE_KEY = 'verblijfwijzer:unreadable';

/** The part of Web Storage the store needs. */
export type Port = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

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
  attempt(() => port?.removeItem(KEY));
  attempt(() => port?.removeItem(UNREADABLE_KEY));
}

/** Storage may throw at any touch: barred, or full. */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
