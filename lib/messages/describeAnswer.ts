import { questions, type AnswerKind } from '../interview/questions';
import type { Answer, Child, Country, Income, Nationality, QuestionId } from '../rules/answers';
import type { Day } from '../rules/day';
import type { Texts } from './texts';
import type { MessageKey } from './translator';

interface ValueOf {
  nationalities: readonly Nationality[];
  country: Country;
  day: Day;
  choice: string;
  choices: readonly string[];
  incomes: readonly Income[];
  children: readonly Child[];
}
type Describers = { [Kind in AnswerKind]: (value: ValueOf[Kind], texts: Texts, id: QuestionId) => string };

const describers: Describers = {
  nationalities: (codes, { country, list }) => list(codes.map(country)),
  country: (code, { country }) => country(code),
  day: (value, { day }) => day(value),
  choice: (value, texts, id) => choice(value, texts, id),
  choices: (values, texts, id) => each(values, texts, (value) => choice(value, texts, id)),
  incomes: (incomes, texts) => each(incomes, texts, (income) => describeIncome(income, texts)),
  children: (children, texts) => each(children, texts, (child) => describeChild(child, texts)),
};

/** An answer in words; of a list, its items one after the other, or that there are none. */
export function describeAnswer<Id extends QuestionId>(id: Id, value: Answer<Id>, texts: Texts): string {
  // The kind of a question says what its answers are; the compiler cannot follow that from the id.
  const describe = describers[questions[id].kind] as (value: Answer<Id>, texts: Texts, id: Id) => string;
  return describe(value, texts, id);
}

/** "A job, €3,000 a month": what is paid, before any counting. */
export function describeIncome(income: Income, { t, euros }: Texts): string {
  const kind = income.kind === 'benefit' ? t(`income.benefit.${income.benefit}`) : t(`income.kinds.${income.kind}`);
  if (income.kind === 'savings') return `${kind}, ${euros(income.balance, 'whole')}`;
  const [amount, per] = paid(income);
  return `${kind}, ${t(`income.amountPer.${per}`, { amount: euros(amount, 'whole') })}`;
}

function paid(
  income: Exclude<Income, { kind: 'savings' }>,
): [amount: number, per: 'month' | 'fourWeeks' | 'week' | 'year'] {
  switch (income.kind) {
    case 'employment':
    case 'benefit':
      return [income.gross, income.per];
    case 'selfEmployment':
      return [income.averageMonthlyProfit, 'month'];
    case 'assets':
      return [income.yieldPerMonth, 'month'];
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return [income.perMonth, 'month'];
  }
}

function describeChild({ bornOn, nationality }: Child, { t, day, country }: Texts): string {
  return t('ui.childrenList.summary', { bornOn: day(bornOn), nationality: country(nationality) });
}

function choice(value: string, { t }: Texts, id: QuestionId): string {
  return t(`options.${id}.${value}` as MessageKey); // a question of this kind has a label for each of its choices
}

function each<Item>(items: readonly Item[], { t }: Texts, describe: (item: Item) => string): string {
  return items.length === 0 ? t('ui.answers.nothingOf') : items.map(describe).join('; ');
}
