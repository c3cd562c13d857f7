'use client';
import { createContext, use, type ReactNode } from 'react';
import type { SourceId } from '@/lib/rules/facts/sources';

const CitationsContext = createContext<readonly SourceId[]>([]);

/** Numbers the sources, so that each part can refer to the list at the end. */
export function CitationsProvider({ sources, children }: { sources: readonly SourceId[]; children: ReactNode }) {
  return <CitationsContext value={sources}>{children}</CitationsContext>;
}

/** "[2, 5]" */
export function Cite({ ids }: { ids: readonly SourceId[] }) {
  const sources = use(CitationsContext);
  const numbers = [...new Set(ids)].map((id) => sources.indexOf(id) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return null;
  return (
    <span className="text-[0.85em] whitespace-nowrap text-quiet">{`[${numbers.sort((a, b) => a - b).join(', ')}]`}</span>
  );
}
