/** The edge cases of the dossier on the procedure, the fees and the time it takes, section 11. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../rules/answers';
import { awaitingSponsor, child, foreignSponsor } from '../../testing/couple';
import { compare, numbersOf, titleOf, upTo, type EdgeCase } from '../../testing/edgeCases';

const refugee: Answers = { ...foreignSponsor('asylumRefugee'), partnerNationalities: ['SD'], partnerLivesIn: 'SD' };
const extending = (partnerDutchPermitEndsOn: string, filingOn?: string): Answers => ({
  partnerLivesIn: 'NL',
  partnerDutchPermit: 'withThisSponsor',
  partnerDutchPermitEndsOn,
  filingOn,
});
const turkishCouple: Answers = {
  sponsorNationalities: ['TR'],
  sponsorPermit: 'permanent',
  partnerNationalities: ['TR'],
};

const rows: readonly EdgeCase[] = [
  {
    no: 1,
    facts: 'B07001, VV2000',
    says: 'India, exam passed, filed online in September',
    told: { partnerNationalities: ['IN'], partnerLivesIn: 'IN', marriedIn: 'IN', partnerBornIn: 'IN' },
    on: '2026-09-01',
    expect: {
      'route.id': 'regularWithMvv',
      'channel.form': 'onlinePartnerWithoutPermit',
      feeTotal: 254,
      'steps.decision.within': { days: 90 },
      'steps.include': ['collectMvv', 'registerMunicipality', 'tbTest'],
    },
  },
  {
    no: 2,
    facts: 'B07001 q. 4.3',
    says: 'the United States: no visit to the embassy, biometrics in the Netherlands',
    told: { partnerNationalities: ['US'], partnerLivesIn: 'US' },
    expect: {
      'route.id': 'regularWithoutMvv',
      feeTotal: 254,
      'steps.include': ['biometrics'],
      'steps.exclude': ['collectMvv', 'missionAppointment'],
    },
  },
  {
    no: 3,
    facts: 'B07001',
    says: 'a British partner on a visit: the same procedure, without an mvv',
    told: { partnerNationalities: ['GB'], partnerLivesIn: 'GB' },
    expect: { 'route.id': 'regularWithoutMvv', 'conditions.mvv': 'exempt' },
  },
  {
    no: 4,
    facts: 'B07001',
    says: 'Monaco is free of the mvv',
    told: { partnerNationalities: ['MC'] },
    expect: { 'mvv.result': 'notRequired', 'mvv.ground': 'nationality' },
    contractWins: 'a conflict of sources, to be checked at the IND',
  },
  {
    no: 5,
    facts: 'IND-abroad',
    says: 'both in Singapore: an appointment at the mission, and the form by post within three weeks; no DigiD needed',
    told: { sponsorLivesIn: 'SG', partnerNationalities: ['PH'], partnerLivesIn: 'SG' },
    expect: {
      'route.id': 'regularAtEmbassy',
      'steps.include': ['missionAppointment'],
      'steps.sendByPost.within': { weeks: 3 },
      'asked.exclude': ['digid'],
    },
  },
  {
    no: 6,
    facts: 'Seed 000',
    says: 'both in Canada: travel together and apply in the Netherlands',
    told: { sponsorLivesIn: 'CA', partnerNationalities: ['CA'], partnerLivesIn: 'CA' },
    expect: { 'route.id': 'regularAfterTravel', 'mvv.result': 'notRequired' },
  },
  {
    no: 7,
    facts: 'VV2000',
    says: 'a sponsor with a temporary permit: whether the online form is open is not certain',
    told: {
      sponsorNationalities: ['BR'],
      sponsorPermit: 'highlySkilledMigrant',
      partnerNationalities: ['BR'],
      partnerLivesIn: 'BR',
    },
    expect: { 'route.id': 'regularWithMvv', 'channel.id': 'online', 'channel.certain': false, feeTotal: 254 },
  },
  {
    no: 7,
    facts: 'VV2000 3.26(2)',
    says: 'together with the sponsor, whose employer may file for both: on paper, and not certain',
    told: {
      ...awaitingSponsor('highlySkilledMigrant'),
      partnerNationalities: ['BR'],
      partnerLivesIn: 'BR',
    },
    expect: {
      'conditions.sponsorStatus.ground': 'sponsorPending',
      'channel.id': 'paper',
      'channel.certain': false,
      'documents.include': ['sponsorApplication'],
    },
  },
  {
    no: 8,
    facts: 'B07001 q. 4.5',
    says: 'a student here who now stays with a spouse: a change, on paper without DigiD',
    told: {
      partnerLivesIn: 'NL',
      partnerDutchPermit: 'otherPurpose',
      partnerDutchPermitEndsOn: '2027-04-22',
      digid: 'none',
    },
    expect: {
      'route.id': 'change',
      'mvv.ground': 'dutchPermit',
      'conditions.tb': 'exempt',
      'channel.form': 'B07001',
      feeTotal: 254,
    },
  },
  {
    no: 9,
    facts: 'B07001 q. 4.5',
    says: 'a permit for living with someone else is changed, not extended',
    told: { partnerLivesIn: 'NL', partnerDutchPermit: 'withSomeoneElse', partnerDutchPermitEndsOn: '2027-04-22' },
    expect: { 'route.id': 'change' },
  },
  {
    no: 10,
    facts: 'B07001 p. 2',
    says: 'an extension opens three months before the end; the last day in time is the one before it ends',
    told: extending('2027-03-10'),
    expect: {
      'conditions.extensionWindow.ground': 'tooEarly',
      'conditions.extensionWindow.fix.from': '2026-12-10',
      'steps.apply.until': '2027-03-09',
    },
  },
  {
    no: 11,
    facts: 'Kroes, Everaert',
    says: 'fifteen days late is usually repaired, and the health insurance has stopped',
    told: extending('2026-11-10', '2026-11-25'),
    expect: {
      'route.id': 'extension',
      'conditions.extensionWindow.ground': 'lateButUsuallyRepaired',
      'conditions.insurance': 'later',
      'steps.include': ['privateInsurance', 'healthInsurance'],
    },
  },
  {
    no: 11,
    facts: 'D5, law-2026 section 4',
    says: 'on the day the permit ends one is late already',
    told: extending('2026-11-22'),
    expect: { 'conditions.extensionWindow.ground': 'lateButUsuallyRepaired' },
    contractWins: 'in time up to and with the last day; law-2026 corrected it (Vb 3.80)',
  },
  {
    no: 12,
    facts: 'B07001 q. 5.2, Kroes',
    says: 'almost three months late leaves a gap',
    told: extending('2026-09-01'),
    expect: { 'route.id': 'extension', 'conditions.extensionWindow.ground': 'gap' },
  },
  {
    no: 12,
    facts: 'B07001 q. 5.2, Vb 3.80',
    says: 'more than two years late is a first application, and the mvv is missing',
    told: extending('2024-11-21'),
    expect: { 'route.id': 'mvvMissing', 'conditions.mvv.ground': 'applyAbroad' },
  },
  {
    no: 13,
    facts: 'B07001 p. 8',
    says: 'a Moroccan on a visit without a permit applies from abroad',
    told: { partnerNationalities: ['MA'], partnerLivesIn: 'NL' },
    expect: { 'route.id': 'mvvMissing', 'conditions.mvv.ground': 'applyAbroad', verdict: 'notYet' },
  },
  {
    no: 14,
    facts: 'B07001 q. 5.2',
    says: 'a Dutch permit that ended fourteen months ago, and never left: free of the mvv',
    told: {
      partnerNationalities: ['MA'],
      partnerLivesIn: 'NL',
      partnerDutchPermit: 'otherPurpose',
      partnerDutchPermitEndsOn: '2025-09-22',
    },
    expect: {
      'route.id': 'regularWithoutMvv',
      'mvv.ground': 'formerPermit',
      'conditions.extensionWindow.ground': 'gap',
      'steps.exclude': ['registerMunicipality'],
    },
  },
  {
    no: 15,
    facts: 'IND-EUfam, VV2000 3.34h',
    says: 'a German sponsor and a Peruvian husband: European law, 85 euros, no exam',
    told: { sponsorNationalities: ['DE'], partnerNationalities: ['PE'], partnerLivesIn: 'PE' },
    expect: {
      'route.id': 'euVerification',
      feeTotal: 85,
      'exam.result': 'notRequired',
      'steps.decision.within': { months: 6 },
    },
  },
  {
    no: 16,
    facts: 'IND-DutchEU',
    says: 'eight months together in Belgium: the EU route stands beside the ordinary one of 254 euros',
    told: {
      partnerNationalities: ['PE'],
      partnerLivesIn: 'PE',
      freeMovement: 'threeMonthsOrMore',
      freeMovementLost: 'no',
    },
    expect: { 'route.alternatives': ['euReturn'], feeTotal: 254 },
  },
  {
    no: 17,
    facts: 'IND-DutchEU',
    says: 'six weeks in Spain are too short',
    told: { freeMovement: 'underThreeMonths' },
    expect: { 'route.id': 'regularWithMvv', 'route.alternatives': [] },
  },
  {
    no: 18,
    facts: 'IND-DutchEU',
    says: 'fourteen months in Brazil since then lose it',
    told: { freeMovement: 'threeMonthsOrMore', freeMovementLost: 'yes' },
    expect: { 'route.id': 'regularWithMvv', 'route.alternatives': [] },
  },
  {
    no: 20,
    facts: 'IND-Chavez',
    says: 'the mother of a Dutch toddler in Amsterdam has the Chavez route beside',
    told: { partnerNationalities: ['GH'], partnerLivesIn: 'NL', dutchChildInPartnersCare: 'yes' },
    expect: { 'route.alternatives': ['chavez'] },
  },
  {
    no: 21,
    facts: 'VV2000 3.34a d, B07001',
    says: 'a Turkish worker brings a Turkish spouse: 85 euros, and proof of the nationality',
    told: { ...turkishCouple, turkishWorkerInNl: 'yes' },
    expect: { feeTotal: 85, 'fees.0.ground': 'turkish', 'documents.include': ['turkishNationalityProof'] },
  },
  {
    no: 21,
    facts: 'VV2000 3.34a',
    says: 'neither of a Turkish couple works here: the ordinary fee',
    told: { ...turkishCouple, turkishWorkerInNl: 'no' },
    expect: { feeTotal: 254, 'fees.0.ground': 'family' },
  },
  {
    no: 22,
    facts: 'B07001',
    says: 'a sponsor who is Dutch and Turkish proves the Turkish nationality',
    told: { sponsorNationalities: ['NL', 'TR'] },
    expect: { 'documents.turkishNationalityProof.of': 'sponsor' },
  },
  {
    no: 23,
    facts: 'IND-costs-nl, B07001',
    says: 'Israel: an mvv, free of charge',
    told: { partnerNationalities: ['IL'], partnerLivesIn: 'IL' },
    expect: { 'mvv.result': 'required', feeTotal: 0, 'fees.0.ground': 'benelux', 'fees.0.until': null },
  },
  {
    no: 23,
    facts: 'IND-costs-nl',
    says: 'Israel: a later extension costs what it costs everyone',
    told: { partnerNationalities: ['IL'], ...extending('2027-01-15') },
    expect: { feeTotal: 254, 'fees.0.ground': 'family' },
  },
  {
    no: 24,
    facts: 'VV2000, 7101-03, IND-abroad',
    says: 'a wife and stepchildren of 9 and 14: three fees; the declaration for her and the eldest, consent for both',
    told: { children: [child(), child({ bornOn: '2012-04-04' })] },
    expect: {
      feeTotal: 424,
      'documents.antecedentsDeclaration.of': ['partner', 1],
      'documents.childConsent.of': [0, 1],
    },
  },
  {
    no: 25,
    facts: 'altadvocaten, B07001',
    says: 'a stepson of sixteen says that he is not married',
    told: { children: [child({ bornOn: '2010-04-04' })] },
    expect: { 'documents.childCivilStatus.of': 0, 'documents.childCivilStatus.legalisation': 'check' },
  },
  {
    no: 26,
    facts: 'inferred',
    says: 'a child who turns 18 after filing is a child on the filing day',
    told: { children: [child({ bornOn: '2008-12-01' })] },
    expect: { 'conditions.children': 'met', feeTotal: 339 },
  },
  {
    no: 27,
    facts: 'VV2000 3.34a a, IND-forms 7671',
    says: 'a grown-up son needs a closer look, and no fee is named for him',
    told: { children: [child({ bornOn: '2004-04-04' })] },
    expect: { 'conditions.children.ground': 'adultChild', feeTotal: 254 },
    contractWins: 'a fee of 254 euros for him as well',
  },
  {
    no: 28,
    facts: 'route-g, RCT',
    says: 'the wife of a refugee of two months: free, and in time until three months after the permit',
    told: { ...refugee, asylumGrantedOn: '2026-09-20' },
    expect: {
      'route.id': 'nareis',
      'route.until': '2026-12-20',
      'conditions.asylumTerm.until': '2026-12-20',
      feeTotal: 0,
      verdict: 'otherRoute',
      'steps.decision.within': { months: 9 },
    },
  },
  {
    no: 29,
    facts: 'route-g',
    says: 'the wife of a refugee of half a year: the ordinary procedure, with the income, without the exam',
    told: { ...refugee, asylumGrantedOn: '2026-05-01' },
    expect: {
      'route.id': 'regularWithMvv',
      'asked.include': ['incomes'],
      'exam.result': 'notRequired',
      'exam.ground': 'asylumSponsor',
      'route.alternatives': ['nareis'], // a late application can be excused
      'steps.include': ['getLegalHelp'],
      'steps.decision.within': { months: 9 },
      feeTotal: 254,
    },
    contractWins: 'with the exam', // its own dossier on the exam agrees with the contract (exam-exempt-asylum-family)
  },
  {
    no: 30,
    facts: 'refugeehelp 2026',
    says: 'the wife of someone with subsidiary protection waits two years, and nobody knows the fee',
    told: { ...refugee, ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn: '2026-07-01' },
    expect: {
      'route.id': 'nareisSubsidiary',
      'route.from': '2028-07-01',
      'route.ground': undefined,
      'conditions.asylumTerm.ground': 'twoYears',
      feeTotal: null,
    },
  },
  {
    no: 30,
    facts: 'refugeehelp 2026, law-2026 section 2',
    says: 'for a permit of before the new law that day is not certain',
    told: { ...refugee, ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn: '2026-06-11' },
    expect: { 'route.ground': 'transition', 'conditions.asylumTerm.ground': 'transition' },
  },
  {
    no: 31,
    facts: 'IND-nareis-news',
    says: 'the unmarried partner of a refugee is in the ordinary procedure',
    told: { ...refugee, asylumGrantedOn: '2026-10-01', relationship: 'unmarried' },
    expect: { 'route.id': 'regularWithMvv', 'documents.include': ['relationshipEvidence'] },
  },
  {
    no: 33,
    facts: 'IND-old-pages, dec-ack-14',
    says: 'the IND confirms within fourteen days',
    expect: { 'steps.acknowledgement.within': { days: 14 } },
  },
  {
    no: 34,
    facts: 'late-notice, late-court, late-admin-penalty',
    says: 'after a notice of default the IND has two weeks',
    expect: { 'steps.decision.within': { days: 90 } },
    lastDay: { id: 'noticeOfDefault', letterOn: '2026-09-07', day: '2026-09-21' },
  },
  {
    no: 37,
    facts: 'obj-term',
    says: 'an objection arrives within four weeks of the refusal',
    lastDay: { id: 'objection', letterOn: '2026-11-02', day: '2026-11-30' },
  },
  {
    no: 38,
    facts: 'obj-decision',
    says: 'the IND decides on it in nineteen weeks, or twenty-five',
    lastDay: { id: 'objectionDecision', letterOn: '2026-11-02', day: '2027-04-12', extendedTo: '2027-05-24' },
  },
  {
    no: 39,
    facts: 'IND-old-pages',
    says: 'the mvv is asked for within three months of the approval',
    expect: { 'steps.collectMvv.within': { months: 3 }, 'steps.collectMvv.kind': 'statutory' },
  },
  {
    no: 40,
    facts: 'IND-old-pages',
    says: 'one travels while the mvv is valid: 90 days',
    expect: { 'steps.travel.within': { days: 90 }, 'steps.travel.kind': 'statutory' },
  },
  {
    no: 42,
    facts: '7103-03',
    says: 'after arrival: municipality in five days, TB test in three months, insurance in four',
    expect: {
      'steps.registerMunicipality.within': { days: 5 },
      'steps.tbTest.within': { months: 3 },
      'steps.healthInsurance.within': { months: 4 },
    },
  },
  {
    no: 42,
    facts: '7103-03, Zvw 2, Wlz 2.1.1',
    says: 'who waits here without an mvv is insured from the decision, and privately until then',
    told: { partnerNationalities: ['US'], partnerLivesIn: 'NL' },
    expect: {
      'steps.healthInsurance.within': undefined,
      'steps.healthInsurance.after': 'decision',
      'steps.include': ['privateInsurance'],
    },
  },
  {
    no: 43,
    facts: 'B07001 q. 8',
    says: 'a TB test here in the last half year need not be repeated',
    told: { partnerLivesIn: 'NL', partnerDutchPermit: 'endedAndStayed', tbTestedInNl: 'yes' },
    expect: { 'conditions.tb.ground': 'tested', 'documents.exclude': ['tbDeclaration'] },
  },
  {
    no: 44,
    facts: 'B07001, post-continued',
    says: 'a separation is reported within four weeks; a permit of one’s own comes after five years',
    expect: { 'steps.reportChanges.within': { weeks: 4 }, 'steps.independentPermit.within': { years: 5 } },
  },
  {
    no: 46,
    facts: 'WI2021 art. 3',
    says: 'the partner of a student need not integrate, and gets no permit of their own; the online form may be closed',
    told: foreignSponsor('study'),
    expect: { 'steps.exclude': ['civicIntegration', 'independentPermit'], 'channel.certain': false },
  },
  {
    no: 47,
    facts: 'WI2021 art. 3(1)',
    says: 'a partner of seventy need not integrate',
    told: { partnerBornOn: '1956-03-02' },
    expect: { 'steps.exclude': ['civicIntegration'], 'exam.ground': 'age' },
  },
  {
    no: 50,
    facts: 'VV2000',
    says: 'the fee of next year is not known yet',
    told: { filingOn: '2027-01-05' },
    expect: { feeTotal: null, 'fees.0.amount': null, 'fees.0.until': null },
  },
];

describe('the edge cases of procedure-fees-timeline.md', () => {
  it.each(rows.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    const { said, expected } = compare(row);
    expect(said).toEqual(expected);
  });

  it('are all here, or in docs/edge-cases.md with the reason why not', () => {
    expect(numbersOf('procedure-fees-timeline.md', rows)).toEqual(upTo(50));
  });
});
