import type { PaperGroupId } from '@/lib/messages/checklistTexts';
import type { DocumentId } from '@/lib/rules/ids';

/** Every paper there is, once. Papers that are needed at the same moment stand next to each other. */
export const paperGroups: Record<PaperGroupId, readonly DocumentId[]> = {
  both: [
    'marriageCertificate',
    'partnershipCertificate',
    'unmarriedDeclarationPartner',
    'relationshipDeclaration',
    'relationshipQuestionnaire',
    'relationshipEvidence',
    'unmarriedDeclarationSponsor',
    'turkishNationalityProof',
  ],
  sponsor: [
    'sponsorIdentity',
    'sponsorApplication',
    'divorceDecreeSponsor',
    'annulmentDecreeSponsor',
    'deathCertificateSponsor',
  ],
  partner: [
    'partnerPassport',
    'antecedentsDeclaration',
    'tbDeclaration',
    'divorceDecreePartner',
    'annulmentDecreePartner',
    'deathCertificatePartner',
    'mvvExemptionProof',
  ],
  exam: ['examResult', 'examExemptionProof'],
  children: [
    'childPassport',
    'childBirthCertificate',
    'childCivilStatus',
    'childConsent',
    'parentSearchEvidence',
    'childCustodyProof',
  ],
  income: [
    'employmentContract',
    'employerDeclaration',
    'payslips3Months',
    'insuredEmploymentRecord',
    'incomeHistory12Months',
    'incomeHistory3Years',
    'incomeStatementSelfEmployed',
    'annualAccounts',
    'taxAssessments',
    'businessRegisterExtract',
    'benefitDecision',
    'benefitPayments',
    'pensionDecision',
    'assetsProof',
    'studyFundingProof',
    'otherIncomeProof',
    'incomeExemptionProof',
  ],
  mvv: ['mvvIssueForm', 'passportPhoto', 'approvalLetter', 'legalStayProof'],
  arrival: ['birthCertificatePartner'],
};

/** Neighbours that are needed in the same case, under the words that say so. */
export function byCase(
  papers: readonly DocumentId[],
  when: Record<DocumentId, string>,
): { when: string; papers: DocumentId[] }[] {
  const cases: { when: string; papers: DocumentId[] }[] = [];
  for (const paper of papers) {
    const last = cases.at(-1);
    if (last?.when === when[paper]) last.papers.push(paper);
    else cases.push({ when: when[paper], papers: [paper] });
  }
  return cases;
}
