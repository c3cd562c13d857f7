'use client';
import { useSettled } from './useSettled';

/** What was understood of what someone typed, said once they pause. It keeps its line, so that nothing moves below it. */
export function Understood({ htmlFor, children }: { htmlFor: string; children: string }) {
  return (
    <output htmlFor={htmlFor} className="mt-1 block min-h-[1.6em] text-base text-quiet">
      {useSettled(children)}
    </output>
  );
}
