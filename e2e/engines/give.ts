/** How an answer of each kind is given, in any engine. The words come from the language of the page. */
import { questions, type AnswerKind } from '@/lib/interview/questions';
import type { MessageKey } from '@/lib/messages/translator';
import type { Answer, Child, Country, Income, Nationality, QuestionId } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { giveCountry } from './giveCountry';
import type { Which } from './inPage';
import type { Visitor } from './visitor';

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
  nationalities: giveNationality,
  country: (visitor, code) => giveCountry(visitor, code),
  day: (visitor, day, id) => giveDay(visitor, { role: 'group', name: visitor.texts.t(`questionNames.${id}`) }, day),
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

async function giveDay(visitor: Visitor, within: Which, day: Day) {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  for (const [part, text] of Object.entries({ day: dayOfMonth, month, year } as const)) {
    const name = visitor.texts.t(`ui.dayField.${part as 'day' | 'month' | 'year'}`); // the keys just written
    await visitor.types({ role: 'textbox', name, within }, text);
  }
}

async function giveChoice(visitor: Visitor, value: string, id: QuestionId) {
  const { t } = visitor.texts;
  const within = { role: 'group', name: t(`questions.${id}.title`) } as const;
  const name = t(`options.${id}.${value}` as MessageKey); // the options of a question are keys of its labels
  await visitor.chooses({ role: 'radio', name, within });
}

async function giveChoices(visitor: Visitor, values: readonly string[], id: QuestionId) {
  const { t } = visitor.texts;
  const labels = values.map((value) => t(`options.${id}.${value}` as MessageKey)); // as above
  const chosen = labels.length > 0 ? labels : [t('ui.question.noneOfThese')];
  for (const name of chosen) await visitor.chooses({ role: 'checkbox', name });
}

/** Of one nationality: what a couple with more of them sees is for the tests in Chromium. */
async function giveNationality(visitor: Visitor, codes: readonly Nationality[], id: QuestionId) {
  const [code, ...others] = codes;
  if (code === undefined || others.length > 0) throw new Error('this visitor knows couples of one nationality each');
  if (id === 'sponsorNationalities') {
    const name = visitor.texts.t(code === 'NL' ? 'ui.first.dutch' : 'ui.first.another');
    await visitor.chooses({ role: 'radio', name });
    if (code === 'NL') return;
  }
  await giveCountry(visitor, code);
}

async function giveIncomes(visitor: Visitor, incomes: readonly Income[]) {
  const { t } = visitor.texts;
  const label = (field: 'contract' | 'gross' | 'per' | 'holidayAllowance' | 'holidayAllowancePercent') =>
    t(`income.fields.${field}.label`);
  for (const [index, income] of incomes.entries()) {
    if (income.kind !== 'employment') throw new Error('this visitor knows couples who live on a job');
    const { contract, gross, per, holidayAllowance, holidayAllowancePercent } = income;
    const within = await opensForm(visitor, 'incomes', index);
    const choose = (group: string, name: string) =>
      visitor.chooses({ role: 'radio', name, within: { role: 'group', name: group, within } });
    await choose(t('ui.incomes.kind'), t('income.kinds.employment'));
    await choose(label('contract'), t(`income.contract.${contract}`));
    await visitor.types({ role: 'textbox', name: label('gross'), within }, String(gross));
    await choose(label('per'), t(`income.per.${per}`));
    await choose(label('holidayAllowance'), t(`income.holidayAllowance.${holidayAllowance}`));
    if (holidayAllowancePercent !== undefined) {
      const percent = { role: 'textbox', name: label('holidayAllowancePercent'), within } as const;
      await visitor.types(percent, String(holidayAllowancePercent));
    }
    await keepsItem(visitor, 'incomes', index);
  }
}

async function giveChildren(visitor: Visitor, children: readonly Child[]) {
  const { t } = visitor.texts;
  const label = (field: keyof Child) => t(`child.fields.${field}.label`);
  for (const [index, { bornOn, nationality, bornIn, otherParent }] of children.entries()) {
    const within = await opensForm(visitor, 'childrenList', index);
    await giveDay(visitor, { role: 'group', name: label('bornOn'), within }, bornOn);
    await giveCountry(visitor, nationality, { label: label('nationality'), within });
    await giveCountry(visitor, bornIn, { label: label('bornIn'), within });
    const parent = { role: 'group', name: label('otherParent'), within } as const;
    await visitor.chooses({ role: 'radio', name: t(`child.otherParent.${otherParent}`), within: parent });
    await keepsItem(visitor, 'childrenList', index);
  }
}

type List = 'incomes' | 'childrenList';

async function opensForm(visitor: Visitor, list: List, index: number): Promise<Which> {
  const name = visitor.texts.t(index === 0 ? `ui.${list}.add` : `ui.${list}.addAnother`);
  await visitor.presses({ role: 'button', name });
  const form: Which = { role: 'group', name };
  await visitor.sees(form);
  return form;
}

async function keepsItem(visitor: Visitor, list: List, index: number) {
  const { t } = visitor.texts;
  await visitor.presses({ role: 'button', name: t(`ui.${list}.save`) });
  await visitor.reads(t(`ui.${list}.saved`, { number: index + 1 }));
}
