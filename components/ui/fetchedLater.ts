'use client';
import { useSyncExternalStore } from 'react';

/** Something that is fetched once, after the page is shown, and is then there for every place that waits for it. */
export interface FetchedLater<Value> {
  /** Fetches it, where it is not here yet. */
  load: () => Promise<Value>;
  /** What is here; null until then. A hook. */
  useHere: () => Value | null;
}

export function fetchedLater<Value>(fetch: () => Promise<Value>): FetchedLater<Value> {
  let here: Value | null = null;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    async load() {
      here ??= await fetch();
      for (const listener of listeners) listener();
      return here;
    },
    useHere: () =>
      useSyncExternalStore(
        subscribe,
        () => here,
        () => null,
      ),
  };
}
