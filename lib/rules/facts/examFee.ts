import type { Period } from '../dated';

/** Euros for the whole basic civic integration exam abroad. The price of one part is not certain, so it is not here. */
export const examFee: readonly Period<number>[] = [
  { from: '2015-12-17', until: '2026-12-31', value: 150, source: 'VV 3.12' },
];
