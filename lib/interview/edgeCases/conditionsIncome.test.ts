/** The edge cases of the dossier on the conditions and the income, section 8. Norm on the told day: 2,337.00 / 2,523.96. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../rules/answers';
import { awaitingSponsor, foreignSponsor, job, type Employment } from '../../testing/couple';
import { compare, numbersOf, titleOf, upTo, type EdgeCase } from '../../testing/edgeCases';

const earning = (...jobs: Partial<Employment>[]): Answers => ({ incomes: jobs.map((changes) => job(changes)) });

const eightMonthsLeft: Partial<Employment> = {
  contract: 'fixedTerm',
  endsOn: '2027-07-22',
  averageLast12Months: 2450,
  socialAssistanceLast12Months: 'no',
};
const zeroHours: Partial<Employment> = {
  contract: 'flexible',
  gross: 2400,
  averagesLast3Years: [2420, 2350, 2200],
  benefitWeeksLast3Years: 10,
  socialAssistanceLast3Years: 'no',
};
const business = (since: string, averageMonthlyProfit: number): Answers => ({
  incomes: [{ kind: 'selfEmployment', since, averageMonthlyProfit }],
});
const bothNineteen: Answers = { sponsorBornOn: '2007-02-02', partnerBornOn: '2007-03-03', marriedIn: 'MA' };
/** Abroad, with a job in the Netherlands for the year from 1 March 2026. */
const jobToCome: Answers = {
  sponsorLivesIn: 'PE',
  ...earning({ contract: 'fixedTerm', startsOn: '2026-03-01', endsOn: '2027-02-28' }),
};

