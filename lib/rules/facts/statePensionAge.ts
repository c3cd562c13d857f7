import type { Period } from '../dated';

/** An age in completed years and months. */
export interface AgeInMonths {
  years: number;
  months: number;
}

/** The age at which the Dutch state pension (AOW) starts, by the day on which it is reached. Not set after 2031. */
export const statePensionAge: readonly Period<AgeInMonths>[] = [
  { from: '2024-01-01', until: '2027-12-31', value: { years: 67, months: 0 }, source: 'statePensionNews' },
  { from: '2028-01-01', until: '2031-12-31', value: { years: 67, months: 3 }, source: 'statePensionNews' },
];
