import type { branches } from '@/lib/rules/steps';

/** What can go differently, in the order in which it is told. */
export const branchTitles = [
  ['refused', 'ui.result.ifRefused'],
  ['late', 'ui.result.ifLate'],
  ['changedLife', 'ui.result.ifChanged'],
] as const satisfies readonly (readonly [keyof typeof branches, string])[];
