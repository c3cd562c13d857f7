/** What counting each kind of income rests on, and what each way in which work can be lasting does. */
import type { Income } from '../answers';
import type { SourceId } from '../facts/sources';
import type { HistoryRow } from '../income/lasting';
import { law, policy, type Basis } from './basis';

export const incomeKindBasis: Record<Income['kind'], Basis> = {
  employment: law(['Vb 3.73', 'Vb 3.75'], 'indIncomeSustainable'),
  selfEmployment: law(['Vb 3.73', 'VV 3.20']),
  benefit: law(['Vb 3.73', 'Vb 3.75'], 'indIncomeIndependent'),
  assets: law(['Vb 3.73', 'Vb 3.75'], 'Vc B7/2.1'),
  savings: policy(
    'That twelve times the amount in the bank can be enough was read on pages about study and own business.',
    'indIncomeFamily',
    'VV 3.20b',
    'VV 3.22',
  ),
  studyFunding: law('VV 3.22', 'studyFundingRule'),
  abroad: law('Vb 3.73', 'indIncomeIndependent'),
  other: law('Vb 3.73', 'indIncomeIndependent'),
};

export const incomeRowBasis: Record<HistoryRow, Basis> = {
  a: law('Vb 3.75'),
  b: law('VV 3.24b'),
  c: law('Vb 3.75'),
  d: law(['VV 3.20b', 'VV 3.20c', 'VV 3.22'], 'Vc B7/2.1'),
};

/** What judging these incomes rests on. */
export function sourcesOfIncomes(kinds: readonly Income['kind'][], rows: readonly HistoryRow[]): SourceId[] {
  return [...kinds.map((kind) => incomeKindBasis[kind]), ...rows.map((row) => incomeRowBasis[row])].flatMap(
    ({ sources }) => sources,
  );
}
