import type { Texts } from '@/lib/messages/texts';
import type { ImpossibleDay } from '@/lib/typed/possibleDay';
import { MOST_EUROS, type MoneyProblem } from '@/lib/typed/typedMoney';
import type { Limits, NumberProblem } from '@/lib/typed/typedNumber';

/** What is wrong with something typed, in words: the same at the field and in the error summary. */
export function dayProblem(problem: ImpossibleDay, { t }: Texts): string {
  return t(`ui.dayField.${problem}`);
}

export function moneyProblem(problem: MoneyProblem, { t, euros }: Texts): string {
  return t(`ui.moneyField.${problem}`, { max: euros(MOST_EUROS) });
}

export function numberProblem(problem: NumberProblem, { t }: Texts, { min, max }: Limits): string {
  return problem === 'missing' ? t('ui.incomes.fillIn') : t(`ui.numberField.${problem}`, { min, max });
}
