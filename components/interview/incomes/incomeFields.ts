import type { Locale } from '@/lib/messages/locales';
import type { MessageKey } from '@/lib/messages/translator';
import type { Income } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { lookBackOf, type LookBack } from '@/lib/rules/income/lookBack';
import { readDay, type TypedDay } from '@/lib/typed/typedDay';
import type { Limits } from '@/lib/typed/typedNumber';
import * as choices from './incomeChoices';

/** A field of the form, by how it is filled in. Its texts are those of `income.fields`. */
export type IncomeField =
  | { as: 'money'; name: MoneyName; optional?: true }
  | { as: 'day'; name: DayName; optional?: true }
  | { as: 'choice'; name: ChoiceName; choices: Choices; absent?: string; optional?: true; inline?: true; kept?: false }
  | { as: 'percent'; name: 'holidayAllowancePercent'; limits: Limits; optional: true }
  | { as: 'whole'; name: 'benefitWeeksLast3Years'; limits: Limits; optional: true }
  | { as: 'years'; name: 'averagesLast3Years'; optional: true };

type MoneyName = 'gross' | 'averageLast12Months' | 'averageMonthlyProfit' | 'yieldPerMonth' | 'balance' | 'perMonth';
type DayName = 'endsOn' | 'startsOn' | 'since' | 'heldSince';
type ChoiceName =
  | 'contract'
  | 'begun'
  | 'ownCompany'
  | 'per'
  | 'holidayAllowance'
  | 'careBudget'
  | 'benefit'
  | 'socialAssistanceLast12Months'
  | 'socialAssistanceLast3Years';
/** The values of a choice, in the order in which they are offered, with their labels. */
type Choices = Readonly<Record<string, MessageKey>>;

export type NameOf<As extends IncomeField['as']> = Extract<IncomeField, { as: As }>['name'];

const contract = { as: 'choice', name: 'contract', choices: choices.contract } as const;
const lastDay = { as: 'day', name: 'endsOn' } as const;
const begun = { as: 'choice', name: 'begun', choices: choices.begun, inline: true, kept: false } as const;
const firstDay = { as: 'day', name: 'startsOn' } as const;
const ownCompany = {
  as: 'choice',
  name: 'ownCompany',
  choices: choices.ownCompany,
  absent: 'no',
  inline: true,
} as const;
const gross = { as: 'money', name: 'gross' } as const;
const per = { as: 'choice', name: 'per', choices: choices.per, inline: true } as const;
const perMonth = { as: 'money', name: 'perMonth' } as const;
const allowance = { as: 'choice', name: 'holidayAllowance', choices: choices.holidayAllowance } as const;
const percent = {
  as: 'percent',
  name: 'holidayAllowancePercent',
  limits: { min: 0, max: 30 },
  optional: true,
} as const;
const careBudget = { as: 'choice', name: 'careBudget', choices: choices.careBudget, absent: 'no' } as const;

const yesNo = { as: 'choice', choices: choices.yesNo, optional: true, inline: true } as const;
export const lookedBackAt: Record<LookBack, readonly IncomeField[]> = {
  lastYear: [
    { as: 'money', name: 'averageLast12Months', optional: true },
    { ...yesNo, name: 'socialAssistanceLast12Months' },
  ],
  lastThreeYears: [
    { as: 'years', name: 'averagesLast3Years', optional: true },
    { as: 'whole', name: 'benefitWeeksLast3Years', limits: { min: 0, max: 156 }, optional: true },
    { ...yesNo, name: 'socialAssistanceLast3Years' },
  ],
};

export const fieldsOfKind: Record<Income['kind'], readonly IncomeField[]> = {
  employment: [contract, lastDay, begun, firstDay, ownCompany, gross, per, allowance, percent, careBudget],
  selfEmployment: [
    { as: 'day', name: 'since' },
    { as: 'money', name: 'averageMonthlyProfit' },
  ],
  benefit: [{ as: 'choice', name: 'benefit', choices: choices.benefit }, gross, per, { ...lastDay, optional: true }],
  assets: [
    { as: 'money', name: 'yieldPerMonth' },
    { as: 'day', name: 'heldSince' },
  ],
  savings: [{ as: 'money', name: 'balance' }],
  studyFunding: [perMonth],
  abroad: [perMonth],
  other: [perMonth],
};

export const everyField: readonly IncomeField[] = [
  ...Object.values(fieldsOfKind).flat(),
  ...Object.values(lookedBackAt).flat(),
];

/** What has been filled in so far, as far as it decides what else is asked. */
export interface Deciding {
  kind: Income['kind'] | '';
  contract: string;
  holidayAllowance: string;
  endsOn: TypedDay;
  begun: string;
  startsOn: TypedDay;
  ownCompany: string;
}

/** The fields that an income needs by what has been filled in, without its history. */
export function presentFields(draft: Deciding): readonly IncomeField[] {
  if (draft.kind === '') return [];
  if (draft.kind !== 'employment') return fieldsOfKind[draft.kind];
  return fieldsOfKind.employment.filter(
    (field) =>
      (field !== lastDay || draft.contract === 'fixedTerm') &&
      (field !== firstDay || draft.begun === 'no') &&
      (field !== percent || draft.holidayAllowance === 'paidYearly'),
  );
}

/** The fields about earlier years: only for an employment whose contract needs them on the filing day. */
export function historyFields(draft: Deciding, filing: Day, locale: Locale): readonly IncomeField[] {
  if (draft.kind !== 'employment' || !choices.isContract(draft.contract)) return [];
  if (draft.ownCompany !== 'no' || beginsAfter(filing, draft, locale)) return []; // decided by what the IND sees then
  const endsOn = readDay(draft.endsOn, locale);
  return lookBackOf(draft.contract, endsOn.ok ? endsOn.day : undefined, filing).flatMap((back) => lookedBackAt[back]);
}

function beginsAfter(filing: Day, { begun: hasBegun, startsOn }: Deciding, locale: Locale): boolean {
  const read = readDay(startsOn, locale);
  return hasBegun === 'no' && read.ok && read.day > filing;
}

/** The label of a field and the words that help to fill it in. */
export function wordsOf({ name }: IncomeField): { label: MessageKey; help: MessageKey } {
  const place = name === 'begun' ? ('ui.incomes.begun' as const) : (`income.fields.${name}` as const);
  return { label: `${place}.label`, help: `${place}.help` };
}
