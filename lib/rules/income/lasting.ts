/** What it means that an income lasts: shared by all kinds of income. */
import type { Income } from '../answers';
import { addMonths, type Day } from '../day';

export type Answer3 = 'yes' | 'no' | 'review';
/**
 * The way an employment was judged: by its contract (a), by the last 12 months (b), by the last 3 years (c), or as
 * lasting as long as the sponsor's own stay (d).
 */
export type HistoryRow = 'a' | 'b' | 'c' | 'd';

export type Employment = Extract<Income, { kind: 'employment' }>;

export const fieldsOfLastYear = ['averageLast12Months', 'socialAssistanceLast12Months'] as const;
export const fieldsOfThreeYears = [
  'averagesLast3Years',
  'benefitWeeksLast3Years',
  'socialAssistanceLast3Years',
] as const;
export type HistoryField = (typeof fieldsOfLastYear)[number] | (typeof fieldsOfThreeYears)[number];

export interface Sustainability {
  sustainable: Answer3;
  row?: HistoryRow;
  /** History not given, where that is why the income does not count. */
  missing?: HistoryField[];
}

/** Whether something with this last day is still there for so many months. */
export function runsFor(endsOn: Day, filing: Day, months: number): boolean {
  return endsOn >= addMonths(filing, months);
}

/** Whether an income has a last day, and that lies before the filing day. */
export function hasEnded(income: Income, filing: Day): boolean {
  return 'endsOn' in income && income.endsOn !== undefined && income.endsOn < filing;
}
