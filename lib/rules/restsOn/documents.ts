/** What asking for each paper rests on. The decree asks for papers as far as is reasonable; which ones, the IND says. */
import type { DocumentId } from '../ids';
import { law, policy, practice, type Basis } from './basis';

const incomePapers = policy('Which papers show an income, the IND says.', 'proofOfIncomeAppendix', 'formB07001');
const company = policy('Which papers show how a company does, the IND says.', 'proofOfIncomeAppendix', 'formB07001');
const endOfMarriage = policy(
  'The law asks that nobody is married to someone else; which paper shows the end of a marriage, the IND says.',
  'indTranslationLegalisation',
  'Vb 3.14',
);
const notMarried = policy('The paper and its six months are policy.', 'unmarriedDeclarationRule', 'Vb 3.14');
const unmarriedCouple = policy('How a relationship is shown, the IND says.', 'unmarriedPapers', 'Vb 3.14');
const atTheCounter = policy('What to bring to the mission, the missions say.', 'mvvAppointment');
const schooling = policy('Which paper shows it, the IND says.', 'formB07001', 'rijksoverheidExamExemption');

export const documentBasis: Record<DocumentId, Basis> = {
  sponsorIdentity: policy('The form asks for it.', 'formB07001'),
  sponsorApplication: practice('Until the sponsor has a permit, this is what there is to show.', 'VV 3.26', 'Vb 3.99b'),
  partnerPassport: law('Vb 3.19', 'formB07001', 'passportRule'),
  childPassport: law('Vb 3.19', 'childApplication'),
  antecedentsDeclaration: law('Vb 3.77', 'formB07001', 'indGeneralRequirements'),
  tbDeclaration: law('Vb 3.21', 'tbDeclarationForm', 'tbExemptionAppendix'),
  marriageCertificate: law('Vb 3.14', 'formB07001', 'indTranslationLegalisation'),
  partnershipCertificate: law('Vb 3.14', 'formB07001', 'indTranslationLegalisation'),
  unmarriedDeclarationPartner: notMarried,
  unmarriedDeclarationSponsor: notMarried,
  relationshipDeclaration: unmarriedCouple,
  relationshipQuestionnaire: unmarriedCouple,
  relationshipEvidence: policy(
    'How a relationship is shown, the IND says.',
    'unmarriedPapers',
    'indEuFamily',
    'Vb 3.14',
  ),
  divorceDecreeSponsor: endOfMarriage,
  annulmentDecreeSponsor: endOfMarriage,
  deathCertificateSponsor: endOfMarriage,
  divorceDecreePartner: endOfMarriage,
  annulmentDecreePartner: endOfMarriage,
  deathCertificatePartner: endOfMarriage,
  examResult: law('Vb 3.71a', 'formB07001', 'indExamAbroad'),
  examExemptionProof: schooling,
  mvvExemptionProof: policy('Which paper shows it, the IND says.', 'formB07001', 'Vb 3.71'),
  employmentContract: incomePapers,
  employerDeclaration: incomePapers,
  payslips3Months: incomePapers,
  insuredEmploymentRecord: incomePapers,
  incomeHistory12Months: policy(
    'Which papers show the year behind, the IND says.',
    'proofOfIncomeAppendix',
    'indIncomeFamily',
    'VV 3.24b',
  ),
  incomeHistory3Years: policy(
    'Which papers show the three years behind, the IND says.',
    'proofOfIncomeAppendix',
    'indIncomeMirror2024',
    'Vb 3.75',
  ),
  incomeStatementSelfEmployed: policy('Which papers show a profit, the IND says.', 'proofOfIncomeAppendix', 'VV 3.20'),
  annualAccounts: company,
  taxAssessments: company,
  businessRegisterExtract: company,
  benefitDecision: incomePapers,
  benefitPayments: incomePapers,
  pensionDecision: incomePapers,
  assetsProof: incomePapers,
  studyFundingProof: incomePapers,
  otherIncomeProof: incomePapers,
  incomeExemptionProof: policy(
    'Which paper shows it, policy says.',
    'Vc B7/2.1',
    'incapacityExemption',
    'socialAssistanceExemption',
  ),
  turkishNationalityProof: policy('The form asks for it.', 'turkishNationalityProof'),
  birthCertificatePartner: policy(
    'The municipality asks for it; its act was not read.',
    'birthCertificateRule',
    'municipalRegistration',
  ),
  childBirthCertificate: law('Vb 3.14', 'childApplication'),
  childCivilStatus: policy('From which age a child says so itself, the IND says.', 'formB07001'),
  childConsent: policy('The decree asks for custody, the IND also for consent.', 'childConsent', 'Vb 3.14'),
  parentSearchEvidence: practice(
    'Without consent, what shows that it was asked for is all there is.',
    'childConsent',
    'Vb 3.102',
  ),
  childCustodyProof: law('Vb 3.14', 'childConsent'),
  mvvIssueForm: atTheCounter,
  passportPhoto: atTheCounter,
  approvalLetter: atTheCounter,
  legalStayProof: policy('Where the mvv can be collected, the missions say.', 'mvvAppointment', 'indApplyFromAbroad'),
};
