import { useTexts } from '@/components/ui/TextsContext';
import { feeAmountText, feeTotalText } from '@/lib/messages/feeText';
import type { Fee } from '@/lib/rules/fees';
import { lastKnownFee } from './lastKnownFee';
import { useResult } from './ResultContext';

/** What it costs: for each person, and together; or that it is not published for the day. */
export function Fees() {
  const texts = useTexts();
  const { t, day } = texts;
  const { fees, feeTotal, filing, next } = useResult().guidance;
  return (
    <dl className="divide-y divide-line">
      {fees.map((fee) => (
        <div key={fee.for} className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
          <dt>
            {fee.for === 'partner' ? t('ui.result.feePartner') : t('ui.result.feeChild', { number: fee.for + 1 })}
          </dt>
          <dd className="text-end font-semibold tabular-nums">{feeAmountText(fee, filing, texts)}</dd>
          <dd className="col-span-2 text-base text-quiet">
            <span>{t(`feeGrounds.${fee.ground}`)}</span>
            {fee.until !== null && <span>{` (${t('ui.result.feeUntil', { until: day(fee.until) })})`}</span>}
          </dd>
          <LastKnown fee={fee} />
        </div>
      ))}
      {fees.length > 1 && (feeTotal !== null || next === null) && (
        <div className="grid grid-cols-[1fr_auto] gap-x-4 border-t-2 border-ink py-2 font-semibold">
          <dt>{t('ui.result.feeTotal')}</dt>
          <dd className="text-end tabular-nums">{feeTotalText(fees, feeTotal, filing, texts)}</dd>
        </div>
      )}
    </dl>
  );
}

function LastKnown({ fee }: { fee: Fee }) {
  const { t, day, euros } = useTexts();
  const { filing } = useResult().guidance;
  const last = lastKnownFee(fee, filing);
  if (!last) return null;
  return (
    <dd className="col-span-2 mt-1 border-s-4 border-dashed border-edge ps-3 text-base">
      {t('ui.result.feeLast', { until: day(last.until), amount: euros(last.amount, 'whole') })}
    </dd>
  );
}
