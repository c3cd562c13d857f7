'use client';
import { useEffect, useSyncExternalStore } from 'react';

type Items = typeof import('./SourceItems');

let items: Items | null = null;
const listeners = new Set<() => void>();

/** Fetches what shows sources, 7 KB; all lists on the page show it from then on. */
export async function loadSourceItems(): Promise<Items> {
  items ??= await import('./SourceItems');
  for (const listener of listeners) listener();
  return items;
}

/** What shows sources, once it is here. */
export function useSourceItems(): Items | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => items,
    () => null,
  );
}

const MOVES = ['scroll', 'pointerdown', 'keydown'] as const;

/** Fetches them when the visitor begins to read on: before the first fold is opened, so that nothing moves then. */
export function useSourcesOnReading(): void {
  useEffect(() => {
    const fetch = () => void loadSourceItems().catch(() => undefined); // asked for again where they are to be seen
    for (const move of MOVES) window.addEventListener(move, fetch, { once: true, passive: true });
    return () => {
      for (const move of MOVES) window.removeEventListener(move, fetch);
    };
  }, []);
}
