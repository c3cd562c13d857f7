import { on } from '@/lib/rules/dated';
import type { Day } from '@/lib/rules/day';
import { fees as feeTable } from '@/lib/rules/facts/fees';
import type { Fee } from '@/lib/rules/fees';

/** For a fee that is not published for the filing day: the last one known, in euros, for information only. */
export function lastKnownFee(fee: Fee, filing: Day): { amount: number; until: Day } | null {
  const { ground } = fee;
  if (fee.amount !== null || ground === 'benelux' || ground === 'nareis') return null;
  if (ground === 'nareisSubsidiary' || ground === 'humanitarian') return null; // not known at all
  const found = on(feeTable, filing);
  const row = found.status === 'notPublished' ? found.lastKnown : undefined;
  const amounts = row?.value[ground];
  return row && amounts ? { amount: amounts[fee.for === 'partner' ? 'adult' : 'minor'], until: row.until } : null;
}
