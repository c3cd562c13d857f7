import type { Income } from '@/lib/rules/answers';
import type { Locale } from '@/lib/messages/locales';
import { holidayAllowancePercent } from '@/lib/rules/facts/terms';
import { noDay, writeDay, type TypedDay } from '@/lib/typed/typedDay';
import { writeMoney } from '@/lib/typed/typedMoney';
import { writeNumber } from '@/lib/typed/typedNumber';
import { everyField, type IncomeField, type NameOf } from './incomeFields';

/**
 * An income as it is typed: the fields of every kind, so that nothing is lost when the kind is changed, and changed
 * back. Only the fields that the kind needs are read.
 */
export type IncomeDraft = { kind: Income['kind'] | '' } & Record<
  NameOf<'money' | 'choice' | 'percent' | 'whole'>,
  string
> &
  Record<NameOf<'day'>, TypedDay> &
  Record<NameOf<'years'>, [string, string, string]>;

const emptyDraft: IncomeDraft = {
  kind: '',
  contract: '',
  endsOn: noDay,
  begun: 'yes',
  startsOn: noDay,
  ownCompany: 'no',
  gross: '',
  per: '',
  holidayAllowance: '',
  holidayAllowancePercent: String(holidayAllowancePercent.value),
  careBudget: 'no',
  averageLast12Months: '',
  socialAssistanceLast12Months: '',
  averagesLast3Years: ['', '', ''],
  benefitWeeksLast3Years: '',
  socialAssistanceLast3Years: '',
  since: noDay,
  averageMonthlyProfit: '',
  benefit: '',
  yieldPerMonth: '',
  heldSince: noDay,
  balance: '',
  perMonth: '',
};

/** The draft to begin with: of an income that was kept, or of a new one. */
export function draftOf(income: Income | undefined, locale: Locale): IncomeDraft {
  const draft = { ...emptyDraft };
  if (!income) return draft;
  const kept: Record<string, unknown> = income;
  draft.kind = income.kind;
  draft.holidayAllowancePercent = '';
  for (const field of everyField) write(draft, field, kept[field.name], locale);
  if ('startsOn' in income) draft.begun = 'no';
  return draft;
}

function write(draft: IncomeDraft, field: IncomeField, value: unknown, locale: Locale) {
  switch (field.as) {
    case 'money':
      if (typeof value === 'number') draft[field.name] = writeMoney(value, locale);
      break;
    case 'percent':
    case 'whole':
      if (typeof value === 'number') draft[field.name] = writeNumber(value, locale);
      break;
    case 'day':
      if (typeof value === 'string') draft[field.name] = writeDay(value);
      break;
    case 'choice':
      if (typeof value === 'string') draft[field.name] = value;
      break;
    case 'years': {
      const [one, two, three]: unknown[] = Array.isArray(value) ? value : [];
      const text = (amount: unknown) => (typeof amount === 'number' ? writeMoney(amount, locale) : '');
      draft[field.name] = [text(one), text(two), text(three)];
    }
  }
}
