import type { DocumentId } from '@/lib/rules/ids';

/** The papers that may need legalisation or a translation: those for which `documentRules` names a country. */
export const civilPapers: readonly DocumentId[] = [
  'marriageCertificate',
  'partnershipCertificate',
  'unmarriedDeclarationPartner',
  'unmarriedDeclarationSponsor',
  'divorceDecreeSponsor',
  'annulmentDecreeSponsor',
  'deathCertificateSponsor',
  'divorceDecreePartner',
  'annulmentDecreePartner',
  'deathCertificatePartner',
  'examExemptionProof',
  'birthCertificatePartner',
  'childBirthCertificate',
  'childCustodyProof',
];
