import type { IncomeFormTexts, Messages } from '../type';
import { countsForSome } from './income';

const alsoShort = 'Also answer yes if it was for a short time only.';

/** The form for one source of income: what stands beside the names of its kinds and fields. */
export const incomeForm = {
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
  help: {
    contract: 'Choose what your contract says. Flexible means on call, zero hours or agency work.',
    endsOn: 'The last day in your contract, or in the decision on your benefit. Not every benefit has one.',
    startsOn: 'Only if the work begins after the day the IND receives your application.',
    ownCompany: 'Then the IND looks more closely at your wage. Say yes also if you own a part.',
    gross:
      'For a job: “SV-loon” on your payslip. Leave out holiday allowance that comes once a year. A fixed allowance or overtime counts only if it was paid in at least 11 of the last 12 months.',
    per: 'The period for which you get this amount.',
    holidayAllowance: 'Your payslip shows whether you get it once a year or in each payment.',
    holidayAllowancePercent: 'Usually 8. If your contract says something else, fill that in.',
    careBudget: 'It matters who keeps the wage records: the Social Insurance Bank (SVB) or someone else.',
    averageLast12Months:
      'Before tax, with or without holiday allowance just as above. Unemployment benefit (WW) and sickness benefit may be counted in.',
    socialAssistanceLast12Months: alsoShort,
    averagesLast3Years:
      'Start with the latest year, counted back from the day the IND receives your application. Before tax, with or without holiday allowance just as above.',
    benefitWeeksLast3Years: 'Add up all weeks. Fill in 0 if there were none.',
    socialAssistanceLast3Years: alsoShort,
    since: 'The day on which you began with this business.',
    averageMonthlyProfit:
      'Before tax. Take the weakest of this year so far, last year and the year before, and divide its profit by its months. The business must be able to bring this in for a year more.',
    benefit: 'The name is in the letter of UWV, SVB, the municipality or the pension fund.',
    yieldPerMonth:
      'What the wealth earned in the last year, divided by 12. Only what is taxed, and not the wealth itself.',
    balance: 'All the money in bank accounts in your name, together.',
    heldSince: 'The day from which it has been yours without a break.',
    perMonth: 'Before tax, in euros. Take the average if it changes.',
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
  holidayAllowance: {
    paidYearly: 'Paid once a year',
    inEachPayment: 'Already in each payment',
  },
  careBudget: {
    no: 'No',
    svb: 'Yes, and the SVB keeps all wage records',
    other: 'Yes, and someone else keeps the records',
  },
} satisfies IncomeFormTexts;

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
