import { incomeRows } from '../income/check';
import type { Condition } from './condition';

export const income: Condition<'income'> = {
  id: 'income',
  rows: incomeRows,
};
