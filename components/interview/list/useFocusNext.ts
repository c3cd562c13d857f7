'use client';
import { useEffect, useRef } from 'react';

/** Moves the focus to an element that only the next render brings: returns a function that takes its id. */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}
