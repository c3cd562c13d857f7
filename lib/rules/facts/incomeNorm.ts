import type { Period } from '../dated';

/** Gross euros a month, without (`excl`) and with (`incl`) holiday allowance. */
export interface IncomeNorm {
  excl: number;
  incl: number;
}

/**
 * What the sponsor must earn: the statutory minimum wage, set anew on 1 January and 1 July. One amount for every
 * couple. The rows before 2024 are there for looking back three years.
 */
export const incomeNorm: readonly Period<IncomeNorm>[] = [
  { from: '2022-07-01', until: '2022-12-31', value: { excl: 1756.2, incl: 1896.7 }, source: 'minimumWageJuly2022' },
  { from: '2023-01-01', until: '2023-06-30', value: { excl: 1934.4, incl: 2089.15 }, source: 'minimumWageJanuary2023' },
  { from: '2023-07-01', until: '2023-12-31', value: { excl: 1995, incl: 2154.6 }, source: 'minimumWageJuly2023' },
  { from: '2024-01-01', until: '2024-06-30', value: { excl: 2069.4, incl: 2234.95 }, source: 'incomeNorm2024' },
  { from: '2024-07-01', until: '2024-12-31', value: { excl: 2133.6, incl: 2304.29 }, source: 'incomeNorm2024' },
  { from: '2025-01-01', until: '2025-06-30', value: { excl: 2191.8, incl: 2367.14 }, source: 'minimumWage2025' },
  { from: '2025-07-01', until: '2025-12-31', value: { excl: 2245.8, incl: 2425.46 }, source: 'incomeNormJuly2025' },
  { from: '2026-01-01', until: '2026-06-30', value: { excl: 2294.4, incl: 2477.95 }, source: 'incomeNormJanuary2026' },
  { from: '2026-07-01', until: '2026-12-31', value: { excl: 2337, incl: 2523.96 }, source: 'indAmountsPage' },
];
