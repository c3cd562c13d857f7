import type { Messages } from '../type';

const alsoShort = 'Also answer yes if it was for a short time only.';
const countsForSome =
  'The IND counts this for sponsors with a permit for study, research, an orientation year or a start-up.';

/** The form for one source of income, and what it comes to. */
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
  kindHints: {
    employment: 'Permanent, temporary or flexible work in the Netherlands. Add two jobs as two sources.',
    selfEmployment: 'For example as a freelancer (zzp’er) or with a shop of your own.',
    benefit: 'For example WW, WIA, AOW or a pension.',
    assets:
      'Interest, dividend or other profit. What the wealth earns counts, and the wealth itself may not shrink. An older text of the IND counts 4% a year of the wealth in the last tax return: ask the IND.',
    savings: `Money in the bank that you live on. ${countsForSome}`,
    studyFunding: `A scholarship, a grant or student finance. ${countsForSome}`,
    abroad: 'Wages or other money from outside the Netherlands. The IND judges whether it counts.',
    other: 'For example rent that you receive. The IND judges whether it counts.',
  },
  fields: {
    contract: {
      label: 'Your contract',
      help: 'Choose what your contract says. Flexible means on call, zero hours or agency work.',
    },
    endsOn: {
      label: 'Last day',
      help: 'The last day in your contract, or in the decision on your benefit. Not every benefit has one.',
    },
    startsOn: {
      label: 'First day of work',
      help: 'Only if the work begins after the day the IND receives your application.',
    },
    ownCompany: {
      label: 'Is the company yours, or your family’s?',
      help: 'Then the IND looks more closely at your wage. Say yes also if you own a part.',
    },
    gross: {
      label: 'Amount before tax (gross)',
      help: 'For a job: “SV-loon” on your payslip. Leave out holiday allowance that comes once a year. A fixed allowance or overtime counts only if it was paid in at least 11 of the last 12 months.',
    },
    per: {
      label: 'Paid per',
      help: 'The period for which you get this amount.',
    },
    holidayAllowance: {
      label: 'Holiday allowance (vakantiegeld)',
      help: 'Your payslip shows whether you get it once a year or in each payment.',
    },
    holidayAllowancePercent: {
      label: 'Holiday allowance in percent',
      help: 'Usually 8. If your contract says something else, fill that in.',
    },
    careBudget: {
      label: 'Wage from a personal care budget (pgb)',
      help: 'It matters who keeps the wage records: the Social Insurance Bank (SVB) or someone else.',
    },
    averageLast12Months: {
      label: 'Average per month, last 12 months',
      help: 'Before tax, with or without holiday allowance just as above. Unemployment benefit (WW) and sickness benefit may be counted in.',
    },
    socialAssistanceLast12Months: {
      label: 'Social assistance (bijstand) in the last 12 months',
      help: alsoShort,
    },
    averagesLast3Years: {
      label: 'Average per month, in each of the last 3 years',
      help: 'Start with the latest year, counted back from the day the IND receives your application. Before tax, with or without holiday allowance just as above.',
    },
    benefitWeeksLast3Years: {
      label: 'Weeks on unemployment (WW) or sickness benefit, last 3 years',
      help: 'Add up all weeks. Fill in 0 if there were none.',
    },
    socialAssistanceLast3Years: {
      label: 'Social assistance (bijstand) in the last 3 years',
      help: alsoShort,
    },
    since: {
      label: 'Income from your business since',
      help: 'The day on which you began with this business.',
    },
    averageMonthlyProfit: {
      label: 'Average profit per month',
      help: 'Before tax. Take the weakest of this year so far, last year and the year before, and divide its profit by its months. The business must be able to bring this in for a year more.',
    },
    benefit: {
      label: 'Which benefit or pension',
      help: 'The name is in the letter of UWV, SVB, the municipality or the pension fund.',
    },
    yieldPerMonth: {
      label: 'Return per month',
      help: 'What the wealth earned in the last year, divided by 12. Only what is taxed, and not the wealth itself.',
    },
    balance: {
      label: 'Your savings',
      help: 'All the money in bank accounts in your name, together.',
    },
    heldSince: {
      label: 'You have had this wealth since',
      help: 'The day from which it has been yours without a break.',
    },
    perMonth: {
      label: 'Amount per month',
      help: 'Before tax, in euros. Take the average if it changes.',
    },
  },
  contract: {
    permanent: 'Permanent contract',
    fixedTerm: 'Contract with an end date',
    flexible: 'Flexible: on call, zero hours or agency work',
  },
  per: {
    month: 'Month',
    fourWeeks: '4 weeks',
    week: 'Week',
    year: 'Year',
  },
  amountPer: {
    month: '{amount} a month',
    fourWeeks: '{amount} every 4 weeks',
    week: '{amount} a week',
    year: '{amount} a year',
  },
  holidayAllowance: {
    paidYearly: 'Paid once a year',
    inEachPayment: 'Already in each payment',
  },
  careBudget: {
    no: 'No',
    svb: 'Yes, and the SVB keeps all wage records',
    other: 'Yes, and someone else keeps the records',
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
      'The company is yours or your family’s, or perhaps. Then the IND looks more closely: show annual accounts, tax returns and what the company really pays you.',
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
} satisfies Messages['income'];

/** The form for one child who comes along. */
export const child = {
  fields: {
    bornOn: {
      label: 'Date of birth',
      help: 'As in the passport. A child is under 18 on the day the IND receives the application, as far as we know. Almost 18? Then apply in time. In a refugee’s family another day may count.',
    },
    nationality: {
      label: 'Nationality',
      help: 'If the child has more than one, choose an EU nationality first.',
    },
    bornIn: {
      label: 'Country of birth',
      help: 'The country that gives the birth certificate.',
    },
    otherParent: {
      label: 'The child’s other parent',
      help: 'The parent who does not come along and has custody must agree that the child moves.',
    },
  },
  otherParent: {
    consents: 'Agrees',
    refuses: 'Does not agree',
    untraceable: 'Cannot be found, or does not answer',
    noCustody: 'Has no custody',
    hasSoleCustody: 'Has custody alone, or someone else has',
    dead: 'Has died',
    isSponsor: 'That is me',
    notSure: 'I don’t know (yet)',
  },
} satisfies Messages['child'];
