import { describeIncome } from '@/lib/messages/describeAnswer';
import type { Texts } from '@/lib/messages/texts';
import type { Income } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import type { ItemWords } from '../list/item';
import { ownCompany } from './incomeChoices';
import type { NameOf } from './incomeFields';

/** An income in a few words: what is paid, and since or until when. */
export function incomeInWords(income: Income, texts: Texts): ItemWords {
  const { t, day } = texts;
  const details: string[] = [];
  if (income.kind === 'employment') details.push(t(`income.contract.${income.contract}`));
  for (const [name, when] of daysOf(income)) {
    if (when !== undefined) details.push(`${t(`income.fields.${name}.label`)}: ${day(when)}`);
  }
  if (income.kind === 'employment' && income.ownCompany !== undefined) {
    details.push(`${t('income.fields.ownCompany.label')}: ${t(ownCompany[income.ownCompany])}`);
  }
  return { name: describeIncome(income, texts), details };
}

function daysOf(income: Income): [NameOf<'day'>, Day | undefined][] {
  switch (income.kind) {
    case 'employment':
      return [
        ['startsOn', income.startsOn],
        ['endsOn', income.endsOn],
      ];
    case 'benefit':
      return [['endsOn', income.endsOn]];
    case 'selfEmployment':
      return [['since', income.since]];
    case 'assets':
      return [['heldSince', income.heldSince]];
    case 'savings':
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return [];
  }
}
