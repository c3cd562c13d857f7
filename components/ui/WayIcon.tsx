import type { ReactNode } from 'react';

/** The large stages between here and living together, in order. */
export const wayStageIds = ['wayPapers', 'wayApply', 'wayDecision', 'wayTravel', 'wayTogether'] as const;
export type WayStage = (typeof wayStageIds)[number];

const pictures: Record<WayStage, ReactNode> = {
  wayPapers: <path d="M7 4h13v19H7ZM11 9.5h5M11 13.5h5M11 17.5h3M23 8v18H11" />,
  wayApply: <path d="m4 14 23-9-8 22-4.5-8.5ZM14.5 18.5 27 5" />,
  wayDecision: <path d="M6 5h16v10M6 5v21h8M10 10.5h8M10 15h5M17 22.5l3.3 3.3L27 19" />,
  wayTravel: <path d="m4 20 7-1.5L23 7c1.3-1.3 3.5-1.5 4.3-.7s.6 3-.7 4.3L15 22l-1.5 6-3-1 .3-5.8L5 21.3Z" />,
  wayTogether: (
    <path d="M4 15.5 16 5l12 10.5M7.5 13v14h17V13M16 23.5c-3-2-4.5-3.6-4.5-5.3 0-2.5 3.2-3 4.5-.7 1.3-2.3 4.5-1.8 4.5.7 0 1.7-1.5 3.3-4.5 5.3Z" />
  ),
};

export function WayIcon({ name, className }: { name: WayStage; className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {pictures[name]}
    </svg>
  );
}
