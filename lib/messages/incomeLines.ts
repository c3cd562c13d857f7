import type { Guidance } from '../interview/guidance';
import type { Answers, Income } from '../rules/answers';
import type { JudgedSource } from '../rules/income/source';
import { describeIncome } from './describeAnswer';
import type { Texts } from './texts';
import type { MessageKey } from './translator';

/** One source of income: what it is, what it comes to a month, whether it counts and why. */
export interface IncomeLine {
  index: number;
  name: string;
  perMonth: string;
  counts: 'yes' | 'no' | 'unclear';
  why: readonly string[];
}

/** The sponsor's sources of income, in words; empty where the income is not tested. */
export function incomeLines({ income }: Guidance, { incomes = [] }: Answers, texts: Texts): IncomeLine[] {
  return (income?.sources ?? []).flatMap((source) => {
    const told = incomes[source.index];
    if (!told) return [];
    return [
      {
        index: source.index,
        name: describeIncome(told, texts),
        perMonth: perMonth(source, texts),
        counts: counts(source),
        why: why(source, told, texts),
      },
    ];
  });
}

function counts({ counted, independent, sustainable }: JudgedSource): IncomeLine['counts'] {
  if (counted) return 'yes';
  return independent === 'no' || sustainable === 'no' ? 'no' : 'unclear';
}

function perMonth({ excl, incl }: JudgedSource, { t, euros }: Texts): string {
  return excl === undefined
    ? t('ui.incomes.perMonth', { amount: euros(incl) })
    : t('ui.result.incomeNormWith', { incl: euros(incl), excl: euros(excl) });
}

function why(source: JudgedSource, income: Income, { t, euros, day, list }: Texts): string[] {
  const { counted, independent, sustainable, row, missing = [] } = source;
  const until = 'endsOn' in income && income.endsOn !== undefined ? day(income.endsOn) : '';
  const amount = euros(source.incl);
  const sentences = [
    counted && t('income.outcome.counted', { amount }),
    independent === 'no' && t('income.outcome.notIndependent'),
    independent === 'review' && t('income.outcome.independenceUnclear', { amount }),
    sustainable === 'no' && t('income.outcome.notSustainable'),
    sustainable === 'review' && t('income.outcome.sustainabilityUnclear'),
    row === 'a' && t('income.outcome.rowA'),
    row === 'b' && t('income.outcome.rowB', { until }),
    row === 'c' && t('income.outcome.rowC'),
    // What is missing is named by the field of the income form.
    missing.length > 0 &&
      t('income.outcome.missing', {
        fields: list(missing.map((field) => `“${t(`income.fields.${field}.label` as MessageKey)}”`)),
      }),
  ];
  return sentences.filter((sentence) => sentence !== false);
}
