/** How an answer of each kind is given on the page that asks it. The words come from the language of the page. */
import { expect, type Page } from '@playwright/test';
import { questions, type AnswerKind } from '@/lib/interview/questions';
import type { Texts } from '@/lib/messages/texts';
import type { MessageKey } from '@/lib/messages/translator';
import type { Answer, Child, Country, Income, Nationality, QuestionId } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import type { Hands } from './hands';

export interface Visitor {
  page: Page;
  texts: Texts;
  hands: Hands;
}
/** Part of a page: a group of fields. */
type Within = Pick<Page, 'getByRole' | 'getByLabel' | 'getByText'>;

interface ValueOf {
  nationalities: readonly Nationality[];
  country: Country;
  day: Day;
  choice: string;
  choices: readonly string[];
  incomes: readonly Income[];
  children: readonly Child[];
}
type Givers = { [Kind in AnswerKind]: (visitor: Visitor, value: ValueOf[Kind], id: QuestionId) => Promise<void> };

const givers: Givers = {
  nationalities: giveNationalities,
  country: (visitor, code) => giveCountry(visitor, visitor.page, visitor.texts.t('ui.countryField.search'), code),
  day: (visitor, day, id) => giveDay(visitor, visitor.page, visitor.texts.t(`questionNames.${id}`), day),
  choice: giveChoice,
  choices: giveChoices,
  incomes: giveIncomes,
  children: giveChildren,
};

/** Fills in one question of the page shown, without going on. */
export function give<Id extends QuestionId>(visitor: Visitor, id: Id, value: Answer<Id>): Promise<void> {
  // The kind of a question says what its answers are; the compiler cannot follow that from the id.
  const giver = givers[questions[id].kind] as (visitor: Visitor, value: Answer<Id>, id: Id) => Promise<void>;
  return giver(visitor, value, id);
}

/** Types a day as it is written (`2031-2-31` is no day, and can be typed all the same). */
export async function giveDay({ texts: { t }, hands }: Visitor, within: Within, legend: string, day: string) {
  const boxes = within.getByRole('group', { name: legend });
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  await hands.type(boxes.getByLabel(t('ui.dayField.day'), { exact: true }), dayOfMonth);
  await hands.type(boxes.getByLabel(t('ui.dayField.month'), { exact: true }), month);
  await hands.type(boxes.getByLabel(t('ui.dayField.year'), { exact: true }), year);
}

async function giveChoice({ page, texts: { t }, hands }: Visitor, value: string, id: QuestionId) {
  const question = page.getByRole('group', { name: t(`questions.${id}.title`), exact: true });
  await hands.choose(question.getByRole('radio', { name: t(optionKey(id, value)), exact: true }));
}

async function giveChoices({ page, texts: { t }, hands }: Visitor, values: readonly string[], id: QuestionId) {
  const labels = values.map((value) => t(optionKey(id, value)));
  for (const name of labels.length > 0 ? labels : [t('ui.question.noneOfThese')]) {
    await hands.choose(page.getByRole('checkbox', { name, exact: true }));
  }
}

/** The options of a question are keys of its labels, by the type of Messages. */
function optionKey(id: QuestionId, value: string): MessageKey {
  return `options.${id}.${value}` as MessageKey;
}

async function giveCountry(visitor: Visitor, within: Within, label: string, code: Country | Nationality) {
  const name = visitor.texts.country(code);
  await visitor.hands.type(within.getByRole('searchbox', { name: label }), name);
  const list = within.getByRole('radiogroup', { name: label });
  await expect(list.locator('label').first()).toContainText(name); // the list follows what is typed a moment later
  // The name alone: a row may also tell which territories of the state were asked for.
  const row = list.locator('label').filter({ has: visitor.page.getByText(name, { exact: true }) });
  await visitor.hands.choose(row.getByRole('radio'));
}

async function giveNationalities(visitor: Visitor, codes: readonly Nationality[], id: QuestionId) {
  const { page, texts, hands } = visitor;
  const { t } = texts;
  const dutch = codes.length === 1 && codes[0] === 'NL';
  if (id === 'sponsorNationalities') {
    const who = dutch ? t('ui.first.dutch') : t(codes.length === 1 ? 'ui.first.another' : 'ui.first.several');
    await hands.choose(page.getByRole('radio', { name: who, exact: true }));
    if (dutch) return;
  }
  for (const [index, code] of codes.entries()) {
    if (index > 0) await hands.press(page.getByRole('button', { name: t('ui.countryField.another') }));
    await giveCountry(visitor, page, t('ui.countryField.searchNationality'), code);
  }
}

