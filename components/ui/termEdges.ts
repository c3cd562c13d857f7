import type { Weight } from '@/lib/plan/reason';

/** A term of the law is a full line, policy a double one, advice a broken one, an estimate a dotted one. */
export const termEdges: Record<Weight, string> = {
  statutory: 'border-solid border-ink',
  policy: 'border-double border-ink',
  practical: 'border-dashed border-edge',
  estimate: 'border-dotted border-edge',
  given: 'border-solid border-accent',
};
