import type { Income } from '../answers';
import type { Day } from '../day';
import type { Situation } from '../situation';
import { holidayAllowancePercent } from '../facts/terms';
import { perMonth, toCents, toEuros, withAllowance, type Cents } from './money';
import { employmentLasts, lasts, type Answer3, type HistoryRow, type Sustainability } from './sustainable';

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
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return { incl: toCents(income.perMonth) };
  }
}

export function judgeSource(situation: Situation, income: Income, index: number): JudgedSource {
  const amount = monthlyAmount(income);
  const independent = isIndependent(situation, income);
  const { sustainable, ...details } = sustainability(income, amount, situation.filing);
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

function sustainability(income: Income, amount: MonthlyAmount, filing: Day): Sustainability {
  if (income.kind !== 'employment') return { sustainable: lasts(income, filing) };
  return employmentLasts(income, amount.excl ?? amount.incl, filing); // without the allowance where paid once a year
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
      return studyFundingCounts(situation);
    case 'abroad':
    case 'other':
      return 'review';
  }
}

function studyFundingCounts(situation: Situation): Answer3 {
  switch (situation.read('sponsorPermit')) {
    case 'study':
    case 'researcher':
    case 'orientationYear':
    case 'startUp':
      return 'yes';
    case 'notSure':
      return 'review';
    default:
      return 'no';
  }
}