async function giveIncomes(visitor: Visitor, incomes: readonly Income[]) {
  if (incomes.length === 0) await saysNone(visitor, 'incomes');
  for (const [index, income] of incomes.entries()) {
    const form = await opensForm(visitor, 'incomes', index);
    const { t } = visitor.texts;
    const kinds = form.getByRole('radiogroup', { name: t('ui.incomes.kind') });
    await visitor.hands.choose(kinds.getByRole('radio', { name: t(`income.kinds.${income.kind}`), exact: true }));
    for (const field of incomeFields) await giveIncomeField(visitor, form, field, income);
    await keepsItem(visitor, 'incomes', index);
  }
}

/** In the order of the form. */
const incomeFields = [
  'benefit',
  'contract',
  'since',
  'endsOn',
  'startsOn',
  'ownCompany',
  'gross',
  'averageMonthlyProfit',
  'yieldPerMonth',
  'heldSince',
  'balance',
  'perMonth',
  'per',
  'holidayAllowance',
  'holidayAllowancePercent',
  'careBudget',
  'averageLast12Months',
  'socialAssistanceLast12Months',
] as const;

async function giveIncomeField(
  visitor: Visitor,
  form: Within,
  field: (typeof incomeFields)[number],
  income: Income,
): Promise<void> {
  const { texts, hands } = visitor;
  const { t } = texts;
  const told: Record<string, unknown> = income;
  const value = told[field];
  if (value === undefined) return;
  const label = t(`income.fields.${field}.label`);
  switch (field) {
    case 'startsOn': {
      const begun = form.getByRole('radiogroup', { name: t('ui.incomes.begun.label') });
      await hands.choose(begun.getByRole('radio', { name: t('ui.incomes.begun.no'), exact: true }));
      return giveDay(visitor, form, label, String(value));
    }
    case 'endsOn':
    case 'since':
    case 'heldSince':
      return giveDay(visitor, form, label, String(value));
    case 'contract':
    case 'per':
    case 'holidayAllowance':
    case 'careBudget':
    case 'ownCompany':
    case 'benefit':
    case 'socialAssistanceLast12Months': {
      const isYesNo = field === 'socialAssistanceLast12Months' || field === 'ownCompany';
      const words = isYesNo ? 'ui.incomes' : `income.${field}`;
      const option = t(`${words}.${String(value)}` as MessageKey); // each value of a choice has its label
      const choices = form.getByRole('radiogroup', { name: label });
      return hands.choose(choices.getByRole('radio', { name: option, exact: true }));
    }
    default:
      return hands.type(form.getByLabel(label), String(value));
  }
}

async function giveChildren(visitor: Visitor, children: readonly Child[]) {
  const { t } = visitor.texts;
  if (children.length === 0) await saysNone(visitor, 'childrenList');
  const label = (field: keyof Child) => t(`child.fields.${field}.label`);
  for (const [index, { bornOn, nationality, bornIn, otherParent }] of children.entries()) {
    const form = await opensForm(visitor, 'childrenList', index);
    await giveDay(visitor, form, label('bornOn'), bornOn);
    await giveCountry(visitor, form, label('nationality'), nationality);
    await giveCountry(visitor, form, label('bornIn'), bornIn);
    const parent = form.getByRole('radiogroup', { name: label('otherParent') });
    await visitor.hands.choose(parent.getByRole('radio', { name: t(`child.otherParent.${otherParent}`), exact: true }));
    await keepsItem(visitor, 'childrenList', index);
  }
}

type List = 'incomes' | 'childrenList';

/** Opens the form for one more item of a list. */
export async function opensForm({ page, texts: { t }, hands }: Visitor, list: List, index: number) {
  const name = t(index === 0 ? `ui.${list}.add` : `ui.${list}.addAnother`);
  await hands.press(page.getByRole('button', { name, exact: true }));
  return page.getByRole('group', { name, exact: true });
}

async function saysNone({ page, texts: { t }, hands }: Visitor, list: List) {
  await hands.choose(page.getByRole('checkbox', { name: t(`ui.${list}.noneConfirm`), exact: true }));
}

async function keepsItem({ page, texts: { t }, hands }: Visitor, list: List, index: number) {
  await hands.press(page.getByRole('button', { name: t(`ui.${list}.save`), exact: true }));
  await page.getByText(t(`ui.${list}.saved`, { number: index + 1 })).waitFor();
}
