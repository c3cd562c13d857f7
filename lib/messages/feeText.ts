import type { Day } from '../rules/day';
import type { Fee } from '../rules/fees';
import type { Texts } from './texts';

/** What one fee comes to, in words; of one without an amount, whether it is not published yet or not known at all. */
export function feeAmountText({ amount, ground }: Fee, filing: Day, { t, day, euros }: Texts): string {
  if (amount === 0) return t('ui.result.feeFree');
  if (amount !== null) return euros(amount, 'whole');
  return ground === 'nareisSubsidiary' || ground === 'humanitarian'
    ? t('ui.result.feeUnknown')
    : t('ui.result.feeNotPublished', { filing: day(filing) });
}

/** What all fees come to together. */
export function feeTotalText(fees: readonly Fee[], total: number | null, filing: Day, texts: Texts): string {
  const unknown = fees.find(({ amount }) => amount === null);
  return total === null && unknown ? feeAmountText(unknown, filing, texts) : texts.euros(total ?? 0, 'whole');
}
