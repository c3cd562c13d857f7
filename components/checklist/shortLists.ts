import type { ShortListId } from '@/lib/messages/checklistTexts';
import type { DocumentId } from '@/lib/rules/ids';

const children: readonly DocumentId[] = [
  'childPassport',
  'childBirthCertificate',
  'childConsent',
  'parentSearchEvidence',
  'childCustodyProof',
];

/** The papers that `documentRules` can ask of couples who do not follow the Dutch national rules. */
export const shortLists: Record<ShortListId, readonly DocumentId[]> = {
  euCitizen: ['sponsorIdentity', 'partnerPassport'],
  euLaw: [
    'sponsorIdentity',
    'partnerPassport',
    'marriageCertificate',
    'partnershipCertificate',
    'relationshipEvidence',
    ...children,
    'birthCertificatePartner',
  ],
  asylum: ['sponsorIdentity', 'partnerPassport', ...children],
};
