import { describe, expect, it } from 'vitest';
import { foreignSponsor, guidance, papers } from '../testing/couple';
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
      { partnerDutchPermit: 'withThisSponsor' },
    ] as const) {
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

describe('the declarations of the partner', () => {
  it('one on antecedents in every procedure of Dutch law', () => {
    expect(papers('antecedentsDeclaration')).toMatchObject([{ of: 'partner' }]);
    expect(papers('antecedentsDeclaration', { partnerDutchPermit: 'withThisSponsor' })).toHaveLength(1);
    expect(papers('antecedentsDeclaration', german)).toEqual([]);
  });

  it('one on TB where a test comes', () => {
    expect(papers('tbDeclaration')).toMatchObject([{ of: 'partner' }]);
    expect(papers('tbDeclaration', { partnerNationalities: ['PE'] })).toHaveLength(1);
    expect(papers('tbDeclaration', { partnerNationalities: ['IL'] })).toEqual([]);
    expect(papers('tbDeclaration', { partnerDutchPermit: 'withThisSponsor' })).toEqual([]);
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

  it('show that the partner is single, on paper from the country of the first nationality', () => {
    const partner = (changes: Answers) => papers('unmarriedDeclarationPartner', { ...unmarried, ...changes });
    expect(partner({ partnerNationalities: ['TH', 'KE'] })).toMatchObject([
      { of: 'partner', issuedIn: 'TH', legalisation: 'chain', translation: 'maybe', maxAgeMonths: 6 },
    ]);
    expect(partner({ partnerNationalities: ['stateless'], partnerLivesIn: 'JO' })).toMatchObject([{ issuedIn: 'JO' }]);
    expect(partner(german)).toEqual([]);
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
    const ended = (how: 'divorced' | 'widowed'): Answers => ({
      sponsorEarlierMarriage: how,
      sponsorEarlierMarriageEndedIn: 'PT',
    });
    expect(papers('divorceDecreeSponsor', ended('divorced'))).toMatchObject([
      { of: 'sponsor', issuedIn: 'PT', legalisation: 'none', translation: 'needed' },
    ]);
    expect(papers('deathCertificateSponsor', ended('widowed'))).toMatchObject([
      { of: 'sponsor', issuedIn: 'PT', translation: 'multilingualFormOrTranslation' },
    ]);
    expect(papers('deathCertificateSponsor', ended('divorced'))).toEqual([]);
    expect(papers('divorceDecreePartner', ended('divorced'))).toEqual([]);
  });

  it('of the partner too', () => {
    const ended = (how: 'divorced' | 'widowed'): Answers => ({
      partnerEarlierMarriage: how,
      partnerEarlierMarriageEndedIn: 'IN',
    });
    expect(papers('divorceDecreePartner', ended('divorced'))).toMatchObject([
      { of: 'partner', issuedIn: 'IN', legalisation: 'apostille' },
    ]);
    expect(papers('deathCertificatePartner', ended('widowed'))).toMatchObject([{ of: 'partner', issuedIn: 'IN' }]);
    expect(papers('divorceDecreeSponsor', ended('divorced'))).toEqual([]);
  });

  it('that never was needs no paper', () => {
    expect(ids({}).filter((id) => /divorce|death/.test(id))).toEqual([]);
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
  expect(papers('birthCertificatePartner', { partnerDutchPermit: 'withThisSponsor' })).toEqual([]);
  expect(papers('birthCertificatePartner', { partnerDutchPermit: 'otherPurpose' })).toEqual([]);
});
