import type { ReactNode } from 'react';

/** A part of the printed result. */
export function PrintSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8 print:mt-6">
      <h2 className="break-after-avoid border-b-2 border-ink pb-1 text-xl">{title}</h2>
      <div className="mt-3 print:mt-2">{children}</div>
    </section>
  );
}
