import { incomeRows } from '../income/check';
import type { Condition } from './condition';

export const income: Condition<'income'> = {
  id: 'income',
  sources: ['indIncomePage', 'indAmountsPage', 'indIncomeCalculation', 'individualAssessmentCase'],
  rows: incomeRows,
};
