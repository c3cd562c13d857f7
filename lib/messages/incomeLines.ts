import type { Guidance } from '../interview/guidance';
import type { Answers, Income } from '../rules/answers';
import type { JudgedSource } from '../rules/income/source';
import { describeIncome } from './describeAnswer';
import { incomeReasons } from './incomeReasons';
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
export function incomeLines(guidance: Guidance, { incomes = [] }: Answers, texts: Texts): IncomeLine[] {
  return (guidance.income?.sources ?? []).flatMap((source) => {
    const told = incomes[source.index];
    if (!told) return [];
    return [
      {
        index: source.index,
        name: describeIncome(told, texts),
        perMonth: perMonth(source, texts),
        counts: counts(source),
        why: why(source, told, guidance, incomes, texts),
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

function why(source: JudgedSource, income: Income, guidance: Guidance, incomes: readonly Income[], texts: Texts) {
  const { t, euros, day, list } = texts;
  const values = {
    amount: euros(source.incl),
    until: 'endsOn' in income && income.endsOn !== undefined ? day(income.endsOn) : '',
    startsOn: 'startsOn' in income && income.startsOn !== undefined ? day(income.startsOn) : '',
    since: heldSince(income, day),
  };
  const { missing = [] } = source;
  return [
    ...incomeReasons(source, income, guidance.filing, incomes).map((id) => t(`income.outcome.${id}`, values)),
    // What is missing is named by the field of the income form.
    ...(missing.length === 0
      ? []
      : [
          t('income.outcome.missing', {
            fields: list(missing.map((field) => `“${t(`income.fields.${field}.label` as MessageKey)}”`)),
          }),
        ]),
  ];
}

function heldSince(income: Income, day: Texts['day']): string {
  if (income.kind === 'selfEmployment') return day(income.since);
  return income.kind === 'assets' ? day(income.heldSince) : '';
}
