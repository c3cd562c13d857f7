import { colours } from './pictureColours';
import { pictureIds } from './pictureIds';
import { PictureMarker } from './PictureMarker';
import type { RowShape } from './pictureShape';

const percent = (thousandths: number) => `${thousandths / 10}%`;

/**
 * The bars of a row over the lines that go through all rows, a little low, so that last days have room above. Reading
 * from right to left, it is the other way round.
 */
export function PictureBar({ shape }: { shape: RowShape }) {
  return (
    <svg aria-hidden="true" className={`block size-full overflow-hidden rtl:-scale-x-100 ${colours.line}`}>
      <use href={`#${pictureIds.lines}`} width="100%" height="100%" />
      <g transform="translate(0 4)">
        <PictureStretches shape={shape} />
      </g>
    </svg>
  );
}

/** The bars alone, in the middle of what is around them. */
export function PictureStretches({ shape: { bars, slack, lastDays, goesOn } }: { shape: RowShape }) {
  return (
    <svg y="50%" overflow="visible" className={colours.bar}>
      {slack && (
        <rect
          x={percent(slack.from)}
          y="-7"
          width={percent(slack.to - slack.from)}
          height="14"
          fill={`url(#${pictureIds.hatching})`}
          stroke="currentColor"
        />
      )}
      {bars.map(({ from, to, isDone }, index) =>
        isDone ? (
          <DoneBar key={index} from={from} to={to} />
        ) : (
          <rect key={index} x={percent(from)} y="-8" width={percent(to - from)} height="16" fill="currentColor" />
        ),
      )}
      {bars.map(
        ({ from, isDone }, index) => !isDone && bars[index - 1]?.isDone === false && <Cut key={index} at={from} />,
      )}
      {lastDays.map(({ at, weight }, index) => (
        <PictureMarker key={index} at={at} weight={weight} />
      ))}
      {goesOn && <GoesOn />}
    </svg>
  );
}

/** Done: empty, with a check mark that is the same from either side. */
function DoneBar({ from, to }: { from: number; to: number }) {
  return (
    <>
      <rect
        x={percent(from)}
        y="-8"
        width={percent(to - from)}
        height="16"
        stroke="currentColor"
        strokeWidth="1.6"
        className="fill-paper forced-colors:fill-[Canvas]"
      />
      <svg x={percent((from + to) / 2)} overflow="visible">
        <path
          d="m-4 0 3 3.5L4.5-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          className="origin-center [transform-box:fill-box] rtl:-scale-x-100"
        />
      </svg>
    </>
  );
}

/** Where one part of a paper ends and the next begins. */
function Cut({ at }: { at: number }) {
  return (
    <svg x={percent(at)} overflow="visible" className={colours.ground}>
      <path d="M0-9V9" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}

/** An arrow at the edge, on a ground of its own. */
function GoesOn() {
  return (
    <svg x="100%" overflow="visible">
      <path d="M-19-9H1V9H-19Z" fill="currentColor" className={colours.ground} />
      <path d="M-15 0H-2M-7-5-2 0-7 5" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}
