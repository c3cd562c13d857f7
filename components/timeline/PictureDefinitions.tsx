import { colours } from './pictureColours';
import { pictureIds } from './pictureIds';
import { PictureLine } from './PictureLine';
import type { Line, Month } from './pictureShape';

interface PictureDefinitionsProps {
  months: readonly Month[];
  lines: readonly Line[];
}

/** What every row draws again: the lines through all of them, and the hatching. */
export function PictureDefinitions({ months, lines }: PictureDefinitionsProps) {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <pattern id={pictureIds.hatching} width="6" height="6" patternUnits="userSpaceOnUse" className={colours.bar}>
        <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="currentColor" strokeWidth="1.6" />
      </pattern>
      <symbol id={pictureIds.lines} overflow="visible">
        {months.map(({ day, at }) => (
          <line key={day} x1={`${at / 10}%`} x2={`${at / 10}%`} y2="100%" stroke="currentColor" strokeOpacity="0.2" />
        ))}
        {lines.map(({ id, at }) => at !== null && <PictureLine key={id} id={id} at={at} />)}
      </symbol>
    </svg>
  );
}
