import type { Messages } from '../type';

/** The form for one source of income, and what it comes to. */
export const income = {
  kinds: {
    employment: 'A job',
    selfEmployment: 'My own business',
    benefit: 'A benefit or pension',
    assets: 'Return on savings or investments',
    studyFunding: 'Money for study or research',
    abroad: 'Income from abroad',
    other: 'Something else',
  },
  kindHints: {
    employment: 'Wages from an employer in the Netherlands. Add two jobs as two sources.',
    selfEmployment: 'The profit of your business, on which you pay tax.',
    benefit: 'For example unemployment benefit, disability benefit or a pension.',
    assets: 'Interest, dividend or other profit. The savings themselves are usually not counted.',
    studyFunding: 'A scholarship, a grant, student finance or support from another person.',
    abroad: 'You work for an employer outside the Netherlands, or your money comes from there.',
    other: 'For example rent that you receive.',
  },
  fields: {
    contract: {
      label: 'Your contract',
      help: 'Flexible means on call, zero hours or agency work.',
    },
    endsOn: {
      label: 'Last day',
      help: 'The last day in your contract, or in the decision on your benefit. Not every benefit has one.',
    },
    gross: {
      label: 'Amount before tax (gross)',
      help: 'For a job, look for “SV-loon” on your payslip. The IND compares that amount.',
    },
    per: {
      label: 'Paid per',
      help: 'How often you receive this amount.',
    },
    holidayAllowance: {
      label: 'Holiday allowance (vakantiegeld)',
      help: 'Your payslip shows whether you get it once a year or in each payment.',
    },
    holidayAllowancePercent: {
      label: 'Holiday allowance in percent',
      help: 'Usually 8. Look at your contract or payslip.',
    },
    careBudget: {
      label: 'Paid from a personal care budget (pgb)',
      help: 'If so, it matters who keeps the wage records: the Social Insurance Bank (SVB) or someone else.',
    },
    averageLast12Months: {
      label: 'Average per month, last 12 months',
      help: 'Before tax, with or without holiday allowance just as above. Unemployment and sickness benefit may be counted in.',
    },
    socialAssistanceLast12Months: {
      label: 'Social assistance (bijstand) in the last 12 months',
      help: 'Also answer yes if it was for a short time only.',
    },
    averagesLast3Years: {
      label: 'Average per month, in each of the last 3 years',
      help: 'Start with the most recent year, counted back from the day the IND receives your application.',
    },
    benefitWeeksLast3Years: {
      label: 'Weeks on unemployment or sickness benefit, last 3 years',
      help: 'Add up all weeks. Fill in 0 if there were none.',
    },
    socialAssistanceLast3Years: {
      label: 'Social assistance (bijstand) in the last 3 years',
      help: 'Also answer yes if it was for a short time only.',
    },
    since: {
      label: 'Start of your business',
      help: 'The first day on which the business earned money.',
    },
    averageMonthlyProfit: {
      label: 'Average profit per month',
      help: 'Before tax: the profit divided by the number of months.',
    },
    benefit: {
      label: 'Which benefit or pension',
      help: 'The name is in the decision you received.',
    },
    yieldPerMonth: {
      label: 'Return per month',
      help: 'Only what the money earns and is taxed, not the money itself.',
    },
    heldSince: {
      label: 'You have had this money since',
      help: 'The day from which it has been yours without a break.',
    },
    perMonth: {
      label: 'Amount per month',
      help: 'Before tax. Take the average if it changes.',
    },
  },
  contract: {
    permanent: 'Permanent contract',
    fixedTerm: 'Contract with an end date',
    flexible: 'Flexible contract',
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
    counted: 'This counts for {amount} a month.',
    rowA: 'Your contract is permanent, or it runs for at least 12 more months.',
    rowB: 'This contract ends on {until}. That is why your average income over the last 12 months is looked at too.',
    rowC: 'For this contract your average income in each of the last 3 years is looked at, and your income now.',
    notIndependent:
      'This money comes from public funds or is not taxed as your own income, so the IND does not count it.',
    independenceUnclear:
      'We cannot say whether the IND counts {amount} a month from this source. Ask the IND or an adviser.',
    notSustainable:
      'On your answers this income does not last long enough to be counted by the ordinary rules. The IND can still look at your own situation.',
    sustainabilityUnclear: 'We cannot say whether this income lasts long enough. The IND looks at your own situation.',
    missing: 'We still need this to judge the source fully: {fields}.',
  },
} satisfies Messages['income'];

/** The form for one child who comes along. */
export const child = {
  fields: {
    bornOn: {
      label: 'Date of birth',
      help: 'Under 18 on the day the IND receives the application counts as a child.',
    },
    nationality: {
      label: 'Nationality',
      help: 'If the child has more than one, choose an EU nationality first.',
    },
    bornIn: {
      label: 'Country of birth',
      help: 'The birth certificate comes from this country.',
    },
    otherParent: {
      label: 'The child’s other parent',
      help: 'The parent who does not come along must usually agree in writing.',
    },
  },
  otherParent: {
    consents: 'Agrees in writing',
    refuses: 'Does not agree',
    noCustody: 'Has no custody',
    dead: 'Has died',
    isSponsor: 'That is me',
    notSure: 'I don’t know (yet)',
  },
} satisfies Messages['child'];
