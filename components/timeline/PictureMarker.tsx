import type { Weight } from '@/lib/plan/reason';
import { colours } from './pictureColours';

/** The inside of a last day. Of the law: full; of the IND: double; of a letter: empty; advice and estimates: broken. */
const insides: Record<Weight, React.ReactNode> = {
  statutory: <path d="M0-6 6 0 0 6-6 0Z" fill="currentColor" />,
  policy: <path d="M0-2.8 2.8 0 0 2.8-2.8 0Z" fill="currentColor" />,
  practical: null,
  estimate: null,
  given: null,
};

/** The last day of a task: a diamond above the bar, on a pole, with a ground that keeps both apart from the lines. */
export function PictureMarker({ at, weight }: { at: number; weight: Weight }) {
  const isBroken = weight === 'practical' || weight === 'estimate';
  return (
    <svg x={`${at / 10}%`} y="-14" overflow="visible" className={colours.line} stroke="currentColor" strokeWidth="1.6">
      <path d="M0-8.5 8.5 0 0 8.5-8.5 0Z" fill="currentColor" stroke="none" className={colours.ground} />
      <path d="M0 8V23" strokeWidth="4.5" className={colours.ground} />
      <path d="M0 6V23" />
      {insides[weight]}
      <path d="M0-6 6 0 0 6-6 0Z" fill="none" strokeDasharray={isBroken ? '2.4 1.6' : undefined} />
    </svg>
  );
}
