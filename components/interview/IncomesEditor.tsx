'use client';
import type { Income } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { useTexts } from '@/components/ui/TextsContext';
import { IncomeForm } from './incomes/IncomeForm';
import { incomeInWords } from './incomes/incomeWords';
import { ListEditor, type EditorProps } from './list/ListEditor';

const MOST_INCOMES = 6;

/** The sources of income, one by one. `on` is the filing day: it decides which earlier years matter. */
export function IncomesEditor({ on, ...list }: EditorProps<Income> & { on: Day }) {
  const texts = useTexts();
  return (
    <ListEditor
      {...list}
      words="incomes"
      max={MOST_INCOMES}
      describe={(income) => incomeInWords(income, texts)}
      form={(props) => <IncomeForm {...props} filing={on} />}
    />
  );
}
