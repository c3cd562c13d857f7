'use client';
import { useEffect } from 'react';

/**
 * Gives the page a title of its own; null leaves it as it is. The framework may write the title it made at build time
 * late, on a slow device after the first answers: then ours is written again.
 */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const write = () => {
      if (document.title !== title) document.title = title;
    };
    write();
    const observer = new MutationObserver(write);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title]);
}
