import type { MessageKey } from '@/lib/messages/translator';
import type { Income, YesNo } from '@/lib/rules/answers';

type Employment = Extract<Income, { kind: 'employment' }>;
type Benefit = Extract<Income, { kind: 'benefit' }>;
/** The label of each value. A value that is missing here does not compile; the order is the one on the page. */
type Labels<Value extends string> = Record<Value, MessageKey>;

export const contract: Labels<Employment['contract']> = {
  permanent: 'income.contract.permanent',
  fixedTerm: 'income.contract.fixedTerm',
  flexible: 'income.contract.flexible',
};

export function isContract(text: string): text is Employment['contract'] {
  return Object.hasOwn(contract, text);
}

export const per: Labels<Employment['per']> = {
  month: 'income.per.month',
  fourWeeks: 'income.per.fourWeeks',
  week: 'income.per.week',
  year: 'income.per.year',
};

export const holidayAllowance: Labels<Employment['holidayAllowance']> = {
  paidYearly: 'income.holidayAllowance.paidYearly',
  inEachPayment: 'income.holidayAllowance.inEachPayment',
};

/** Not kept itself: who says no is asked for the first day, which is. */
export const begun: Labels<'yes' | 'no'> = {
  yes: 'ui.incomes.begun.yes',
  no: 'ui.incomes.begun.no',
};

export const careBudget: Labels<'no' | NonNullable<Employment['careBudget']>> = {
  no: 'income.careBudget.no',
  svb: 'income.careBudget.svb',
  other: 'income.careBudget.other',
};

export const benefit: Labels<Benefit['benefit']> = {
  unemployment: 'income.benefit.unemployment',
  sickness: 'income.benefit.sickness',
  disability: 'income.benefit.disability',
  survivor: 'income.benefit.survivor',
  statePension: 'income.benefit.statePension',
  pension: 'income.benefit.pension',
  youngDisabled: 'income.benefit.youngDisabled',
  socialAssistance: 'income.benefit.socialAssistance',
};

export const yesNo: Labels<YesNo> = {
  yes: 'ui.incomes.yes',
  no: 'ui.incomes.no',
  notSure: 'ui.incomes.notSure',
};

/** Whether the company is the sponsor's or the family's. Most are not, so no comes first. */
export const ownCompany: Labels<YesNo> = {
  no: 'ui.incomes.no',
  yes: 'ui.incomes.yes',
  notSure: 'ui.incomes.notSure',
};

export const kinds: readonly Income['kind'][] = [
  'employment',
  'selfEmployment',
  'benefit',
  'assets',
  'savings',
  'studyFunding',
  'abroad',
  'other',
];
