/** What whether an mvv and the exam abroad are asked rests on, by result and ground. */
import type { ExamGround, MvvGround } from '../ids';
import { law, policy, type Basis } from './basis';

const askedOfAll = law(['Vw 16', 'Vw 17'], 'indMvvExemptions', 'formB07001');
const furtherGroups = law('Vb 3.71', 'formB07001');

export const mvvBasis: Record<MvvGround | 'required' | 'open', Basis> = {
  open: askedOfAll,
  required: askedOfAll,
  euCitizen: law('euFreeMovementDirective'),
  euLaw: law('euFreeMovementDirective', 'indEuFamily'),
  nationality: law(['Vw 17', 'mvvExemptAnnex'], 'indMvvExemptions'),
  dutchPermit: law('Vw 17', 'formB07001'),
  formerPermit: law('Vb 3.82', 'Vc B1/6.1', 'formB07001'),
  euLongTermResident: law('Vw 17', 'formB07001'),
  livedWithEuLongTermResidentSponsor: law('Vw 17', 'formB07001'),
  livedWithBlueCardSponsor: furtherGroups,
  livedWithResearcherSponsor: furtherGroups,
  familyPermitElsewhere: law('Vb 3.71'),
  temporaryProtection: law('Vb 3.71'),
  hardship: law('Vb 3.71', 'mvvHardshipPolicy'),
  associationLaw: law('Vb 3.71', 'turkishAssociation'),
};

const asked = law(['Vw 16', 'Vb 3.71a'], 'indExamAbroad', 'indTurkishExamNews');
/** While the mvv is in question the exam is: leniency about the one does not free from the other. */
const withTheMvv = law(['Vw 16', 'Vb 3.71']);
const schooling = policy(
  'Which diplomas and schools free from the exam was read on pages and forms, not in the decree.',
  'formB07001',
  'rijksoverheidExamExemption',
);

export const examBasis: Record<ExamGround | 'required' | 'open', Basis> = {
  open: asked,
  required: asked,
  noMvv: law(['Vw 16', 'Vw 17'], 'indExamAbroad'),
  age: law('Vw 16', 'rijksoverheidTurkishIntegration', 'statePensionNews'),
  asylumSponsor: law(['Vw 16', 'Vb 3.71a']),
  sponsorPurpose: law(['Vw 16', 'BI21 2.2', 'WI21 3']),
  dutchDiploma: schooling,
  eightYearsSchoolInNl: schooling,
  surinameDutchPrimarySchool: schooling,
  dispensation: law(['Vw 16', 'Vb 3.71a'], 'formB07001'),
  pensionAgeUnknown: law('Vw 16', 'statePensionNews'),
  livedWithEuLongTermResidentSponsor: withTheMvv,
  familyPermitElsewhere: withTheMvv,
  temporaryProtection: withTheMvv,
  hardship: withTheMvv,
  associationLaw: withTheMvv,
};
