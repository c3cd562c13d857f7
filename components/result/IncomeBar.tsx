import { useTexts } from '@/components/ui/TextsContext';
import type { BarShape } from './incomeBarShape';

/** The counted income as a bar, the norm as a line across it; a dashed one where no norm is published for the day. */
export function IncomeBar({ bar }: { bar: BarShape }) {
  const { t, euros, day } = useTexts();
  const { segments, total, norm, normAt, until, published } = bar;
  const numbered = segments.length > 1;
  const label = euros(norm);
  const values = { total: euros(total), norm: label, until: day(until) };
  return (
    <figure>
      <div aria-hidden="true">
        <NormLabel at={normAt}>
          <strong className="block font-semibold">{label}</strong>
          {!published && <span>{t('ui.result.feeUntil', { until: day(until) })}</span>}
        </NormLabel>
        <div className="relative py-2.5">
          <div
            className={`flex h-11 overflow-hidden rounded-lg border-2 border-edge bg-tint ${published ? '' : 'border-dashed'}`}
          >
            {segments.map(({ index, width, certain }) => (
              <span
                key={index}
                style={{ inlineSize: `${width}%` }}
                className={`flex flex-none items-center justify-center overflow-hidden border-e-2 text-base font-semibold [print-color-adjust:exact] ${
                  certain && published
                    ? 'border-card bg-accent text-on-accent forced-colors:bg-[CanvasText] forced-colors:text-[Canvas] forced-colors:forced-color-adjust-none'
                    : 'border-dashed border-accent text-accent'
                }`}
              >
                {numbered && width > 5 ? index + 1 : ''}
              </span>
            ))}
          </div>
          <span
            style={{ insetInlineStart: `${normAt}%` }}
            className={`absolute inset-y-0 border-s-4 border-ink ${published ? '' : 'border-dashed'}`}
          />
        </div>
      </div>
      <figcaption className="mt-1 text-base">
        {published ? t('ui.result.incomeChart', values) : t('ui.result.incomeChartOld', values)}
      </figcaption>
    </figure>
  );
}

/** Stands at the line, on the side where there is room. */
function NormLabel({ at, children }: { at: number; children: React.ReactNode }) {
  return at > 50 ? (
    <p style={{ inlineSize: `${at}%` }} className="text-end text-base leading-tight">
      {children}
    </p>
  ) : (
    <p style={{ paddingInlineStart: `${at}%` }} className="text-base leading-tight">
      {children}
    </p>
  );
}
