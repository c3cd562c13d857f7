import type { ReactNode } from 'react';
import { useTicks } from './ResultContext';

/** A box to tick off, large enough for a thumb, that stays ticked. */
export function TickBox({ id, className = '', children }: { id: string; className?: string; children: ReactNode }) {
  const { ticked, tick } = useTicks();
  return (
    <label className={`flex min-h-target items-start gap-3 py-2.5 ${className}`}>
      <input type="checkbox" checked={ticked(id)} onChange={(event) => tick(id, event.target.checked)} />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
