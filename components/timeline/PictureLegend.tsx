import type { ReactNode } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import type { Weight } from '@/lib/plan/reason';
import { PictureStretches } from './PictureBar';
import { colours } from './pictureColours';
import { shortDay } from './pictureDays';
import { PictureLine } from './PictureLine';
import type { Line, RowShape } from './pictureShape';

const WHOLE = { from: 0, to: 1000 };
const nothing: RowShape = { bars: [], slack: null, lastDays: [], goesOn: false };
const open: RowShape = { ...nothing, bars: [{ ...WHOLE, isDone: false }] };
const done: RowShape = { ...nothing, bars: [{ ...WHOLE, isDone: true }] };
const slack: RowShape = { ...nothing, slack: WHOLE };
const beyond: RowShape = { ...nothing, goesOn: true };
const lastDay = (weight: Weight): RowShape => ({ ...nothing, lastDays: [{ at: 500, weight }] });

/** What the lines and shapes mean that are in this picture, the lines with their days. */
export function PictureLegend({ lines, shapes }: { lines: readonly Line[]; shapes: readonly RowShape[] }) {
  const { t, locale } = useTexts();
  const has = (test: (shape: RowShape) => boolean) => shapes.some(test);
  const weights = new Set(shapes.flatMap(({ lastDays }) => lastDays.map(({ weight }) => weight)));
  return (
    <div className="mt-4 break-inside-avoid">
      <h3 className="text-[1.1rem]">{t('ui.plan.marksTitle')}</h3>
      <ul className="mt-2 grid gap-x-6 gap-y-1 text-base leading-snug sm:grid-cols-2">
        {lines.map(({ id, day }) => (
          <Sign key={id} drawing={<PictureLine id={id} at={500} />}>
            <span>{`${t(`ui.plan.marks.${id}`)}: `}</span>
            <bdi className="whitespace-nowrap">{shortDay(day, locale)}</bdi>
          </Sign>
        ))}
        <Sign drawing={<PictureStretches shape={open} />}>
          {`${t('ui.plan.columns.start')} – ${t('ui.plan.columns.end')}`}
        </Sign>
        {has(({ slack }) => slack !== null) && (
          <Sign drawing={<PictureStretches shape={slack} />}>{t('ui.plan.columns.slack')}</Sign>
        )}
        {has(({ bars }) => bars.some(({ isDone }) => isDone)) && (
          <Sign drawing={<PictureStretches shape={done} />}>{t('ui.plan.marks.done')}</Sign>
        )}
        {[...weights].map((weight) => (
          <Sign
            key={weight}
            drawing={
              <g transform="translate(0 4)">
                <PictureStretches shape={lastDay(weight)} />
              </g>
            }
          >
            {`${t('ui.plan.marks.lastDay')}: ${t(`plan.weights.${weight}`)}`}
          </Sign>
        ))}
        {has(({ goesOn }) => goesOn) && (
          <Sign drawing={<PictureStretches shape={beyond} />}>{t('ui.plan.marks.beyond')}</Sign>
        )}
      </ul>
    </div>
  );
}

function Sign({ drawing, children }: { drawing: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" className={`h-8 w-9 flex-none overflow-visible rtl:-scale-x-100 ${colours.line}`}>
        {drawing}
      </svg>
      <span>{children}</span>
    </li>
  );
}
