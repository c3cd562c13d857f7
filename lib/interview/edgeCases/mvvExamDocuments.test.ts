/** The edge cases of the dossier on the mvv, the exam and the papers, section 9. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../rules/answers';
import { child, foreignSponsor } from '../../testing/couple';
import { compare, numbersOf, titleOf, upTo, type EdgeCase } from '../../testing/edgeCases';

/** A partner of this nationality, who lives, was born and married in that country. */
const from = (code: NonNullable<Answers['partnerLivesIn']>, changes: Answers = {}): Answers => ({
  partnerLivesIn: code,
  marriedIn: code,
  partnerBornIn: code,
  ...changes,
});

const rows: readonly EdgeCase[] = [
  {
    no: 1,
    facts: 'tb-exempt-core',
    says: 'Israel: mvv and exam, but no TB test',
    told: from('IL', { partnerNationalities: ['IL'] }),
    expect: { 'mvv.result': 'required', 'exam.result': 'required', 'conditions.tb': 'exempt' },
  },
  {
    no: 2,
    facts: 'mvv-monaco-form-gap',
    says: 'Monaco: the law frees from the mvv, though the form leaves it out',
    told: from('MC', { partnerNationalities: ['MC'] }),
    expect: { 'mvv.result': 'notRequired', 'exam.result': 'notRequired', 'conditions.tb': 'exempt' },
  },
  {
    no: 3,
    facts: 'doc-marriage-nl',
    says: 'no deed of a marriage that the Dutch municipality already has',
    told: { marriageRegisteredInNl: 'yes' },
    expect: { 'documents.exclude': ['marriageCertificate'] },
  },
  {
    no: 4,
    facts: 'doc-sponsor-turkish',
    says: 'a sponsor who is Dutch and Turkish proves the Turkish nationality',
    told: { sponsorNationalities: ['NL', 'TR'] },
    expect: { 'documents.turkishNationalityProof.of': 'sponsor' },
  },
  {
    no: 6,
    facts: 'mvv-exempt-nationalities, tb-exempt-core',
    says: 'the United States: no mvv, exam or TB test; an apostille, no translation',
    told: from('US', { partnerNationalities: ['US'] }),
    expect: {
      'mvv.result': 'notRequired',
      'exam.result': 'notRequired',
      'conditions.tb': 'exempt',
      'documents.marriageCertificate.legalisation': 'apostille',
      'documents.marriageCertificate.translation': 'none',
    },
    beside: ['unitedStatesApostille'],
  },
  {
    no: 7,
    facts: 'mvv-exempt-nationalities',
    says: 'the United Kingdom: no mvv, no exam; an apostille',
    told: from('GB', { partnerNationalities: ['GB'] }),
    expect: {
      'mvv.result': 'notRequired',
      'exam.result': 'notRequired',
      'documents.marriageCertificate.legalisation': 'apostille',
    },
    beside: ['unitedKingdomApostille'],
  },
  {
    no: 8,
    facts: 'tb-korea',
    says: 'South Korea: no mvv, no exam, but a TB test and a translation',
    told: from('KR', { partnerNationalities: ['KR'] }),
    expect: {
      'mvv.result': 'notRequired',
      'exam.result': 'notRequired',
      'conditions.tb.ground': 'test',
      'documents.marriageCertificate.translation': 'needed',
    },
  },
  {
    no: 9,
    facts: 'mvv-exempt-san-marino',
    says: 'San Marino: mvv and exam',
    told: from('SM', { partnerNationalities: ['SM'] }),
    expect: { 'mvv.result': 'required', 'exam.result': 'required' },
  },
  {
    no: 10,
    facts: 'exam-turkish-required',
    says: 'Türkiye: mvv and exam',
    told: from('TR', { partnerNationalities: ['TR'] }),
    expect: { 'mvv.result': 'required', 'exam.result': 'required' },
  },
  {
    no: 12,
    facts: 'exam-exempt-work-study, law-2026 section 4',
    says: 'no exam for the partner of a worker, an owner of a business or of a start-up either',
    told: from('IN', { ...foreignSponsor('work'), partnerNationalities: ['IN'] }),
    expect: { 'exam.result': 'notRequired', 'exam.ground': 'sponsorPurpose' },
  },
  {
    no: 12,
    facts: 'exam-turkish-hsm',
    says: 'no exam for the Turkish partner of a highly skilled migrant',
    told: from('TR', { ...foreignSponsor('highlySkilledMigrant'), partnerNationalities: ['TR'] }),
    expect: { 'exam.result': 'notRequired', 'exam.ground': 'sponsorPurpose' },
  },
  {
    no: 13,
    facts: 'exam-exempt-hsm-family, tb-not-exempt-india',
    says: 'the Indian partner of a highly skilled migrant: mvv and TB test, no exam',
    told: from('IN', { ...foreignSponsor('highlySkilledMigrant'), partnerNationalities: ['IN'] }),
    expect: { 'mvv.result': 'required', 'exam.result': 'notRequired', 'conditions.tb.ground': 'test' },
  },
  {
    no: 14,
    facts: 'exam-who, leg-india',
    says: 'India: mvv, exam and TB test; an apostille, and a translation unless the paper is in English',
    told: from('IN', { partnerNationalities: ['IN'] }),
    expect: {
      'mvv.result': 'required',
      'exam.result': 'required',
      'conditions.tb.ground': 'test',
      'documents.marriageCertificate.legalisation': 'apostille',
      'documents.marriageCertificate.translation': 'maybe', // in which language it is written is not asked
    },
    beside: ['indiaApostille'],
  },
  {
    no: 15,
    facts: 'exam-suriname-proof, tb-exempt-core',
    says: 'Suriname with a primary school in Dutch: mvv, but no exam with a diploma under apostille',
    told: from('SR', { partnerNationalities: ['SR'], examGround: 'surinameDutchPrimarySchool' }),
    expect: {
      'mvv.result': 'required',
      'exam.ground': 'surinameDutchPrimarySchool',
      'conditions.tb': 'exempt',
      'documents.examExemptionProof.issuedIn': 'SR',
      'documents.examExemptionProof.legalisation': 'apostille',
    },
  },
  {
    no: 16,
    facts: 'exam-suriname-proof',
    says: 'Suriname without school papers: the exam',
    told: from('SR', { partnerNationalities: ['SR'] }),
    expect: { 'exam.result': 'required' },
  },
  {
    no: 17,
    facts: 'exam-aow-2024-2027',
    says: 'a month past 67 in 2026: no exam',
    told: { partnerNationalities: ['MA'], partnerBornOn: '1959-11-01', filingOn: '2026-12-01' },
    expect: { 'exam.result': 'notRequired', 'exam.ground': 'age' },
  },
  {
    no: 18,
    facts: 'exam-aow-2028-2031',
    says: 'two weeks past 67 in 2028: not yet at state-pension age',
    told: { partnerNationalities: ['MA'], partnerBornOn: '1961-03-01', filingOn: '2028-03-15' },
    expect: { 'exam.result': 'required' },
  },
  {
    no: 19,
    facts: 'mvv-dual-nationality',
    says: 'one of two nationalities is enough to be free of the mvv',
    told: { partnerNationalities: ['CN', 'CA'] },
    expect: { 'mvv.result': 'notRequired', 'mvv.ground': 'nationality', 'exam.result': 'notRequired' },
  },
  {
    no: 20,
    facts: 'legalise-unmarried-clock, legalise-unmarried-age',
    says: 'a paper on being unmarried is at most six months old, counted from its issue',
    told: from('TH', { partnerNationalities: ['TH'], relationship: 'unmarried' }),
    expect: {
      'documents.unmarriedDeclarationPartner.issuedIn': 'TH',
      'documents.unmarriedDeclarationPartner.maxAgeMonths': 6,
    },
    beside: ['thailandTwoSteps'],
  },
  {
    no: 20,
    facts: 'apostille 130th party, law-2026 section 4',
    says: 'from 28 February 2027 a Thai paper takes an apostille',
    told: from('TH', { partnerNationalities: ['TH'], relationship: 'unmarried', filingOn: '2027-02-28' }),
    expect: { 'documents.unmarriedDeclarationPartner.legalisation': 'apostille' },
  },
  {
    no: 21,
    facts: 'legalise-no-age',
    says: 'a marriage certificate does not grow old',
    told: from('TH', { partnerNationalities: ['TH'] }),
    expect: {
      'documents.marriageCertificate.legalisation': 'chain',
      'documents.marriageCertificate.maxAgeMonths': undefined,
    },
  },
  {
    no: 22,
    facts: 'leg-nigeria',
    says: 'Nigeria: papers for a birth that was never registered, legalised by its own ministry',
    told: from('NG', { partnerNationalities: ['NG'], partnerBornOn: '1990-06-01' }),
    expect: { 'documents.birthCertificatePartner.legalisation': 'ministry' },
    beside: ['nigeriaBirthPapers', 'nigeriaMinistryOnly'],
  },
  {
    no: 23,
    facts: 'apostille-new-vn',
    says: 'Viet Nam since September 2026: an apostille and a translation',
    told: from('VN', { partnerNationalities: ['VN'] }),
    expect: {
      'documents.marriageCertificate.legalisation': 'apostille',
      'documents.marriageCertificate.translation': 'needed',
    },
  },
  {
    no: 24,
    facts: 'apostille-legalised-earlier, posts.md section 8',
    says: 'Viet Nam: what its own ministry legalised before, without a Dutch embassy, stays good',
    told: from('VN', { partnerNationalities: ['VN'] }),
    on: '2026-09-01',
    expect: { 'documents.marriageCertificate.legalisation': 'ministry' },
    beside: ['vietNamApostille'], // whether a paper is legalised already is not asked: a note says it
  },
  {
    no: 25,
    facts: 'apostille-new-dz',
    says: 'Algeria since July 2026: an apostille, and a translation unless the paper is in French',
    told: from('DZ', { partnerNationalities: ['DZ'] }),
    expect: {
      'documents.marriageCertificate.legalisation': 'apostille',
      'documents.marriageCertificate.translation': 'maybe', // in which language it is written is not asked
    },
    beside: ['algeriaApostille'],
  },
  {
    no: 26,
    facts: 'decision 8.1 #1',
    says: 'a Polish partner needs no permit',
    told: { partnerNationalities: ['PL'] },
    expect: { 'route.id': 'noPermitNeeded', verdict: 'otherRoute' },
  },
  {
    no: 27,
    facts: 'eu-2016-1191',
    says: 'a Portuguese deed: no apostille, a multilingual form or a translation',
    told: { partnerNationalities: ['BR'], marriedIn: 'PT' },
    expect: {
      'documents.marriageCertificate.legalisation': 'none',
      'documents.marriageCertificate.translation': 'multilingualFormOrTranslation',
    },
  },
  {
    no: 28,
    facts: 'leg-turkiye',
    says: 'a Turkish deed: the multilingual extract needs nothing, any other an apostille and a translation',
    told: from('TR', { partnerNationalities: ['TR'] }),
    expect: {
      'documents.marriageCertificate.legalisation': 'extractOrApostille',
      'documents.marriageCertificate.translation': 'multilingualFormOrTranslation',
    },
    beside: ['turkiyeMultilingualExtracts'],
  },
  {
    no: 29,
    facts: 'exam-part-valid, exam-valid',
    says: 'the pass counts from the last part, for a year to the day',
    told: { partnerNationalities: ['PH'], examPassedOn: '2026-02-10', filingOn: '2027-02-10' },
    expect: { 'conditions.exam': 'met' },
  },
  {
    no: 29,
    facts: 'exam-valid',
    says: 'a day after that year it has expired',
    told: { partnerNationalities: ['PH'], examPassedOn: '2026-02-10', filingOn: '2027-02-11' },
    expect: { 'conditions.exam': 'notMet', 'conditions.exam.ground': 'passExpired' },
  },
  {
    no: 30,
    facts: 'exam-valid',
    says: 'passed more than a year ago: the whole exam again',
    told: { partnerNationalities: ['PH'], examPassedOn: '2025-10-01' },
    expect: { 'conditions.exam': 'notMet', 'conditions.exam.ground': 'passExpired' },
  },
  {
    no: 31,
    facts: 'mvv-exempt-valid-dutch-permit, tb-exempt-has-permit',
    says: 'a Colombian student in the Netherlands changes purpose: no mvv, exam or TB test',
    told: {
      partnerNationalities: ['CO'],
      partnerLivesIn: 'NL',
      partnerDutchPermit: 'otherPurpose',
      partnerDutchPermitEndsOn: '2027-08-31',
    },
    expect: {
      'route.id': 'change',
      'mvv.ground': 'dutchPermit',
      'exam.result': 'notRequired',
      'conditions.tb.ground': 'dutchPermit',
    },
  },
  {
    no: 32,
    facts: 'mvv-exempt-ltr-eu, tb-exempt-ltr',
    says: 'a long-term resident of Germany: no mvv, exam or TB test',
    told: { partnerNationalities: ['EG'], partnerLivesIn: 'DE', partnerEuStatus: 'euLongTermResident' },
    expect: { 'mvv.ground': 'euLongTermResident', 'exam.result': 'notRequired', 'conditions.tb': 'exempt' },
  },
  {
    no: 33,
    facts: 'mvv-exempt-schengen-permit-recognised-sponsor, post-rule',
    says: 'an ordinary German permit does not free from the mvv, and shows the right to collect it there',
    told: { partnerNationalities: ['EG'], partnerLivesIn: 'DE' },
    expect: { 'mvv.result': 'required', 'documents.legalStayProof.atStage': 'mvv' },
  },
  {
    no: 34,
    facts: 'post-iraq',
    says: 'Iraq, joining a Dutch sponsor: mvv, and a note on the missions',
    told: from('IQ', { partnerNationalities: ['IQ'] }),
    expect: { 'mvv.result': 'required' },
    beside: ['iraqPosts'],
  },
  {
    no: 35,
    facts: 'post-iraq, exam-exempt-asylum-family',
    says: 'a Syrian in Iraq, joining a refugee: no exam, and a note on the missions',
    told: from('IQ', {
      ...foreignSponsor('asylumRefugee'),
      asylumGrantedOn: '2025-01-10',
      partnerNationalities: ['SY'],
    }),
    expect: {
      'mvv.result': 'required',
      'exam.ground': 'asylumSponsor',
      'route.alternatives': ['nareis'],
      'steps.include': ['getLegalHelp'],
    },
    beside: ['iraqPosts'],
  },
  {
    no: 36,
    facts: 'post-afghanistan',
    says: 'Afghanistan: mvv, and a note on the missions',
    told: from('AF', { partnerNationalities: ['AF'] }),
    expect: { 'mvv.result': 'required' },
    beside: ['afghanistanPosts'],
  },
  {
    no: 38,
    facts: 'mvv-sponsor-abroad-with-mvv',
    says: 'both in Singapore: at the mission there, then by post within three weeks',
    told: from('SG', { partnerNationalities: ['ID'], sponsorLivesIn: 'SG' }),
    expect: {
      'route.id': 'regularAtEmbassy',
      'channel.id': 'embassy',
      'steps.sendByPost.within': { weeks: 3 },
      'documents.include': ['legalStayProof'],
    },
  },
  {
    no: 39,
    facts: 'mvv-sponsor-abroad-no-mvv',
    says: 'both in Tokyo: travel together and apply in the Netherlands',
    told: from('JP', { partnerNationalities: ['JP'], sponsorLivesIn: 'JP' }),
    expect: { 'route.id': 'regularAfterTravel', 'mvv.result': 'notRequired', 'exam.result': 'notRequired' },
  },
  {
    no: 40,
    facts: 'post-passport',
    says: 'a passport of under six months is renewed first',
    told: { passport: 'expiresSoon' },
    expect: { 'conditions.passport': 'met', 'conditions.passport.fix.id': 'renewPassport' },
  },
  {
    no: 41,
    facts: 'mvv-hardship-2022-policy, mvv-exempt-chavez',
    says: 'the mother of a Dutch baby, here without an mvv: hardship or the Chavez route',
    told: {
      partnerNationalities: ['MX'],
      partnerLivesIn: 'NL',
      mvvHardship: 'parentOfChildInNl',
      dutchChildInPartnersCare: 'yes',
    },
    expect: {
      'mvv.result': 'review',
      'conditions.mvv.ground': 'hardship',
      'route.alternatives': ['chavez'],
      verdict: 'review',
    },
  },
  {
    no: 42,
    facts: 'exam-dispense-special',
    says: 'who cannot learn to pass asks for a dispensation',
    told: { partnerBornOn: '1965-06-01', examGround: 'specialCircumstances' },
    expect: { 'conditions.exam': 'review', 'conditions.exam.ground': 'dispensation' },
  },
  {
    no: 43,
    facts: 'doc-death',
    says: 'a Russian death certificate: an apostille and a translation, of any age',
    told: { partnerEarlierMarriage: 'widowed', partnerEarlierMarriageEndedIn: 'RU' },
    expect: {
      'documents.deathCertificatePartner.legalisation': 'apostille',
      'documents.deathCertificatePartner.translation': 'needed',
      'documents.deathCertificatePartner.maxAgeMonths': undefined,
    },
  },
  {
    no: 44,
    facts: 'doc-children-custody',
    says: 'a son of nine whose father stays in Peru: a birth certificate and consent',
    told: { children: [child({ nationality: 'PE', bornIn: 'PE', otherParent: 'consents' })] },
    expect: {
      'documents.childBirthCertificate.legalisation': 'apostille',
      'documents.childBirthCertificate.translation': 'needed',
      'documents.childConsent.of': 0,
      'documents.childConsent.legalisation': 'notApplicable',
      'documents.tbDeclaration.of': ['partner', 0],
    },
    contractWins: 'an apostille and a translation of the consent as well',
  },
  {
    no: 45,
    facts: 'doc-employer-declaration',
    says: "an employer's statement is at most three months old",
    expect: { 'documents.employerDeclaration.maxAgeMonths': 3 },
  },
];

describe('the edge cases of mvv-exam-documents.md', () => {
  it.each(rows.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    const { said, expected } = compare(row);
    expect(said).toEqual(expected);
  });

  it('are all here, or in docs/edge-cases.md with the reason why not', () => {
    expect(numbersOf('mvv-exam-documents.md', rows)).toEqual(upTo(45));
  });
});
