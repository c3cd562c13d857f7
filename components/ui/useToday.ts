'use client';
import { useSyncExternalStore } from 'react';

/** The day of today, looked up again when the page is looked at again: it may have been open since yesterday. */
export function useToday(today: () => string): string {
  return useSyncExternalStore(subscribe, today, today);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('pageshow', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.removeEventListener('pageshow', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
