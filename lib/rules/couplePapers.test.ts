import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, guidance, papers, permitHere } from '../testing/couple';
import type { Answers } from './answers';
import type { DocumentId } from './ids';

const german: Answers = { sponsorNationalities: ['DE'] };
const unmarried: Answers = { relationship: 'unmarried' };
const refugee = foreignSponsor('asylumRefugee');
const ids = (changes: Answers): DocumentId[] => guidance(changes).documents.map(({ id }) => id);

describe('every procedure', () => {
  it('asks for both passports', () => {
    for (const changes of [
      {},
      german,
      refugee,
      { sponsorLivesIn: 'SG' },
      permitHere('withThisSponsor'),
    ] satisfies Answers[]) {
      expect(ids(changes)).toEqual(expect.arrayContaining(['sponsorIdentity', 'partnerPassport']));
    }
    expect(papers('sponsorIdentity')).toMatchObject([
      { of: 'sponsor', atStage: 'filing', legalisation: 'notApplicable' },
    ]);
    expect(papers('partnerPassport')).toMatchObject([{ of: 'partner', translation: 'notApplicable' }]);
  });

  it('asks nothing more of an EU citizen', () => {
    expect(ids({ partnerNationalities: ['PL'] })).toEqual(['sponsorIdentity', 'partnerPassport']);
  });

  it('under EU law asks for little', () => {
    expect(ids(german)).toEqual([
      'sponsorIdentity',
      'partnerPassport',
      'marriageCertificate',
      'birthCertificatePartner',
    ]);
    expect(ids({ ...german, ...unmarried })).toEqual([
      'sponsorIdentity',
      'partnerPassport',
      'relationshipEvidence',
      'birthCertificatePartner',
    ]);
  });

  it('of asylum asks for the passports: the rest is told by the IND', () => {
    expect(ids(refugee)).toEqual(['sponsorIdentity', 'partnerPassport']);
  });
});

describe('the application of the sponsor', () => {
  it('is shown by who waits for a permit and files together with the partner', () => {
    expect(papers('sponsorApplication', awaitingSponsor('highlySkilledMigrant'))).toMatchObject([
      { of: 'sponsor', atStage: 'filing', legalisation: 'notApplicable' },
    ]);
    expect(papers('sponsorApplication', awaitingSponsor('notSure'))).toHaveLength(1);
  });

  it('is no paper of anyone else, nor of who cannot file together', () => {
    expect(papers('sponsorApplication')).toEqual([]);
    expect(papers('sponsorApplication', foreignSponsor('permanent'))).toEqual([]);
    expect(papers('sponsorApplication', awaitingSponsor('asylumRefugee'))).toEqual([]);
    expect(papers('sponsorApplication', awaitingSponsor('exchange'))).toEqual([]);
  });
});

describe('the declarations of the partner', () => {
  it('one on antecedents in every procedure of Dutch law', () => {
    expect(papers('antecedentsDeclaration')).toMatchObject([{ of: 'partner' }]);
    expect(papers('antecedentsDeclaration', permitHere('withThisSponsor'))).toHaveLength(1);
    expect(papers('antecedentsDeclaration', german)).toEqual([]);
  });

  it('one on TB where a test comes', () => {
    expect(papers('tbDeclaration')).toMatchObject([{ of: 'partner' }]);
    expect(papers('tbDeclaration', { partnerNationalities: ['PE'] })).toHaveLength(1);
    expect(papers('tbDeclaration', { partnerNationalities: ['IL'] })).toEqual([]);
    expect(papers('tbDeclaration', permitHere('withThisSponsor'))).toEqual([]);
  });
});

