import type { Income } from '../answers';
import type { Situation } from '../situation';
import { fundedPermits, ownStayPermits, sponsorHasOrAwaits } from '../sponsorPermit';
import { holidayAllowancePercent } from '../facts/terms';
import { perMonth, toCents, toEuros, withAllowance, type Cents } from './money';
import { employmentLasts } from './employment';
import { hasEnded, type Answer3, type HistoryRow, type Sustainability } from './lasting';
import { lasts } from './sustainable';

/** One source of income, judged. Amounts in euros a month before tax; `excl` and `incl` the holiday allowance. */
export interface JudgedSource {
  index: number;
  excl?: number;
  incl: number;
  independent: Answer3;
  sustainable: Answer3;
  counted: boolean;
  row?: HistoryRow;
  missing?: string[];
}

export interface MonthlyAmount {
  excl?: Cents;
  incl: Cents;
}

/** What a source brings in a month, in cents. */
function monthlyAmount(income: Income): MonthlyAmount {
  switch (income.kind) {
    case 'employment': {
      const paid = perMonth(toCents(income.gross), income.per);
      if (income.holidayAllowance === 'inEachPayment') return { incl: paid };
      return { excl: paid, incl: withAllowance(paid, income.holidayAllowancePercent ?? holidayAllowancePercent.value) };
    }
    case 'selfEmployment':
      return { incl: toCents(income.averageMonthlyProfit) };
    case 'benefit':
      return { incl: perMonth(toCents(income.gross), income.per) };
    case 'assets':
      return { incl: toCents(income.yieldPerMonth) };
    case 'savings':
      return { incl: perMonth(toCents(income.balance), 'year') };
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return { incl: toCents(income.perMonth) };
  }
}

/** Judges one source. The `others` matter for work, which the law looks at as a whole. */
export function judgeSource(
  situation: Situation,
  income: Income,
  index: number,
  others: readonly Income[],
): JudgedSource {
  const amount = monthlyAmount(income);
  const independent = isIndependent(situation, income);
  const { sustainable, ...details } = sustainability(situation, income, amount, others);
  return {
    index,
    ...(amount.excl !== undefined && { excl: toEuros(amount.excl) }),
    incl: toEuros(amount.incl),
    independent,
    sustainable,
    counted: independent === 'yes' && sustainable === 'yes',
    ...details,
  };
}

function sustainability(
  situation: Situation,
  income: Income,
  amount: MonthlyAmount,
  others: readonly Income[],
): Sustainability {
  const { filing } = situation;
  if (income.kind !== 'employment') return { sustainable: lasts(income, situation) };
  return employmentLasts(income, {
    filing,
    amount: amount.excl ?? amount.incl, // without the allowance where paid once a year
    besideOtherWork: others.some((other) => other.kind === 'employment' && !hasEnded(other, filing)),
    asLongAsOwnStay: () => sponsorHasOrAwaits(situation, ownStayPermits),
  });
}

/** Income on which tax and premiums are paid, or which the law counts as such. */
function isIndependent(situation: Situation, income: Income): Answer3 {
  switch (income.kind) {
    case 'employment':
      return income.careBudget === 'other' ? 'review' : 'yes';
    case 'selfEmployment':
    case 'assets':
      return 'yes';
    case 'benefit':
      return income.benefit === 'youngDisabled' || income.benefit === 'socialAssistance' ? 'no' : 'yes';
    case 'studyFunding':
    case 'savings':
      return countsForPermit(situation);
    case 'abroad':
    case 'other':
      return 'review';
  }
}

/** Study funding and savings are means of some permits only. */
function countsForPermit(situation: Situation): Answer3 {
  if (sponsorHasOrAwaits(situation, fundedPermits)) return 'yes';
  return sponsorHasOrAwaits(situation, ['notSure']) ? 'review' : 'no';
}
