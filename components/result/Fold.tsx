import type { ReactNode } from 'react';

interface FoldProps {
  summary: ReactNode;
  open?: boolean;
  /** The looks of the line that is always seen. */
  head?: string;
  children: ReactNode;
}

/** Something one tap away: a native disclosure, with its own arrow. */
export function Fold({ summary, open, head = '', children }: FoldProps) {
  return (
    <details open={open}>
      <summary className={`flex min-h-target list-none items-center gap-3 [&::-webkit-details-marker]:hidden ${head}`}>
        {summary}
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="ms-auto size-4 flex-none text-quiet [[open]>summary>&]:rotate-180"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="m3 5.5 5 5 5-5" />
        </svg>
      </summary>
      {children}
    </details>
  );
}
