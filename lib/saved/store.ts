/**
 * Keeps the answers on the device and tells everyone who listens; works, for this page only, where storage is barred
 * or full. Other pages of the guide may be open: a change is written over what stands there now, field by field.
 */
import { nothingSaved, writeEnvelope, type Reading, type Saved } from './envelope';
import { eraseKept, keep, mayHaveChanged, readKept, setAside, type Kept } from './kept';
import { merged, same } from './merge';
import type { Port } from './port';

export interface Snapshot {
  saved: Saved;
  /** What the visitor should be told about the saved answers or the storage, if anything. */
  notice: Notice | null;
}
export type Notice = 'partly' | 'damaged' | 'newer' | 'notKept' | 'full' | 'erased' | 'newRules';

export interface SavedStore {
  read(): Snapshot;
  /** Keeps what differs from `read()`; `read()` may then say more, where another page has written meanwhile. */
  write(saved: Saved): void;
  /** Erases everything this site keeps on the device. */
  erase(): void;
  /** Calls back on each change, also one made in another tab. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Whether the device has all that the page shows. */
export function isKept({ notice }: Snapshot): boolean {
  return notice !== 'notKept' && notice !== 'full' && notice !== 'newer';
}

/** A store over the given storage; `null` where the browser has none or bars it. `page` hears of other pages. */
export function savedStore(port: Port | null, page: EventTarget | null): SavedStore {
  const listeners = new Set<() => void>();
  const first = readKept(port);
  /** What was last read or written; the snapshot has more where something could not be written. */
  let known = savedIn(first, nothingSaved);
  let text = textOf(first);
  let snapshot: Snapshot = { saved: known, notice: noticeOf(first, setsAside(port, first)) };

  function change(next: Snapshot) {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  /** Takes over what another page has written; what could not be written here stays. */
  function takeOver() {
    const now = readKept(port);
    if (now.status === 'barred' || now.text === text) return;
    const wasErased = now.text === null;
    const theirs = savedIn(now, known);
    const saved = wasErased ? nothingSaved : merged(known, snapshot.saved, theirs);
    const isBehind = !wasErased && !same(saved, theirs);
    [known, text] = [theirs, now.text];
    const notice = wasErased ? 'erased' : noticeOf(now, setsAside(port, now));
    change({ saved, notice: isBehind ? (notice ?? snapshot.notice) : notice });
  }

  for (const type of ['storage', 'pageshow']) {
    page?.addEventListener(type, (event) => {
      if (mayHaveChanged(event)) takeOver();
    });
  }

  return {
    read: () => snapshot,
    write(mine) {
      const now = readKept(port);
      const wasErased = textOf(now) === null && text !== null;
      const theirs = savedIn(now, known);
      const saved = merged(known, mine, theirs);
      known = theirs;
      text = textOf(now);
      const refusal = whyNotWritten(now, setsAside(port, now));
      if (refusal) return change({ saved, notice: refusal });
      const next = writeEnvelope(saved);
      if (!keep(port, next)) return change({ saved, notice: 'full' });
      [known, text] = [saved, next];
      change({ saved, notice: wasErased ? 'erased' : null });
    },
    erase() {
      eraseKept(port);
      [known, text] = [nothingSaved, null];
      change({ saved: nothingSaved, notice: null });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What can be read there; where nothing can, what this page knew of before. */
function savedIn(kept: Kept, before: Saved): Saved {
  return kept.status === 'barred' || kept.status === 'unreadable' ? before : kept.saved;
}

function textOf(kept: Kept): string | null {
  return kept.status === 'barred' ? null : kept.text;
}

/** Whether nothing would be lost by writing: what cannot be read stands elsewhere too. */
function setsAside(port: Port | null, kept: Kept): boolean {
  return kept.status !== 'unreadable' || setAside(port, kept.text);
}

/** What a newer version wrote is its own; what cannot be read is only written over where a copy could be kept. */
function whyNotWritten(kept: Kept, isSafe: boolean): Notice | null {
  if (kept.status === 'barred') return 'notKept';
  if (kept.status === 'unreadable' && kept.reason === 'newer') return 'newer';
  return isSafe ? null : 'full';
}

function noticeOf(kept: Kept, isSafe: boolean): Notice | null {
  if (kept.status === 'barred') return 'notKept';
  return isSafe ? noticeOfReading(kept) : 'full';
}

function noticeOfReading(reading: Reading): Notice | null {
  switch (reading.status) {
    case 'empty':
    case 'read':
      return null;
    case 'older':
      return 'newRules';
    case 'partly':
      return 'partly';
    case 'unreadable':
      return reading.reason;
  }
}
