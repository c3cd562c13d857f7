'use client';
import { useLayoutEffect } from 'react';

const MOVES = ['scroll', 'pointerdown', 'keydown', 'beforeprint'] as const;

/** Fetches something when the visitor begins to read on, before it is to be seen. `load` must stay the same function. */
export function useOnReading(load: () => Promise<unknown>): void {
  // Before the page can be seen, so that no move is missed.
  useLayoutEffect(() => {
    const fetch = () => void load().catch(() => undefined); // asked for again where it is to be seen
    for (const move of MOVES) window.addEventListener(move, fetch, { once: true, passive: true });
    return () => {
      for (const move of MOVES) window.removeEventListener(move, fetch);
    };
  }, [load]);
}
