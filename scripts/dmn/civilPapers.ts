import type { DocumentId } from '../../lib/rules/ids';

/** The papers of civil status: those that may have to be legalised. */
export const civilPapers = [
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
] as const satisfies readonly DocumentId[];
