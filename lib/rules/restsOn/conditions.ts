/** What each outcome of each condition rests on. `open` is the condition itself, while an answer is still to come. */
import type { SourceId } from '../facts/sources';
import type { ConditionId, ReasonOf } from '../ids';
import { law, policy, type Basis } from './basis';
import { examBasis, mvvBasis } from './visaAndExam';

type BasisOfReasons<Id extends ConditionId> = Record<ReasonOf<Id> | 'open', Basis>;

const sponsorStatus: BasisOfReasons<'sponsorStatus'> = {
  open: law(['Vw 2a', 'Vb 3.15'], 'indPartnerPage'),
  met: law(['Vw 2a', 'Vb 3.15', 'Vw 15'], 'indPartnerPage'),
  'met/travelTogether': policy(
    'That who comes along needs no year of stay stands on the page of the IND.',
    'indPartnerPage',
    'Vb 3.15',
  ),
  'notMet/permitExcluded': policy('The list of these permits stands on the page of the IND.', 'indPartnerPage'),
  'notMet/noPermit': law(['Vw 2a', 'Vb 3.15'], 'indPartnerPage'),
  'notMet/oneYear': law('Vb 3.15', 'indPartnerPage'),
  'review/sponsorPending': law(['Vw 2a', 'Vb 3.99b', 'VV 3.26']),
  'review/notSure': law(['Vw 2a', 'Vb 3.15'], 'indPartnerPage'),
  'review/otherPermit': law(['Vb 3.15', 'Vb 3.5', 'Vb 3.13'], 'indPartnerPage'),
  'review/asylumLawChanged': law(['Vw 15', 'Vw 29d', 'Vb 3.15'], 'indNareisNews'),
  'review/temporaryStay': law(['Vb 3.15', 'Vb 3.5', 'Vb 3.13']),
  'review/childInterest': law('Vb 3.15', 'indPartnerPage'),
  'review/treaty': law('Vb 3.15', 'turkishAssociation'),
  'review/oneYear': law('Vb 3.15', 'indPartnerPage', 'indPartnerPage2022'),
};

const youngerCouples = ['Vc B7/3.1.2', 'indPartnerPage', 'Vb 3.14'] as const;

const age: BasisOfReasons<'age'> = {
  open: law('Vb 3.14', 'indPartnerPage'),
  exempt: policy('Nothing that was read asks the age again at an extension.', 'formB07001'),
  met: law('Vb 3.14', 'indPartnerPage'),
  'met/marriedAbroad': policy('The decree has no exception for younger couples, the IND makes one.', ...youngerCouples),
  'review/marriedAbroad': policy('The same exception, where it is not certain that it fits.', ...youngerCouples),
  'notMet/under21': law('Vb 3.14', 'indPartnerPage'),
};

const relationship: BasisOfReasons<'relationship'> = {
  open: law(['Vb 3.14', 'Vb 3.16'], 'indPartnerPage'),
  met: law(['Vb 3.14', 'Vb 3.16'], 'indPartnerPage'),
  'notMet/onePartner': law('Vb 3.16', 'onePartner'),
  'review/onePartner': law('Vb 3.16', 'onePartner'),
  'review/marriageRecognition': law('Vb 3.14', 'marriageRecognition'),
  'review/exclusive': law('Vb 3.14', 'indPartnerPage'),
};

const together = law('Vb 3.17', 'indPartnerPage');
const livingTogether: BasisOfReasons<'livingTogether'> = {
  open: together,
  met: together,
  'review/apart': law(['Vb 3.17', 'Vb 3.13', 'familyReunificationDirective']),
  'notMet/apart': together,
  review: together,
};

const passport: BasisOfReasons<'passport'> = {
  open: law('Vb 3.19', 'indGeneralRequirements'),
  met: law('Vb 3.19', 'indGeneralRequirements', 'passportRule'),
  'notMet/noPassport': law('Vb 3.19', 'indGeneralRequirements'),
  'review/cannotGetOne': law('Vb 3.19', 'indGeneralRequirements'),
};

const order = law(['Vb 3.20', 'Vb 3.77'], 'indGeneralRequirements', 'formB07001');
const publicOrder: BasisOfReasons<'publicOrder'> = {
  open: order,
  met: order,
  'review/conviction': order,
  'review/illegalStayOrEntryBan': law(['Vw 17a', 'Vw 66a', 'Vb 3.20', 'Vb 3.77'], 'formB07001'),
  'review/notSure': order,
};