describe('the proof of the marriage', () => {
  it('is the certificate of the country of the wedding', () => {
    expect(papers('marriageCertificate', { marriedIn: 'IN' })).toMatchObject([
      { of: 'both', issuedIn: 'IN', legalisation: 'apostille', translation: 'maybe', atStage: 'filing' },
    ]);
    expect(papers('partnershipCertificate')).toEqual([]);
  });

  it('is the certificate of the partnership', () => {
    const partners: Answers = { relationship: 'registeredPartnership', marriedIn: 'PT' };
    expect(papers('partnershipCertificate', partners)).toMatchObject([
      { of: 'both', issuedIn: 'PT', legalisation: 'none' },
    ]);
    expect(papers('marriageCertificate', partners)).toEqual([]);
  });

  it('is not needed where a Dutch municipality has it', () => {
    expect(papers('marriageCertificate', { marriageRegisteredInNl: 'yes' })).toEqual([]);
    expect(papers('marriageCertificate', { marriageRegisteredInNl: 'notSure' })).toHaveLength(1);
    expect(papers('marriageCertificate', { ...german, marriageRegisteredInNl: 'yes' })).toHaveLength(1); // not asked there
  });
});

describe('the unmarried', () => {
  it('prove their relationship', () => {
    for (const id of ['relationshipDeclaration', 'relationshipQuestionnaire', 'relationshipEvidence'] as const) {
      expect(papers(id, unmarried)).toMatchObject([{ of: 'both', legalisation: 'notApplicable' }]);
      expect(papers(id)).toEqual([]);
    }
  });

  describe('show that the partner is single', () => {
    const partner = (changes: Answers) => papers('unmarriedDeclarationPartner', { ...unmarried, ...changes });

    it('on a paper of at most six months', () => {
      expect(partner({ partnerNationalities: ['TH'], partnerLivesIn: 'TH' })).toMatchObject([
        { of: 'partner', issuedIn: 'TH', legalisation: 'chain', translation: 'maybe', maxAgeMonths: 6 },
      ]);
      expect(partner(german)).toEqual([]);
    });

    it.each<[string, string, Answers]>([
      [
        'UG',
        'where the partner lives, if that is an own country',
        { partnerNationalities: ['KE', 'UG'], partnerLivesIn: 'UG' },
      ],
      ['UG', 'so too in the other order', { partnerNationalities: ['UG', 'KE'], partnerLivesIn: 'UG' }],
      [
        'KE',
        'else from the own country that is first by its code',
        { partnerNationalities: ['UG', 'KE'], partnerLivesIn: 'TZ' },
      ],
      ['KE', 'in whatever order they are told', { partnerNationalities: ['KE', 'UG'], partnerLivesIn: 'TZ' }],
      [
        'KE',
        'from an own country rather than from none',
        { partnerNationalities: ['stateless', 'KE'], partnerLivesIn: 'JO' },
      ],
      ['JO', 'of who has none, from where they live', { partnerNationalities: ['stateless'], partnerLivesIn: 'JO' }],
    ])('from %s: %s', (issuedIn, _, changes) => {
      expect(partner(changes)).toMatchObject([{ issuedIn }]);
    });

    it('but not while one of them is married to someone else', () => {
      for (const id of ['unmarriedDeclarationPartner', 'unmarriedDeclarationSponsor'] as const) {
        const declared = (marriedToSomeoneElse: Answers['marriedToSomeoneElse']) =>
          papers(id, { ...unmarried, sponsorLivesIn: 'CW', marriedToSomeoneElse }).length;
        expect([declared('no'), declared('notSure'), declared('yes')]).toEqual([1, 1, 0]);
      }
    });
  });

  it('show that the sponsor is single where the sponsor lives abroad', () => {
    const abroad: Answers = { ...unmarried, sponsorLivesIn: 'CW' };
    expect(papers('unmarriedDeclarationSponsor', abroad)).toMatchObject([
      { of: 'sponsor', issuedIn: 'CW', legalisation: 'none', maxAgeMonths: 6 },
    ]);
    expect(papers('unmarriedDeclarationSponsor', unmarried)).toEqual([]);
    expect(papers('unmarriedDeclarationSponsor', { sponsorLivesIn: 'CW' })).toEqual([]);
  });
});

