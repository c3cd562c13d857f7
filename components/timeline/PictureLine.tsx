import type { LineId } from './pictureShape';

const dotted = { strokeWidth: 3, strokeLinecap: 'round', strokeDasharray: '0.1 6' } as const;
const double = { strokeWidth: 1.6 } as const;

/** A line through all rows. Each can be told from the others without a colour: one, two, broken or of dots. */
export function PictureLine({ id, at }: { id: LineId; at: number }) {
  return (
    <svg x={`${at / 10}%`} overflow="visible" stroke="currentColor">
      {id === 'today' && <line y2="100%" strokeWidth="2.5" />}
      {id === 'filing' && <line x1="-2.5" x2="-2.5" y2="100%" {...double} />}
      {id === 'filing' && <line x1="2.5" x2="2.5" y2="100%" {...double} />}
      {id === 'together' && <line y2="100%" strokeWidth="3" strokeDasharray="8 4" />}
      {id === 'norm' && <line y2="100%" {...dotted} />}
    </svg>
  );
}
