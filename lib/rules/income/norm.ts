import type { Day } from '../day';
import { on } from '../dated';
import { incomeNorm } from '../facts/incomeNorm';
import type { SourceId } from '../facts/sources';
import { toCents, type Cents } from './money';

/** The basis on which an amount is compared: without or with the holiday allowance. */
export type Basis = 'excl' | 'incl';

/** The norm of a day in euros a month; where that day has none, the last known row, for information only. */
export interface Norm {
  excl: number;
  incl: number;
  from: Day;
  until: Day;
  status: 'inForce' | 'notPublished';
  source: SourceId;
}

/** Null for a day before the first row of the table: nothing is known then. */
export function normOn(day: Day): Norm | null {
  const found = on(incomeNorm, day);
  const row = found.status === 'inForce' ? found : found.lastKnown;
  return row ? { ...row.value, from: row.from, until: row.until, status: found.status, source: row.source } : null;
}

/** The amount to reach on `day`, in cents; null where none is published for it. */
export function normCentsOn(day: Day, basis: Basis): Cents | null {
  const found = on(incomeNorm, day);
  return found.status === 'inForce' ? toCents(found.value[basis]) : null;
}
