import { describe, expect, it } from 'vitest';
import { legalisationOf, translationOf } from './civilPaper';
import type { Country } from './answers';

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
    ['KE', 'chain', 'no Convention'],
    ['TH', 'chain', 'no Convention'],
    ['GL', 'check', 'not found out'],
    ['FO', 'check', 'not found out: not in the EU'],
  ])('from %s: %s (%s)', (issuedIn, expected) => {
    expect(legalisationOf('marriageCertificate', issuedIn, TODAY)).toBe(expected);
  });

  it('is the long chain until the day the Convention takes effect', () => {
    expect(legalisationOf('marriageCertificate', 'VN', '2026-09-10')).toBe('chain');
    expect(legalisationOf('marriageCertificate', 'VN', '2026-09-11')).toBe('apostille');
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
    ['TR', 'maybe'],
  ])('of a birth certificate from %s: %s', (issuedIn, expected) => {
    expect(translationOf('birthCertificatePartner', issuedIn)).toBe(expected);
    expect(translationOf('deathCertificateSponsor', issuedIn)).toBe(expected);
  });

  it.each(['divorceDecreeSponsor', 'divorceDecreePartner', 'childCustodyProof'] as const)(
    'of a %s from Portugal is needed: there is no multilingual form for it',
    (paper) => {
      expect(translationOf(paper, 'PT')).toBe('needed');
      expect(translationOf(paper, 'DE')).toBe('none');
      expect(translationOf(paper, 'IN')).toBe('maybe');
    },
  );
});
