'use client';
import { useEffect, useState } from 'react';

/** Long enough that a screen reader is not told of every key. */
const PAUSE = 500;

/** The text once the typing has paused. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