describe('an earlier marriage', () => {
  it('of the sponsor is shown to have ended', () => {
    const ended = (how: 'divorced' | 'annulled' | 'widowed'): Answers => ({
      sponsorEarlierMarriage: how,
      sponsorEarlierMarriageEndedIn: 'PT',
    });
    expect(papers('divorceDecreeSponsor', ended('divorced'))).toMatchObject([
      { of: 'sponsor', issuedIn: 'PT', legalisation: 'none', translation: 'needed' },
    ]);
    expect(papers('annulmentDecreeSponsor', ended('annulled'))).toMatchObject([
      { of: 'sponsor', issuedIn: 'PT', legalisation: 'none', translation: 'needed' },
    ]);
    expect(papers('divorceDecreeSponsor', ended('annulled'))).toEqual([]);
    expect(papers('annulmentDecreeSponsor', ended('divorced'))).toEqual([]);
    expect(papers('deathCertificateSponsor', ended('widowed'))).toMatchObject([
      { of: 'sponsor', issuedIn: 'PT', translation: 'multilingualFormOrTranslation' },
    ]);
    expect(papers('deathCertificateSponsor', ended('divorced'))).toEqual([]);
    expect(papers('divorceDecreePartner', ended('divorced'))).toEqual([]);
  });

  it('of the partner too', () => {
    const ended = (how: 'divorced' | 'annulled' | 'widowed'): Answers => ({
      partnerEarlierMarriage: how,
      partnerEarlierMarriageEndedIn: 'IN',
    });
    expect(papers('divorceDecreePartner', ended('divorced'))).toMatchObject([
      { of: 'partner', issuedIn: 'IN', legalisation: 'apostille' },
    ]);
    expect(papers('annulmentDecreePartner', ended('annulled'))).toMatchObject([
      { of: 'partner', issuedIn: 'IN', legalisation: 'apostille' },
    ]);
    expect(papers('deathCertificatePartner', ended('widowed'))).toMatchObject([{ of: 'partner', issuedIn: 'IN' }]);
    expect(papers('divorceDecreeSponsor', ended('divorced'))).toEqual([]);
  });

  it('that never was needs no paper', () => {
    expect(ids({}).filter((id) => /divorce|annulment|death/.test(id))).toEqual([]);
  });
});

it('a Turkish nationality is proved where it matters', () => {
  expect(papers('turkishNationalityProof', { sponsorNationalities: ['TR'] })).toMatchObject([{ of: 'sponsor' }]);
  expect(papers('turkishNationalityProof', { sponsorNationalities: ['NL', 'TR'] })).toMatchObject([{ of: 'sponsor' }]);
  expect(papers('turkishNationalityProof', { partnerNationalities: ['TR'], turkishWorkerInNl: 'yes' })).toMatchObject([
    { of: 'partner' },
  ]);
  expect(papers('turkishNationalityProof', { partnerNationalities: ['TR'], turkishWorkerInNl: 'no' })).toEqual([]);
  expect(papers('turkishNationalityProof', { turkishWorkerInNl: 'yes' })).toEqual([]);
});

it('the birth certificate is for the municipality, on arrival', () => {
  expect(papers('birthCertificatePartner', { partnerBornIn: 'IN' })).toMatchObject([
    { of: 'partner', issuedIn: 'IN', legalisation: 'apostille', atStage: 'arrival' },
  ]);
  expect(papers('birthCertificatePartner', german)).toHaveLength(1);
  expect(papers('birthCertificatePartner', permitHere('endedAndStayed'))).toHaveLength(1);
  expect(papers('birthCertificatePartner', permitHere('withThisSponsor'))).toEqual([]);
  expect(papers('birthCertificatePartner', permitHere('otherPurpose'))).toEqual([]);
});
