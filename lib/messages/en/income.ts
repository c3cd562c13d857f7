import type { IncomeTexts } from '../type';

/** Also said in the form. */
export const countsForSome =
  'The IND counts this for sponsors with a permit for study, research, an orientation year or a start-up.';

/** What each source of income is called, and what it comes to. */
export const income = {
  kinds: {
    employment: 'A job',
    selfEmployment: 'My own business',
    benefit: 'A benefit or pension',
    assets: 'What your wealth earns',
    savings: 'Savings in the bank',
    studyFunding: 'Money for study or research',
    abroad: 'Income from abroad',
    other: 'Something else',
  },
  fields: {
    contract: { label: 'Your contract' },
    endsOn: { label: 'Last day' },
    startsOn: { label: 'First day of work' },
    ownCompany: { label: 'Is the company yours, or your family’s?' },
    gross: { label: 'Amount before tax (gross)' },
    per: { label: 'Paid per' },
    holidayAllowance: { label: 'Holiday allowance (vakantiegeld)' },
    holidayAllowancePercent: { label: 'Holiday allowance in percent' },
    careBudget: { label: 'Wage from a personal care budget (pgb)' },
    averageLast12Months: { label: 'Average per month, last 12 months' },
    socialAssistanceLast12Months: { label: 'Social assistance (bijstand) in the last 12 months' },
    averagesLast3Years: { label: 'Average per month, in each of the last 3 years' },
    benefitWeeksLast3Years: { label: 'Weeks on unemployment (WW) or sickness benefit, last 3 years' },
    socialAssistanceLast3Years: { label: 'Social assistance (bijstand) in the last 3 years' },
    since: { label: 'Income from your business since' },
    averageMonthlyProfit: { label: 'Average profit per month' },
    benefit: { label: 'Which benefit or pension' },
    yieldPerMonth: { label: 'Return per month' },
    balance: { label: 'Your savings' },
    heldSince: { label: 'You have had this wealth since' },
    perMonth: { label: 'Amount per month' },
  },
  amountPer: {
    month: '{amount} a month',
    fourWeeks: '{amount} every 4 weeks',
    week: '{amount} a week',
    year: '{amount} a year',
  },
  benefit: {
    unemployment: 'Unemployment benefit (WW)',
    sickness: 'Sickness benefit (Ziektewet)',
    disability: 'Disability benefit (WIA or WAO)',
    survivor: 'Survivor’s benefit (Anw)',
    statePension: 'State pension (AOW)',
    pension: 'Pension from work',
    youngDisabled: 'Benefit for young disabled people (Wajong)',
    socialAssistance: 'Social assistance (bijstand)',
  },
  outcome: {
    counted: 'This counts: {amount} a month.',
    rowA: 'Your contract is permanent, or runs for 12 more months or longer.',
    rowB: 'This contract ends on {until}. That is why your average income over the last 12 months is looked at too.',
    rowC: 'For this contract your average income in each of the last 3 years is looked at, and your income now.',
    rowD: 'This contract ends on {until}. With your permit it can be enough that your income lasts as long as your own stay. Show until when your permit and your contract run.',
    startsLater:
      'This job begins on {startsOn}, after the day the IND receives your application. Send the signed contract with that day. The IND decides whether it counts already.',
    ownCompany:
      'The company is yours or your family’s, or may be. Then the IND looks more closely: show annual accounts, tax returns and what the company really pays you.',
    together:
      'This job is not enough alone, and the law looks at your work as a whole. Show contract, payslips and earlier income of each job.',
    notIndependent: 'This comes from public funds, so the IND does not count it.',
    independenceUnclear:
      'We cannot say whether the IND counts {amount} a month from this source as income of your own.',
    fundingOther: `${countsForSome} Beside your permit it does not count.`,
    savingsOther: `${countsForSome} Beside your permit only what the money earns counts.`,
    savings:
      'Beside your permit the IND can look at money in the bank: 12 times the monthly amount, in an older text. A twelfth of yours is {amount}.',
    ended: 'This income ended on {until}, so it does not count.',
    notSustainable:
      'By the ordinary rules this income does not last long enough to count. The IND can decide otherwise if you show how it goes on.',
    benefitTooShort:
      'This ends on {until}, and a benefit must run for 12 more months to count. Show what comes after it.',
    heldTooShort: 'You have had this wealth since {since}, and the IND asks that you have had it for 12 months.',
    sustainabilityUnclear: 'We cannot say whether this income lasts long enough. The IND looks at your own situation.',
    businessYoung:
      'Your business runs since {since}, and the IND asks 18 months. It can decide otherwise: show annual accounts and orders for the coming year.',
    missing: 'We still need this to judge the source fully: {fields}.',
  },
} satisfies IncomeTexts;
