import { describeIncome } from '@/lib/messages/describeAnswer';
import type { Texts } from '@/lib/messages/texts';
import type { Income } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import type { ItemWords } from '../list/item';
import type { NameOf } from './incomeFields';

/** An income in a few words: what is paid, and since or until when. */
export function incomeInWords(income: Income, texts: Texts): ItemWords {
  const { t, day } = texts;
  const details: string[] = [];
  if (income.kind === 'employment') details.push(t(`income.contract.${income.contract}`));
  const [name, when] = dayOf(income) ?? [];
  if (name && when) details.push(`${t(`income.fields.${name}.label`)}: ${day(when)}`);
  return { name: describeIncome(income, texts), details };
}

function dayOf(income: Income): [NameOf<'day'>, Day | undefined] | null {
  switch (income.kind) {
    case 'employment':
    case 'benefit':
      return ['endsOn', income.endsOn];
    case 'selfEmployment':
      return ['since', income.since];
    case 'assets':
      return ['heldSince', income.heldSince];
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return null;
  }
}