const mvv: BasisOfReasons<'mvv'> = {
  open: mvvBasis.open,
  'exempt/nationality': mvvBasis.nationality,
  'exempt/dutchPermit': mvvBasis.dutchPermit,
  'exempt/formerPermit': mvvBasis.formerPermit,
  'exempt/euLongTermResident': mvvBasis.euLongTermResident,
  'exempt/livedWithEuLongTermResidentSponsor': mvvBasis.livedWithEuLongTermResidentSponsor,
  'exempt/livedWithBlueCardSponsor': mvvBasis.livedWithBlueCardSponsor,
  'exempt/livedWithResearcherSponsor': mvvBasis.livedWithResearcherSponsor,
  'notMet/applyAbroad': law(['Vw 16', 'Vw 17', 'Vw 2s'], 'formB07001'),
  'review/livedWithEuLongTermResidentSponsor': mvvBasis.livedWithEuLongTermResidentSponsor,
  'review/familyPermitElsewhere': mvvBasis.familyPermitElsewhere,
  'review/hardship': mvvBasis.hardship,
  'review/temporaryProtection': mvvBasis.temporaryProtection,
  'review/associationLaw': mvvBasis.associationLaw,
  'later/afterApproval': law(['Vw 2r', 'Vw 2s']),
};

const stillToPass = law(['Vw 16', 'Vb 3.71a', 'VV 3.12'], 'indExamAbroad', 'indTurkishExamNews');
const exam: BasisOfReasons<'exam'> = {
  open: examBasis.open,
  'exempt/noMvv': examBasis.noMvv,
  'exempt/age': examBasis.age,
  'exempt/asylumSponsor': examBasis.asylumSponsor,
  'exempt/sponsorPurpose': examBasis.sponsorPurpose,
  'exempt/dutchDiploma': examBasis.dutchDiploma,
  'exempt/eightYearsSchoolInNl': examBasis.eightYearsSchoolInNl,
  'exempt/surinameDutchPrimarySchool': examBasis.surinameDutchPrimarySchool,
  'review/livedWithEuLongTermResidentSponsor': examBasis.livedWithEuLongTermResidentSponsor,
  'review/familyPermitElsewhere': examBasis.familyPermitElsewhere,
  'review/hardship': examBasis.hardship,
  'review/temporaryProtection': examBasis.temporaryProtection,
  'review/associationLaw': examBasis.associationLaw,
  'review/pensionAgeUnknown': examBasis.pensionAgeUnknown,
  'review/sponsorPurpose': examBasis.sponsorPurpose,
  'review/dispensation': examBasis.dispensation,
  met: law(['Vw 16', 'Vb 3.71a'], 'indExamAbroad'),
  'notMet/passInFuture': law('Vb 3.71a', 'examResultTerm'),
  'notMet/passExpired': law('Vb 3.71a', 'examResultTerm'),
  'notMet/toPass': stillToPass,
};

const means = ['Vb 3.22', 'Vb 3.73', 'Vb 3.74', 'Vb 3.75'] as const;
const income: BasisOfReasons<'income'> = {
  open: law(means, 'indIncomePage'),
  'exempt/statePension': law('Vb 3.22', 'statePensionNews'),
  'exempt/fullyIncapacitated': law('Vb 3.22', 'Vc B7/2.1', 'incapacityExemption'),
  'exempt/socialAssistanceIncapacitated': policy(
    'The decree names who is fully and lastingly incapable; that social assistance may show it is policy.',
    'Vc B7/2.1',
    'incapacityExemption',
  ),
  'exempt/releasedFromWorkDuty': policy(
    'That a lasting release from the duty to look for work counts is policy.',
    'Vc B7/2.1',
    'socialAssistanceExemption',
  ),
  met: law([...means, 'Vb 3.103'], 'indIncomePage', 'indIncomeCalculation', 'indAmountsPage'),
  'review/pensionAgeUnknown': law('Vb 3.22', 'statePensionNews'),
  'review/amountNotPublished': law(['Vb 3.74', 'Vb 3.103'], 'indAmountsPage'),
  'review/undecidedSources': law(['Vb 3.73', 'Vb 3.75', 'Vb 3.13'], 'indIncomeIndependent', 'indIncomeSustainable'),
  'review/exemptionUnknown': law('Vb 3.22', 'Vc B7/2.1'),
  'review/humanitarianSponsor': policy('That income is no ground beside this permit is policy.', 'Vc B7/2.1'),
  'review/jointIncome': law('Vb 3.85'),
  'review/partnerIncome': policy(
    'When the income of the partner counts stands on the page of the IND; the decree names that of the sponsor.',
    'indIncomeMirror2024',
    'Vb 3.22',
  ),
  'review/sponsorAbroad': law(['individualAssessmentCase', 'individualAssessmentProspects', 'Vb 3.75']),
  'notMet/tooShort': law(['Vb 3.75', 'VV 3.24b', 'individualAssessmentCase'], 'indIncomeSustainable'),
  'notMet/belowNorm': law(
    ['Vb 3.22', 'Vb 3.74', 'individualAssessmentCase'],
    'indIncomePage',
    'indAmountsPage',
    'indIncomeCalculation',
  ),
};

