'use client';
import { useEffect, useState } from 'react';

/** What is being fetched: on its way, here, or failed with a way to try again. */
export type Loading<Value> =
  { status: 'loading' } | { status: 'loaded'; value: Value } | { status: 'failed'; retry: () => void };

/** Fetches something after the page is shown. `load` must stay the same function as long as it fetches the same. */
export function useLoading<Value>(load: () => Promise<Value>): Loading<Value> {
  const [outcome, setOutcome] = useState<{ value: Value } | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let here = true;
    load().then(
      (value) => here && setOutcome({ value }),
      () => here && setOutcome('failed'),
    );
    return () => {
      here = false;
    };
  }, [load, attempt]);

  if (outcome === null) return { status: 'loading' };
  if (outcome !== 'failed') return { status: 'loaded', value: outcome.value };
  return {
    status: 'failed',
    retry() {
      setOutcome(null);
      setAttempt(attempt + 1);
    },
  };
}
