import { describe, expect, it } from 'vitest';
import { legalisationOf, translationOf } from './civilPaper';
import type { Country } from './answers';
import { apostilleOn } from './facts/apostille';
import { countryCodes } from './facts/countryCodes';
import { ownMinistryIsLastStep } from './facts/embassyStep';
import type { Legalisation } from './ids';

const TODAY = '2026-11-22';

describe('the legalisation of a marriage certificate', () => {
  it.each<[Country, string, string]>([
    ['NL', 'none', 'a Dutch paper'],
    ['AW', 'none', 'Aruba is in the Kingdom'],
    ['CW', 'none', 'Curaçao too'],
    ['SX', 'none', 'Sint Maarten too'],
    ['BQ', 'none', 'Bonaire too'],
    ['DE', 'none', 'an EU member state'],
    ['FI', 'none', 'an EU member state'],
    ['CH', 'apostille', 'Switzerland is no member state'],
    ['NO', 'apostille', 'Norway neither'],
    ['GB', 'apostille', 'the United Kingdom not any more'],
    ['IN', 'apostille', 'the Convention is in force'],
    ['AS', 'apostille', 'the Convention, its first day not known'],
    ['VN', 'apostille', 'the Convention since September 2026'],
    ['CN', 'apostille', 'the Convention since November 2023'],
    ['KE', 'ministry', 'no Convention, and no Dutch embassy that legalises'],
    ['GH', 'ministry', 'the same'],
    ['NG', 'ministry', 'the same'],
    ['TH', 'chain', 'no Convention yet'],
    ['TR', 'extractOrApostille', 'the multilingual extract needs nothing'],
    ['GL', 'check', 'not found out'],
    ['FO', 'check', 'not found out: not in the EU'],
  ])('from %s: %s (%s)', (issuedIn, expected) => {
    expect(legalisationOf('marriageCertificate', issuedIn, TODAY)).toBe(expected);
  });

  it.each<[Country, Legalisation, string, string]>([
    ['VN', 'ministry', '2026-09-10', '2026-09-11'],
    ['TH', 'chain', '2027-02-27', '2027-02-28'],
    ['CN', 'chain', '2023-11-06', '2023-11-07'],
  ])('from %s is %s until %s, and an apostille from %s', (country, old, before, since) => {
    expect(legalisationOf('marriageCertificate', country, before)).toBe(old);
    expect(legalisationOf('marriageCertificate', country, since)).toBe('apostille');
  });
});

describe('a country whose own ministry is the last to legalise', () => {
  const ministries = countryCodes.filter((code) => ownMinistryIsLastStep(code));
  const others = countryCodes.filter((code) => !ministries.includes(code));

  it('never sends anyone to a Dutch embassy, before it gave apostilles neither', () => {
    expect(ministries).toEqual(expect.arrayContaining(['GH', 'KE', 'NG', 'PH', 'VN']));
    for (const code of ministries) {
      for (const day of ['2016-01-01', TODAY]) {
        expect(['apostille', 'ministry'], code).toContain(legalisationOf('marriageCertificate', code, day));
      }
    }
  });

  it('takes an apostille where it can give one', () => {
    const withApostille = ministries.filter((code) => apostilleOn(code, TODAY) === true);
    for (const code of withApostille) expect(legalisationOf('marriageCertificate', code, TODAY)).toBe('apostille');
  });

  it('is told so only where it is one', () => {
    for (const code of others) expect(legalisationOf('marriageCertificate', code, TODAY)).not.toBe('ministry');
  });
});

describe('a paper from Türkiye', () => {
  it.each([
    'marriageCertificate',
    'partnershipCertificate',
    'birthCertificatePartner',
    'childBirthCertificate',
    'divorceDecreeSponsor',
    'annulmentDecreePartner',
    'deathCertificatePartner',
    'unmarriedDeclarationPartner',
  ] as const)('%s: a multilingual extract, or an apostille and a translation', (paper) => {
    expect(legalisationOf(paper, 'TR', TODAY)).toBe('extractOrApostille');
    expect(translationOf(paper, 'TR', TODAY)).toBe('multilingualFormOrTranslation');
  });

  it('on custody is no such paper', () => {
    expect(legalisationOf('childCustodyProof', 'TR', TODAY)).toBe('apostille');
    expect(translationOf('childCustodyProof', 'TR', TODAY)).toBe('maybe');
  });
});

it('a proof of custody from another EU state may need legalisation: the EU regulation leaves it out', () => {
  expect(legalisationOf('childCustodyProof', 'DE', TODAY)).toBe('check');
  expect(legalisationOf('childCustodyProof', 'NL', TODAY)).toBe('none');
  expect(legalisationOf('childCustodyProof', 'AW', TODAY)).toBe('none');
  expect(legalisationOf('childCustodyProof', 'IN', TODAY)).toBe('apostille');
});

describe('the translation', () => {
  it.each<[Country, string]>([
    ['NL', 'none'],
    ['DE', 'none'],
    ['FR', 'none'],
    ['US', 'none'],
    ['SR', 'none'],
    ['PT', 'multilingualFormOrTranslation'],
    ['PL', 'multilingualFormOrTranslation'],
    ['BR', 'needed'],
    ['NO', 'needed'],
    ['IN', 'maybe'],
    ['KE', 'none'],
    ['ET', 'maybe'],
    ['CN', 'needed'],
  ])('of a birth certificate from %s: %s', (issuedIn, expected) => {
    expect(translationOf('birthCertificatePartner', issuedIn, TODAY)).toBe(expected);
    expect(translationOf('deathCertificateSponsor', issuedIn, TODAY)).toBe(expected);
  });

  it.each([
    'divorceDecreeSponsor',
    'divorceDecreePartner',
    'annulmentDecreeSponsor',
    'annulmentDecreePartner',
    'childCustodyProof',
  ] as const)('of a %s from Portugal is needed: there is no multilingual form for it', (paper) => {
    expect(translationOf(paper, 'PT', TODAY)).toBe('needed');
    expect(translationOf(paper, 'DE', TODAY)).toBe('none');
    expect(translationOf(paper, 'IN', TODAY)).toBe('maybe');
  });
});
