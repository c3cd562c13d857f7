'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether an element has been on the screen: what stands in a closed fold has not. */
export function useSeen<Kind extends Element>(): [ref: RefObject<Kind | null>, seen: boolean] {
  const ref = useRef<Kind>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || ref.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [seen]);
  return [ref, seen];
}
