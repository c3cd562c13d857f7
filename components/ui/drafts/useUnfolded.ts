'use client';
import { useCallback } from 'react';
import { useDraftPlace } from './DraftPlace';

/** For the element of a form: where somebody had begun to fill it in, what it stands folded in is opened. */
export function useUnfolded(): (form: HTMLElement | null) => void {
  const wasBegun = useDraftPlace()?.wasBegun === true;
  return useCallback(
    (form) => {
      if (!wasBegun) return;
      for (let fold = form?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    },
    [wasBegun],
  );
}
