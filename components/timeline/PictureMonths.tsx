import { useTexts } from '@/components/ui/TextsContext';
import { colours } from './pictureColours';
import { shortMonth } from './pictureDays';
import { pictureIds } from './pictureIds';
import type { Month } from './pictureShape';

/** The names of the months above the bars. */
export function PictureMonths({ months }: { months: readonly Month[] }) {
  const { locale } = useTexts();
  return (
    <div
      aria-hidden="true"
      className="relative mt-2 h-12 font-sans text-[0.8rem] leading-tight font-normal text-quiet sm:absolute sm:inset-y-0 sm:end-0 sm:mt-0 sm:h-auto sm:w-[56%]"
    >
      <svg className={`absolute bottom-0 h-3 w-full overflow-hidden rtl:-scale-x-100 ${colours.line}`}>
        <use href={`#${pictureIds.lines}`} width="100%" height="100%" />
      </svg>
      {months.map(
        ({ day, at, isNamed, hasYear }) =>
          isNamed && (
            <span key={day} style={{ insetInlineStart: `${at / 10}%` }} className="absolute bottom-3.5">
              {hasYear && <span className="block">{day.slice(0, 4)}</span>}
              <span>{shortMonth(day, locale)}</span>
            </span>
          ),
      )}
    </div>
  );
}
