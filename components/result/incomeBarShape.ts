import type { Guidance } from '@/lib/interview/guidance';
import type { IncomeCheck } from '@/lib/rules/income/check';
import type { Basis } from '@/lib/rules/income/norm';
import type { JudgedSource } from '@/lib/rules/income/source';

/** An income that is high enough but too short: a bar of what counts, or its sum, would say that money is missing. */
export function isTooShort({ conditions }: Pick<Guidance, 'conditions'>): boolean {
  return conditions.some(({ id, ground }) => id === 'income' && ground === 'tooShort');
}

/** A piece of the bar, in percent of its whole length. */
export interface Segment {
  /** The place of the source in the list of incomes. */
  index: number;
  width: number;
  certain: boolean;
}

export interface BarShape {
  segments: readonly Segment[];
  /** What counts, in euros a month. */
  total: number;
  norm: number;
  /** Where the line of the norm stands, in percent. */
  normAt: number;
  until: string;
  /** Whether the holiday allowance is counted in. */
  compared: Basis;
  published: boolean;
}

/** The norm stands no further than here, and the whole income ends no further than there, in percent. */
const FURTHEST_NORM = 72;
const FURTHEST_END = 97;

/**
 * The counted income against the norm, as lengths. Both with holiday allowance, unless the norm is reached only
 * without it. Sources of which nobody can say whether they count come after the others. Null where nothing is tested,
 * or no amount is known at all.
 */
export function barShape({ norm, sources, total, basis }: IncomeCheck): BarShape | null {
  if (!norm || !total) return null;
  const compared = basis === 'excl' && total.incl < norm.incl ? 'excl' : 'incl';
  const amountOf = (source: JudgedSource) => source[compared] ?? 0;
  const counted = sources.filter((source) => source.counted);
  const undecided = sources.filter(
    ({ counted, independent, sustainable }) => !counted && independent !== 'no' && sustainable !== 'no',
  );
  const shown = [...counted, ...undecided].filter((source) => amountOf(source) > 0);
  const end = shown.reduce((sum, source) => sum + amountOf(source), 0);
  const scale = Math.min(FURTHEST_NORM / norm[compared], end > 0 ? FURTHEST_END / end : Infinity);
  return {
    segments: shown.map((source) => ({
      index: source.index,
      width: amountOf(source) * scale,
      certain: source.counted,
    })),
    total: total[compared] ?? total.incl,
    norm: norm[compared],
    normAt: norm[compared] * scale,
    until: norm.until,
    compared,
    published: norm.status === 'inForce',
  };
}
