import type { Period } from '../dated';

/** Euros for one application: of an adult, and of a child under 18. */
export interface Fee {
  adult: number;
  minor: number;
}

/** The fees of one year, by ground; null = not found for that year. Set anew every 1 January. */
export interface Fees {
  family: Fee;
  /** Under the association agreement between the EU and Türkiye. */
  turkish: Fee | null;
  /** Verification against EU law. */
  euDocument: Fee | null;
}

/** What the IND asks for an application, by the day it receives it. */
export const fees: readonly Period<Fees>[] = [
  {
    from: '2024-01-01',
    until: '2024-12-31',
    value: { family: { adult: 228, minor: 76 }, turkish: null, euDocument: null },
    source: 'indCosts2024',
  },
  {
    from: '2025-01-01',
    until: '2025-12-31',
    value: { family: { adult: 243, minor: 81 }, turkish: null, euDocument: null },
    source: 'indCosts2025',
  },
  {
    from: '2026-01-01',
    until: '2026-12-31',
    value: {
      family: { adult: 254, minor: 85 },
      turkish: { adult: 85, minor: 46 },
      euDocument: { adult: 85, minor: 46 },
    },
    source: 'VV 3.34',
  },
];
