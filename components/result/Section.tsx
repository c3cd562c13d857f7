import type { ReactNode } from 'react';

/** A part of the result, with its heading and an address of its own. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-16">
      <h2 id={id} className="border-t-2 border-ink pt-3 text-[1.65rem]">
        {title}
      </h2>
      <div className="mt-5">{children}</div>
    </section>
  );
}