const rows: readonly EdgeCase[] = [
  {
    no: 1,
    facts: 'inc-sufficient, norm-2026h2',
    says: 'exactly the norm is enough',
    told: earning({ gross: 2337 }),
    expect: { 'conditions.income': 'met', 'income.basis': 'excl' },
  },
  {
    no: 2,
    facts: 'calc-holiday-yearly, ind-chakroun',
    says: 'a cent short is short, and looked at individually',
    told: earning({ gross: 2336.99 }),
    expect: {
      'conditions.income.ground': 'belowNorm',
      'income.total.incl': 2523.95,
      'income.shortfall': 0.01,
      'income.individualAssessment': true,
    },
  },
  {
    no: 3,
    facts: 'calc-holiday-yearly',
    says: 'a higher holiday allowance can make up for a lower wage',
    told: earning({ gross: 2320, holidayAllowancePercent: 9 }),
    expect: { 'conditions.income': 'met', 'income.basis': 'incl', 'income.total.incl': 2528.8 },
  },
  {
    no: 4,
    facts: 'calc-holiday-monthly',
    says: 'a wage that holds the allowance is compared with the norm that holds it',
    told: earning({ gross: 2510, holidayAllowance: 'inEachPayment' }),
    expect: { 'conditions.income': 'notMet', 'income.shortfall': 13.96 },
  },
  {
    no: 5,
    facts: 'calc-4weekly',
    says: 'thirteen payments a year, enough',
    told: earning({ gross: 2160, per: 'fourWeeks' }),
    expect: { 'conditions.income': 'met', 'income.total.excl': 2340 },
  },
  {
    no: 5,
    facts: 'calc-4weekly',
    says: 'thirteen payments a year, not enough',
    told: earning({ gross: 2150, per: 'fourWeeks' }),
    expect: { 'conditions.income': 'notMet', 'income.total.excl': 2329.17, 'income.total.incl': 2515.5 },
  },
  {
    no: 6,
    facts: 'inc-emp-a',
    says: 'thirteen months left last long enough; whether it is probation is not asked',
    told: earning({ contract: 'fixedTerm', endsOn: '2027-12-22' }),
    expect: { 'income.sources.0.sustainable': 'yes', 'income.sources.0.row': 'a' },
  },
  {
    no: 7,
    facts: 'inc-emp-b',
    says: 'eight months left and a good last year',
    told: earning(eightMonthsLeft),
    expect: { 'income.sources.0.sustainable': 'yes', 'income.sources.0.row': 'b' },
  },
  {
    no: 8,
    facts: 'inc-emp-b, ind-khachab',
    says: 'eight months left, but only five months worked',
    told: earning({
      ...eightMonthsLeft,
      averageLast12Months: 1250,
      averagesLast3Years: [1250, 0, 0],
      benefitWeeksLast3Years: 0,
      socialAssistanceLast3Years: 'no',
    }),
    expect: {
      'income.sources.0.sustainable': 'no',
      'conditions.income': 'notMet',
      'income.individualAssessment': true,
    },
  },
  {
    no: 9,
    facts: 'inc-emp-b-ww',
    says: 'unemployment benefit counts in the average of the last year',
    told: earning({ ...eightMonthsLeft, averageLast12Months: 2400 }),
    expect: { 'income.sources.0.sustainable': 'yes', 'income.sources.0.row': 'b' },
  },
  {
    no: 10,
    facts: 'inc-emp-b-ww',
    says: 'a month of social assistance spoils the year',
    told: earning({ ...eightMonthsLeft, averageLast12Months: 2400, socialAssistanceLast12Months: 'yes' }),
    expect: { 'income.sources.0.sustainable': 'no' },
  },
  {
    no: 11,
    facts: 'inc-emp-c-current',
    says: 'three years of zero hours, each enough for its time',
    told: earning(zeroHours),
    expect: { 'income.sources.0.row': 'c', 'conditions.income': 'met' },
  },
  {
    no: 12,
    facts: 'inc-emp-c',
    says: 'more than 26 weeks of benefit in three years is too much',
    told: earning({ ...zeroHours, benefitWeeksLast3Years: 30 }),
    expect: { 'income.sources.0.sustainable': 'no' },
  },
  {
    no: 13,
    facts: 'inc-emp-b, inc-emp-c',
    says: 'an agency worker with two years of history and a contract of some months: a good last year is enough',
    told: earning({ ...eightMonthsLeft, averagesLast3Years: [2600, 2500, 0] }),
    expect: { 'income.sources.0.sustainable': 'yes', 'income.sources.0.row': 'b' },
  },
  {
    no: 13,
    facts: 'inc-emp-c',
    says: 'an agency worker with two years of history and no contract for a time',
    told: earning({ ...zeroHours, averagesLast3Years: [2600, 2500, 0] }),
    expect: {
      'income.sources.0.sustainable': 'no',
      'conditions.income': 'notMet',
      'income.individualAssessment': true,
    },
    contractWins: 'needs review',
  },
  {
    no: 14,
    facts: 'inc-emp-b',
    says: 'six months left to the day and a good last year are enough: the law says so since',
    told: earning({ ...eightMonthsLeft, endsOn: '2027-05-22' }),
    expect: {
      'income.sources.0.sustainable': 'yes',
      'income.sources.0.row': 'b',
      'conditions.income': 'met',
    },
    contractWins: 'needs review; law-2026 solved it (VV 3.24b)',
  },
  {
    no: 14,
    facts: 'inc-emp-b',
    says: 'a day less than six months is not',
    told: earning({ ...eightMonthsLeft, endsOn: '2027-05-21' }),
    expect: { 'income.sources.0.sustainable': 'no', 'conditions.income.ground': 'tooShort' },
  },
  {
    no: 15,
    facts: 'inc-several',
    says: 'two permanent part-time jobs add up',
    told: earning({ gross: 1400 }, { gross: 1000 }),
    expect: { 'conditions.income': 'met', 'income.total.excl': 2400 },
  },
  {
    no: 16,
    facts: 'inc-several',
    says: 'a source that does not last adds nothing; together they are enough, but end too soon',
    told: earning({ gross: 1800 }, { gross: 700, contract: 'fixedTerm', endsOn: '2027-04-22' }),
    expect: {
      'conditions.income.ground': 'tooShort',
      'income.total.excl': 1800,
      'income.shortfall': undefined,
      'income.individualAssessment': true,
    },
  },
  {
    no: 17,
    facts: 'calc-self-employed',
    says: 'three years in business with enough profit',
    told: business('2023-11-01', 2600),
    expect: { 'conditions.income': 'met', 'income.basis': 'incl' },
  },
  {
    no: 18,
    facts: 'calc-self-employed-norm',
    says: 'profit is compared with the norm that holds the allowance',
    told: business('2023-11-01', 2400),
    expect: { 'conditions.income': 'notMet', 'income.shortfall': 123.96 },
  },
  {
    no: 19,
    facts: 'inc-self-18m, inc-self-short, norm-selfemployed',
    says: 'eleven months in business is too short to say',
    told: business('2025-12-22', 4000),
    expect: { 'conditions.income.ground': 'undecidedSources', 'income.norm.incl': 2523.96 },
  },
  {
    no: 20,
    facts: 'inc-ex-aow',
    says: 'of a sponsor with a state pension no income is asked',
    told: { sponsorBornOn: '1958-05-14' },
    expect: { 'conditions.income.ground': 'statePension', 'asked.exclude': ['incomes'] },
  },
  {
    no: 21,
    facts: 'inc-ben-not, inc-ex-labour',
    says: 'social assistance is not independent, and two years of it free from nothing',
    told: { incomes: [{ kind: 'benefit', benefit: 'socialAssistance', gross: 1400, per: 'month' }] },
    expect: {
      'income.sources.0.independent': 'no',
      'conditions.income': 'notMet',
      'income.individualAssessment': true,
    },
  },
  {
    no: 22,
    facts: 'inc-ex-labour',
    says: 'who was released from the duty to work for five years is exempt',
    told: { incomeExemption: 'releasedFromWorkDuty' },
    expect: { 'conditions.income': 'exempt', 'conditions.income.ground': 'releasedFromWorkDuty' },
  },
  {
    no: 23,
    facts: 'inc-ex-incap',
    says: 'who is fully and permanently unable to work is exempt',
    told: { incomeExemption: 'fullyIncapacitated' },
    expect: { 'conditions.income': 'exempt', 'conditions.income.ground': 'fullyIncapacitated' },
  },
  {
    no: 23,
    facts: 'inc-ben-not',
    says: 'beside a benefit for the young disabled only the job counts',
    told: { incomes: [{ kind: 'benefit', benefit: 'youngDisabled', gross: 1200, per: 'month' }, job({ gross: 1500 })] },
    expect: { 'conditions.income': 'notMet', 'income.total.excl': 1500 },
  },
  {
    no: 24,
    facts: 'inc-ex-incap',
    says: 'a disability benefit without an end counts as it is, without an exemption',
    told: { incomes: [{ kind: 'benefit', benefit: 'disability', gross: 2600, per: 'month' }] },
    expect: { 'income.sources.0.counted': true, 'conditions.income': 'met' },
    contractWins: 'needs review, since recovery is expected',
  },
  {
    no: 24,
    facts: 'inc-ben-sust',
    says: 'a disability benefit that ends within the year does not last',
    told: {
      incomes: [{ kind: 'benefit', benefit: 'disability', gross: 2600, per: 'month', endsOn: '2027-10-01' }],
    },
    expect: { 'income.sources.0.independent': 'yes', 'income.sources.0.sustainable': 'no' },
  },
  {
    no: 25,
    facts: 'inc-ben-sust',
    says: 'seven more months of unemployment benefit are independent but do not last',
    told: {
      incomes: [{ kind: 'benefit', benefit: 'unemployment', gross: 2600, per: 'month', endsOn: '2027-06-22' }],
    },
    expect: {
      'income.sources.0.independent': 'yes',
      'income.sources.0.sustainable': 'no',
      'conditions.income': 'notMet',
      'conditions.income.ground': 'tooShort',
    },
  },
  {
    no: 26,
    facts: 'inc-ass-ind, inc-savings',
    says: 'of savings only the yield is income',
    told: {
      incomes: [
        { kind: 'savings', balance: 100_000 },
        { kind: 'assets', yieldPerMonth: 210, heldSince: '2020-01-01' },
      ],
    },
    expect: {
      'income.sources.0.independent': 'no',
      'conditions.income.ground': 'belowNorm',
      'income.total.incl': 210,
      'income.individualAssessment': true,
    },
  },
  {
    no: 27,
    facts: 'age-both-21',
    says: 'a sponsor of twenty, unmarried: from the 21st birthday',
    told: { relationship: 'unmarried', sponsorBornOn: '2006-03-14', partnerBornOn: '2002-01-01' },
    expect: { 'conditions.age.ground': 'under21', 'conditions.age.fix.from': '2027-03-14' },
  },
  {
    no: 28,
    facts: 'age-18-exception',
    says: 'both nineteen, married while both lived abroad',
    told: { ...bothNineteen, bothAbroadWhenMarried: 'yes' },
    expect: { 'conditions.age': 'met', 'conditions.sponsorStatus': 'met', 'conditions.income': 'met' },
  },
  {
    no: 29,
    facts: 'age-18-exception',
    says: 'both nineteen, married when one of them lived in the Netherlands',
    told: { ...bothNineteen, bothAbroadWhenMarried: 'no' },
    expect: { 'conditions.age': 'notMet', 'conditions.age.ground': 'under21' },
  },
  {
    no: 30,
    facts: 'eu-who, eu-unmarried',
    says: 'a German sponsor and a Brazilian partner follow European law, married or not',
    told: { sponsorNationalities: ['DE'], partnerNationalities: ['BR'], relationship: 'unmarried' },
    expect: { 'route.id': 'euVerification', verdict: 'otherRoute' },
  },
  {
    no: 31,
    facts: 'eu-dutch-return',
    says: 'a Dutch sponsor back from two years together in Antwerp has the EU route too',
    told: { freeMovement: 'threeMonthsOrMore', freeMovementLost: 'no' },
    expect: { 'route.alternatives': ['euReturn'] },
  },
  {
    no: 32,
    facts: 'eu-dutch-return',
    says: 'two months in Antwerp are too short',
    told: { freeMovement: 'underThreeMonths' },
    expect: { 'route.id': 'regularWithMvv', 'route.alternatives': [] },
  },
  {
    no: 33,
    facts: 'eu-dutch-lost',
    says: 'ten months outside the EU since then lose it',
    told: { freeMovement: 'threeMonthsOrMore', freeMovementLost: 'yes' },
    expect: { 'route.id': 'regularWithMvv', 'route.alternatives': [] },
  },
  {
    no: 34,
    facts: 'spn-excluded',
    says: 'an au pair cannot be sponsor',
    told: foreignSponsor('exchange'),
    expect: { 'conditions.sponsorStatus.ground': 'permitExcluded', verdict: 'notYet' },
  },
  {
    no: 34,
    facts: 'spn-excluded',
    says: 'a seasonal worker cannot be sponsor',
    told: foreignSponsor('seasonalWork'),
    expect: { 'conditions.sponsorStatus.ground': 'permitExcluded', verdict: 'notYet' },
  },
  {
    no: 35,
    facts: 'spn-1y-2024',
    says: 'a humanitarian permit and eight months here: four more',
    told: { ...foreignSponsor('humanitarianNonTemporary'), sponsorResidentSince: '2026-03-22' },
    expect: { 'conditions.sponsorStatus.ground': 'oneYear', 'conditions.sponsorStatus.fix.from': '2027-03-22' },
  },
  {
    no: 35,
    facts: 'spn-1y-2024',
    says: 'the same, with a young child who needs the partner now',
    told: {
      ...foreignSponsor('humanitarianNonTemporary'),
      sponsorResidentSince: '2026-03-22',
      childNeedsPartnerNow: 'yes',
    },
    expect: { 'conditions.sponsorStatus': 'review', 'conditions.sponsorStatus.ground': 'childInterest' },
  },
  {
    no: 36,
    facts: 'spn-hsm',
    says: 'a highly skilled migrant need not wait a year',
    told: {
      ...foreignSponsor('highlySkilledMigrant'),
      ...earning({ contract: 'fixedTerm', endsOn: '2031-11-14', gross: 6000 }),
    },
    expect: {
      'conditions.sponsorStatus': 'met',
      'conditions.income': 'met',
      'asked.exclude': ['sponsorResidentSince'],
    },
  },
  {
    no: 37,
    facts: 'spn-hsm-12m-trap',
    says: 'a highly skilled migrant two months into a year: an income as long as the own stay is looked at',
    told: {
      ...foreignSponsor('highlySkilledMigrant'),
      ...earning({ ...eightMonthsLeft, endsOn: '2027-09-21', gross: 6000, averageLast12Months: 1000 }),
    },
    expect: {
      'income.sources.0.sustainable': 'review',
      'income.sources.0.row': 'd',
      'conditions.income.ground': 'undecidedSources',
    },
  },
  {
    no: 37,
    facts: 'spn-hsm-12m-trap',
    says: 'so too where the two file together, before the permit is there',
    told: {
      ...awaitingSponsor('highlySkilledMigrant'),
      ...earning({ contract: 'fixedTerm', endsOn: '2027-09-21', gross: 6000 }),
    },
    expect: { 'conditions.sponsorStatus.ground': 'sponsorPending', 'income.sources.0.row': 'd', verdict: 'review' },
  },
  {
    no: 37,
    facts: 'spn-hsm-12m-trap',
    says: 'and of a worker, whose permit has no such rule, ends too soon',
    told: { ...foreignSponsor('work'), ...earning({ contract: 'fixedTerm', endsOn: '2027-09-21', gross: 6000 }) },
    expect: {
      'income.sources.0.sustainable': 'no',
      'conditions.income.ground': 'tooShort',
      'income.individualAssessment': true,
    },
  },
  {
    no: 38,
    facts: 'spn-student-proof, spn-student-amount',
    says: 'a student with a scholarship: the status is in order, the income needs a closer look',
    told: { ...foreignSponsor('study'), incomes: [{ kind: 'studyFunding', perMonth: 2600 }] },
    expect: { 'conditions.sponsorStatus': 'met', 'conditions.income.ground': 'undecidedSources' },
  },
  {
    no: 39,
    facts: 'asy-3m, asy-ind',
    says: 'the spouse of a refugee of six weeks: another procedure, within three months',
    told: { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: '2026-10-11' },
    expect: { 'route.id': 'nareis', 'route.until': '2027-01-11', verdict: 'otherRoute' },
  },
  {
    no: 40,
    facts: 'asy-sub, asy-unmarried',
    says: 'the unmarried partner of someone with subsidiary protection: no exam, and the rules of June 2026 to look at',
    told: { ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn: '2026-07-15', relationship: 'unmarried' },
    expect: {
      'route.id': 'regularWithMvv',
      'exam.ground': 'asylumSponsor',
      'conditions.sponsorStatus.ground': 'asylumLawChanged',
      'steps.include': ['getLegalHelp'],
      verdict: 'review',
    },
  },
  {
    no: 41,
    facts: 'spn-abroad-rules',
    says: 'a year of work to come is looked at before it begins',
    told: jobToCome,
    on: '2026-02-20',
    expect: {
      'income.sources.0.row': 'a',
      'income.sources.0.sustainable': 'review',
      'conditions.income.ground': 'undecidedSources',
    },
    contractWins: 'sustainable',
  },
  {
    no: 41,
    facts: 'spn-abroad-rules',
    says: 'two weeks into that year there are less than twelve months left',
    told: jobToCome,
    on: '2026-03-15',
    expect: {
      'income.sources.0.sustainable': 'no',
      'conditions.income': 'review',
      'conditions.income.ground': 'sponsorAbroad',
    },
  },
  {
    no: 42,
    facts: 'ind-expats',
    says: 'a Dutch sponsor abroad without a job is looked at, and never told a plain no',
    told: { sponsorLivesIn: 'KE', incomes: [] },
    expect: {
      'conditions.income': 'review',
      'conditions.income.ground': 'sponsorAbroad',
      'income.shortfall': undefined,
    },
  },
  {
    no: 43,
    facts: 'rel-mar-polyg, rel-one-partner',
    says: 'a marriage with two wives needs a closer look, while neither lives in the Netherlands',
    told: { marriageConcerns: ['polygamous'], otherPartnerInNl: 'no' },
    expect: { 'conditions.relationship': 'review', 'conditions.relationship.ground': 'marriageRecognition' },
  },
  {
    no: 43,
    facts: 'rel-one-partner',
    says: 'one partner only: not while another already lives here',
    told: { marriageConcerns: ['polygamous'], otherPartnerInNl: 'yes' },
    expect: { 'conditions.relationship': 'notMet', 'conditions.relationship.ground': 'onePartner' },
  },
  {
    no: 44,
    facts: 'rel-cousins',
    says: 'a marriage of cousins needs a closer look',
    told: { marriageConcerns: ['closeRelatives'] },
    expect: { 'conditions.relationship': 'review', 'conditions.relationship.ground': 'marriageRecognition' },
  },
  {
    no: 45,
    facts: 'gen-conviction',
    says: 'a conviction needs a closer look',
    told: { publicOrder: 'conviction' },
    expect: { 'conditions.publicOrder': 'review', 'conditions.publicOrder.ground': 'conviction' },
  },
  {
    no: 46,
    facts: 'gen-tb-countries',
    says: 'a partner from the United States needs no TB test',
    told: { partnerNationalities: ['US'] },
    expect: { 'conditions.tb': 'exempt', 'conditions.tb.ground': 'nationality' },
  },
  {
    no: 47,
    facts: 'tr-exam',
    says: 'a Turkish spouse takes the exam',
    told: { partnerNationalities: ['TR'] },
    expect: { 'exam.result': 'required' },
  },
  {
    no: 48,
    facts: 'norm-2027h1',
    says: 'received on the last day of the norm',
    told: { ...earning({ gross: 2337 }), filingOn: '2026-12-31' },
    expect: { 'conditions.income': 'met' },
  },
  {
    no: 48,
    facts: 'norm-2027h1',
    says: 'received when no norm is published: not judged by the old one',
    told: { ...earning({ gross: 2337 }), filingOn: '2027-01-02' },
    expect: { 'conditions.income': 'review', 'conditions.income.ground': 'amountNotPublished' },
  },
  {
    no: 49,
    facts: 'norm-singleparent',
    says: 'a single parent meets the same norm as everyone',
    told: earning({ gross: 1700 }),
    expect: { 'conditions.income': 'notMet', 'income.norm.incl': 2523.96, 'income.individualAssessment': true },
  },
  {
    no: 50,
    facts: 'obl-info-procedure',
    says: 'changes are reported, within four weeks once the permit is there',
    expect: { 'steps.reportChanges.within': { weeks: 4 } },
  },
  {
    no: 51,
    facts: 'live-together',
    says: 'spouses who keep two homes are looked at: the power to grant is wider',
    told: { willLiveTogether: 'no' },
    expect: { 'conditions.livingTogether': 'review', 'conditions.livingTogether.ground': 'apart' },
    contractWins: 'not met',
  },
  {
    no: 51,
    facts: 'live-together',
    says: 'unmarried, keeping two homes is not living together',
    told: { relationship: 'unmarried', willLiveTogether: 'no' },
    expect: { 'conditions.livingTogether': 'notMet', 'conditions.livingTogether.ground': 'apart' },
  },
  {
    no: 52,
    facts: 'hou-none',
    says: 'the home plays no part: nothing is asked of it',
    expect: { verdict: 'looksGood', next: null },
  },
];

describe('the edge cases of conditions-income.md', () => {
  it.each(rows.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    const { said, expected } = compare(row);
    expect(said).toEqual(expected);
  });

  it('are all here, or in docs/edge-cases.md with the reason why not', () => {
    expect(numbersOf('conditions-income.md', rows)).toEqual(upTo(52));
  });
});
