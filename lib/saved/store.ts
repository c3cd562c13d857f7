/** Keeps the answers on the device and tells everyone who listens; works, for this visit only, where storage is barred. */
import { nothingSaved, readEnvelope, writeEnvelope, type Reading, type Saved } from './envelope';

const KEY = 'verblijfwijzer';
/** Where a text that could not be read is kept, so that nothing the person had is lost. */
const UNREADABLE_KEY = 'verblijfwijzer:unreadable';

/** The part of Web Storage the store needs. */
export type Port = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Snapshot {
  saved: Saved;
  /** What the visitor should be told about the saved answers or the storage, if anything. */
  notice: Notice | null;
}
export type Notice = 'partly' | 'damaged' | 'newer' | 'notKept';

export interface SavedStore {
  read(): Snapshot;
  write(saved: Saved): void;
  /** Erases everything this site keeps on the device. */
  erase(): void;
  /** Calls back on each change, also one made in another tab. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** A store over the given storage; `null` where the browser has none or bars it. */
export function savedStore(port: Port | null, otherTabs: EventTarget | null): SavedStore {
  const listeners = new Set<() => void>();
  let snapshot = firstReading(port);

  function change(next: Snapshot) {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  otherTabs?.addEventListener('storage', (event) => {
    const key = 'key' in event ? event.key : null;
    if (key === KEY || key === null) change(firstReading(port));
  });

  return {
    read: () => snapshot,
    write(saved) {
      const kept = attempt(() => port?.setItem(KEY, writeEnvelope(saved))) && port !== null;
      change({ saved, notice: kept ? null : 'notKept' });
    },
    erase() {
      attempt(() => port?.removeItem(KEY));
      attempt(() => port?.removeItem(UNREADABLE_KEY));
      change({ saved: nothingSaved, notice: null });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function firstReading(port: Port | null): Snapshot {
  let text: string | null = null;
  if (!port || !attempt(() => (text = port.getItem(KEY)))) return { saved: nothingSaved, notice: 'notKept' };
  const reading = readEnvelope(text);
  if (reading.status === 'unreadable') attempt(() => port.setItem(UNREADABLE_KEY, text ?? ''));
  return { saved: reading.saved, notice: noticeOf(reading) };
}

function noticeOf(reading: Reading): Notice | null {
  switch (reading.status) {
    case 'empty':
    case 'read':
      return null;
    case 'partly':
      return 'partly';
    case 'unreadable':
      return reading.reason;
  }
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