const tested = law('Vb 3.21', 'tbDeclarationForm');
const tb: BasisOfReasons<'tb'> = {
  open: tested,
  'exempt/dutchPermit': policy('That a permit holder is not tested again stands on the form.', 'tbDeclarationForm'),
  'exempt/euLongTermResident': law(['Vb 3.79', 'Vb 4.46']),
  'exempt/livedWithEuLongTermResidentSponsor': law(['Vb 3.79', 'Vb 4.46']),
  'exempt/nationality': law('VV 3.18', 'tbExemptionAppendix'),
  'exempt/tested': policy('That a test of the last six months counts stands on the form.', 'tbDeclarationForm'),
  'later/listUnverified': law(['Vb 3.21', 'VV 3.18'], 'tbExemptionAppendix', 'tbDeclarationForm'),
  'later/test': law('Vb 3.21', 'tbDeclarationForm', 'tbExemptionAppendix'),
};

const insured = law(['Zvw 2', 'Zvw 5', 'Wlz 2.1.1'], 'healthInsurance');
const insurance: BasisOfReasons<'insurance'> = {
  open: insured,
  exempt: law(['Wlz 2.1.1', 'Zvw 2']),
  later: insured,
};

const extensionWindow: BasisOfReasons<'extensionWindow'> = {
  open: law('Vb 3.80', 'formB07001'),
  'review/movedAbroad': law(['Vw 18', 'Vb 3.82']),
  'review/gap': law(['Vb 3.80', 'Vb 3.82'], 'Vc B1/6.1'),
  'notMet/tooEarly': policy('From when the IND takes an extension stands on the form.', 'formB07001'),
  met: law('Vb 3.80', 'formB07001'),
  'review/lateButUsuallyRepaired': policy(
    'The decree makes it a first application; that the IND looks over four weeks is policy.',
    'extensionLate',
    'Vb 3.80',
  ),
};

const consent = policy(
  'The decree asks for custody; that the other parent has to agree is asked by the IND.',
  'childConsent',
  'childApplication',
  'Vb 3.14',
);
const children: BasisOfReasons<'children'> = {
  open: law('Vb 3.14', 'childApplication'),
  'review/adultChild': law('Vb 3.14', 'childApplication'),
  'review/consentRefused': consent,
  'review/parentUntraceable': consent,
  'review/noCustody': law('Vb 3.14', 'childConsent'),
  'review/maybeDutch': law(['RWN 3', 'RWN 4']),
  'review/consentUnknown': consent,
  met: law('Vb 3.14', 'childApplication'),
};

const afterTwoYears = law('Vw 29d', 'refugeeHelpSubsidiary');

export const conditionBasis: { [Id in ConditionId]: BasisOfReasons<Id> } = {
  sponsorStatus,
  age,
  relationship,
  livingTogether,
  passport,
  publicOrder,
  mvv,
  exam,
  income,
  tb,
  insurance,
  extensionWindow,
  children,
  asylumSpouse: {
    open: law('Vw 29c', 'indNareisNews'),
    met: law('Vw 29c', 'indNareisNews'),
    'review/registeredPartner': law('Vw 29c', 'indNareisNews'),
  },
  asylumBond: {
    open: law('Vw 29c', 'indNareisNews'),
    met: law('Vw 29c', 'indNareisNews'),
    review: law('Vw 29c', 'indNareisNews'),
  },
  asylumTerm: {
    open: law(['Vw 29c', 'Vw 29d'], 'indNareisNews'),
    met: law('Vw 29c', 'indNareisNews'),
    'review/transition': law('Vw 29d', 'indNareisNews', 'refugeeHelpSubsidiary'),
    'review/incomeAndHousing': afterTwoYears,
    'notMet/twoYears': afterTwoYears,
  },
};

/** What this outcome of a condition rests on; every reason is in the table, by its type. */
export function sourcesOfReason(id: ConditionId, reason: ReasonOf<ConditionId> | 'open'): readonly SourceId[] {
  const reasons: Partial<Record<string, Basis>> = conditionBasis[id];
  return (reasons[reason] ?? conditionBasis[id].open).sources;
}
