'use client';
import { useEffect } from 'react';

/**
 * Gives the page a title of its own; null leaves it as it is. The framework may write the title it made at build time
 * late, on a slow device after the first answers: then ours is written again. Only once: whoever writes another one
 * after that means it, a translation or an add-on, and would answer each of ours with one more.
 */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = title;
    const observer = new MutationObserver(() => {
      if (document.title === title) return;
      observer.disconnect();
      document.title = title;
    });
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title]);
}
