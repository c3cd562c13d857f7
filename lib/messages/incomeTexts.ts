import type { IncomeFormTexts, IncomeTexts, WholeIncome } from './type';

/** The texts of income and those of its form as one, each field with its label and its help. */
export function wholeIncome(income: IncomeTexts, { help, ...form }: IncomeFormTexts): WholeIncome {
  const fields = Object.entries(income.fields).map(([name, { label }]) => [
    name,
    { label, help: help[name as keyof typeof help] }, // the keys of the one record are those of the other
  ]);
  return { ...income, ...form, fields: Object.fromEntries(fields) as WholeIncome['fields'] };
}
