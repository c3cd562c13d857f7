/** When each paper is needed, by whom, and where a civil paper is issued. The order is that of `documentIds`. */
import type { Answer, Child, Country, Income } from './answers';
import {
  followsEuLaw,
  followsNationalLaw,
  isAged,
  isExtensionOrChange,
  minorChildren,
  partnerIsEuCitizen,
  partnerNationalities,
  sponsorIsOtherEuCitizen,
  sponsorLivesInNl,
  sponsorNationalities,
  unmarried,
} from './couple';
import { tb } from './conditions/tb';
import { judge } from './conditions/condition';
import { settled } from './decide';
import type { StandingRule } from './dated';
import { exam } from './examAbroad';
import { isEuEeaSwiss } from './facts/euEeaSwiss';
import type { SourceId } from './facts/sources';
import { tbExemption as tbExemptionOf } from './facts/tbExempt';
import {
  antecedentsAge,
  childCivilStatusAge,
  employerDeclarationMonths,
  examValidityMonths,
  unmarriedDeclarationMonths,
} from './facts/terms';
import { incomeCondition, judgedSources } from './income/check';
import type { HistoryRow } from './income/lasting';
import type { DocumentId, DocumentStage, Legalisation, Translation } from './ids';
import { mvv } from './mvv';
import { routeIs } from './route';
import { sponsorAwaitsPermit } from './sponsorPermit';
import type { Situation } from './situation';

export interface Paper {
  of: 'sponsor' | 'partner' | 'both' | number;
  /** Where a civil-status paper is issued; absent for papers that are never legalised. */
  issuedIn?: Country | undefined;
}

export interface DocumentRule {
  /** The papers of this kind the couple needs; none where the rule does not fit. Each entry is decided on its own. */
  papers: readonly ((situation: Situation) => Paper[])[];
  sources: readonly SourceId[];
  atStage?: DocumentStage;
  /** Of a paper that is legalised and translated by other rules than a civil-status paper. */
  legalisation?: Legalisation;
  translation?: Translation;
  maxAgeMonths?: StandingRule<number>;
}

type When = (situation: Situation) => boolean;

const paperOf =
  (of: 'sponsor' | 'partner' | 'both', when: When, issuedIn?: (situation: Situation) => Country | undefined) =>
  (situation: Situation): Paper[] =>
    when(situation) ? [issuedIn ? { of, issuedIn: issuedIn(situation) } : { of }] : [];

type MinorChild = Child & { index: number };

const paperOfEachChild =
  (when: When, fits: (child: MinorChild) => boolean, issuedIn?: (child: MinorChild) => Country) =>
  (situation: Situation): Paper[] =>
    when(situation)
      ? minorChildren(situation)
          .filter(fits)
          .map((child) => ({ of: child.index, ...(issuedIn && { issuedIn: issuedIn(child) }) }))
      : [];

const always: When = () => true;
const needsPermit: When = (situation) => !partnerIsEuCitizen(situation);
const nationalLaw =
  (when: When): When =>
  (situation) =>
    followsNationalLaw(situation) && when(situation);
const childRoutes =
  (when: When): When =>
  (situation) =>
    needsPermit(situation) && !isExtensionOrChange(situation) && when(situation);
const nationalOrEuLaw =
  (when: When): When =>
  (situation) =>
    (followsEuLaw(situation) || followsNationalLaw(situation)) && when(situation);
const viaEmbassy: When = (situation) => routeIs(situation, 'regularWithMvv', 'regularAtEmbassy');

const hasIncome = (fits: (income: Income) => boolean) =>
  nationalLaw((situation) => (situation.read('incomes') ?? []).some(fits));
const hasKind = (...kinds: Income['kind'][]) => hasIncome((income) => kinds.includes(income.kind));
const hasBusiness = hasIncome(
  (income) => income.kind === 'selfEmployment' || (income.kind === 'employment' && income.ownCompany === 'yes'),
);
const pensions: readonly string[] = ['statePension', 'pension'];
const isPension = (income: Income) => income.kind === 'benefit' && pensions.includes(income.benefit);
const hasRow = (row: HistoryRow) =>
  nationalLaw((situation) => situation.recall(judgedSources).some((source) => source.row === row));
const incomeExempt = (which: (reason: string) => boolean) =>
  nationalLaw((situation) => {
    const outcome = settled(situation, incomeCondition);
    return typeof outcome === 'string' && outcome.startsWith('exempt/') && which(outcome);
  });

type EarlierMarriage = 'sponsorEarlierMarriage' | 'partnerEarlierMarriage';
const earlierMarriage = (of: 'sponsor' | 'partner', id: EarlierMarriage, how: Answer<EarlierMarriage>) =>
  paperOf(
    of,
    nationalLaw((situation) => situation.read(id) === how),
    (situation) => situation.read(`${id}EndedIn`),
  );

const isForeign = (child: Child) => !isEuEeaSwiss(child.nationality);
const ofChildWhoseOtherParent = (...answers: Child['otherParent'][]) =>
  paperOfEachChild(childRoutes(always), ({ otherParent }) => answers.includes(otherParent));
const proofOfIncome = ['proofOfIncomeAppendix', 'formB07001'] as const;

export const documentRules: Record<DocumentId, DocumentRule> = {
  sponsorIdentity: { papers: [paperOf('sponsor', always)], sources: ['formB07001'] },
  sponsorApplication: { papers: [paperOf('sponsor', nationalLaw(sponsorAwaitsPermit))], sources: ['indPartnerPage'] },
  partnerPassport: { papers: [paperOf('partner', always)], sources: ['formB07001', 'passportRule'] },
  childPassport: { papers: [paperOfEachChild(needsPermit, () => true)], sources: ['childApplication'] },
  antecedentsDeclaration: {
    papers: [
      paperOf('partner', nationalLaw(always)),
      (situation) =>
        paperOfEachChild(
          nationalLaw(always),
          (child) => isForeign(child) && isAged(situation, child.bornOn, antecedentsAge.value),
        )(situation),
    ],
    sources: ['formB07001', 'indGeneralRequirements'],
  },
  tbDeclaration: {
    papers: [
      paperOf(
        'partner',
        nationalLaw((situation) => judge(situation, tb)?.status === 'later'),
      ),
      paperOfEachChild(nationalLaw(always), (child) => isForeign(child) && tbExemptionOf(child.nationality) !== true),
    ],
    sources: ['tbDeclarationForm', 'tbExemptionAppendix'],
  },
  marriageCertificate: {
    papers: [paperOf('both', nationalOrEuLaw(needsDeedOf('married')), (situation) => situation.read('marriedIn'))],
    sources: ['formB07001', 'indTranslationLegalisation'],
  },
  partnershipCertificate: {
    papers: [
      paperOf('both', nationalOrEuLaw(needsDeedOf('registeredPartnership')), (situation) =>
        situation.read('marriedIn'),
      ),
    ],
    sources: ['formB07001', 'indTranslationLegalisation'],
  },
  unmarriedDeclarationPartner: {
    papers: [paperOf('partner', nationalLaw(provablyUnmarried), countryOfPartnersStatus)],
    sources: ['unmarriedDeclarationRule'],
    maxAgeMonths: unmarriedDeclarationMonths,
  },
  unmarriedDeclarationSponsor: {
    papers: [
      paperOf(
        'sponsor',
        nationalLaw((situation) => provablyUnmarried(situation) && !sponsorLivesInNl(situation)),
        (situation) => situation.read('sponsorLivesIn'),
      ),
    ],
    sources: ['unmarriedDeclarationRule'],
    maxAgeMonths: unmarriedDeclarationMonths,
  },
  relationshipDeclaration: { papers: [paperOf('both', nationalLaw(unmarried))], sources: ['unmarriedPapers'] },
  relationshipQuestionnaire: { papers: [paperOf('both', nationalLaw(unmarried))], sources: ['unmarriedPapers'] },
  relationshipEvidence: {
    papers: [paperOf('both', nationalOrEuLaw(unmarried))],
    sources: ['unmarriedPapers', 'indEuFamily'],
  },
  divorceDecreeSponsor: {
    papers: [earlierMarriage('sponsor', 'sponsorEarlierMarriage', 'divorced')],
    sources: ['indTranslationLegalisation'],
  },
  annulmentDecreeSponsor: {
    papers: [earlierMarriage('sponsor', 'sponsorEarlierMarriage', 'annulled')],
    sources: ['indTranslationLegalisation'],
  },
  deathCertificateSponsor: {
    papers: [earlierMarriage('sponsor', 'sponsorEarlierMarriage', 'widowed')],
    sources: ['indTranslationLegalisation'],
  },
  divorceDecreePartner: {
    papers: [earlierMarriage('partner', 'partnerEarlierMarriage', 'divorced')],
    sources: ['indTranslationLegalisation'],
  },
  annulmentDecreePartner: {
    papers: [earlierMarriage('partner', 'partnerEarlierMarriage', 'annulled')],
    sources: ['indTranslationLegalisation'],
  },
  deathCertificatePartner: {
    papers: [earlierMarriage('partner', 'partnerEarlierMarriage', 'widowed')],
    sources: ['indTranslationLegalisation'],
  },
  examResult: {
    papers: [
      paperOf(
        'partner',
        nationalLaw((situation) => settled(situation, exam).result === 'required'),
      ),
    ],
    sources: ['formB07001', 'indExamAbroad'],
    maxAgeMonths: examValidityMonths,
  },
  examExemptionProof: {
    papers: [
      paperOf('partner', nationalLaw(examNeedsProof), (situation) =>
        settled(situation, exam).ground === 'surinameDutchPrimarySchool' ? 'SR' : undefined,
      ),
    ],
    sources: ['formB07001', 'aliensRegulation'],
  },
  mvvExemptionProof: { papers: [paperOf('partner', nationalLaw(mvvNeedsProof))], sources: ['formB07001'] },
  employmentContract: { papers: [paperOf('sponsor', hasKind('employment'))], sources: proofOfIncome },
  employerDeclaration: {
    papers: [paperOf('sponsor', hasKind('employment'))],
    sources: proofOfIncome,
    maxAgeMonths: employerDeclarationMonths,
  },
  payslips3Months: { papers: [paperOf('sponsor', hasKind('employment'))], sources: proofOfIncome },
  insuredEmploymentRecord: { papers: [paperOf('sponsor', hasKind('employment'))], sources: proofOfIncome },
  incomeHistory12Months: {
    papers: [paperOf('sponsor', hasRow('b'))],
    sources: ['indIncomeFamily', 'proofOfIncomeAppendix'],
  },
  incomeHistory3Years: {
    papers: [paperOf('sponsor', hasRow('c'))],
    sources: ['indIncomeMirror2024', 'proofOfIncomeAppendix'],
  },
  incomeStatementSelfEmployed: {
    papers: [paperOf('sponsor', hasKind('selfEmployment'))],
    sources: ['aliensRegulation', 'proofOfIncomeAppendix'],
  },
  annualAccounts: { papers: [paperOf('sponsor', hasBusiness)], sources: proofOfIncome },
  taxAssessments: { papers: [paperOf('sponsor', hasBusiness)], sources: proofOfIncome },
  businessRegisterExtract: { papers: [paperOf('sponsor', hasBusiness)], sources: proofOfIncome },
  benefitDecision: {
    papers: [
      paperOf(
        'sponsor',
        hasIncome((income) => income.kind === 'benefit' && !isPension(income)),
      ),
    ],
    sources: proofOfIncome,
  },
  benefitPayments: {
    papers: [
      paperOf(
        'sponsor',
        hasIncome((income) => income.kind === 'benefit' && !isPension(income)),
      ),
    ],
    sources: proofOfIncome,
  },
  pensionDecision: {
    papers: [
      paperOf(
        'sponsor',
        (situation) =>
          hasIncome(isPension)(situation) || incomeExempt((reason) => reason === 'exempt/statePension')(situation),
      ),
    ],
    sources: proofOfIncome,
  },
  assetsProof: { papers: [paperOf('sponsor', hasKind('assets', 'savings'))], sources: proofOfIncome },
  studyFundingProof: { papers: [paperOf('sponsor', hasKind('studyFunding'))], sources: proofOfIncome },
  otherIncomeProof: { papers: [paperOf('sponsor', hasKind('abroad', 'other'))], sources: proofOfIncome },
  incomeExemptionProof: {
    papers: [
      paperOf(
        'sponsor',
        incomeExempt((reason) => reason !== 'exempt/statePension'),
      ),
    ],
    sources: ['incapacityExemption', 'socialAssistanceExemption'],
  },
  turkishNationalityProof: {
    papers: [
      (situation) => {
        const sponsorIsTurkish = sponsorNationalities(situation).includes('TR');
        const when = nationalLaw(() => sponsorIsTurkish || situation.read('turkishWorkerInNl') === 'yes');
        return paperOf(sponsorIsTurkish ? 'sponsor' : 'partner', when)(situation);
      },
    ],
    sources: ['turkishNationalityProof'],
  },
  birthCertificatePartner: {
    papers: [
      paperOf(
        'partner',
        nationalOrEuLaw((situation) => sponsorIsOtherEuCitizen(situation) || !isExtensionOrChange(situation)),
        (situation) => situation.read('partnerBornIn'),
      ),
    ],
    sources: ['birthCertificateRule', 'municipalRegistration'],
    atStage: 'arrival',
  },
  childBirthCertificate: {
    papers: [paperOfEachChild(childRoutes(always), isForeign, (child) => child.bornIn)],
    sources: ['childApplication'],
  },
  childCivilStatus: {
    papers: [
      (situation) =>
        paperOfEachChild(
          nationalLaw(childRoutes(always)),
          (child) => isForeign(child) && isAged(situation, child.bornOn, childCivilStatusAge.value),
        )(situation),
    ],
    legalisation: 'check',
    translation: 'maybe',
    sources: ['childApplication'],
  },
  childConsent: {
    papers: [ofChildWhoseOtherParent('consents', 'notSure', 'refuses')],
    sources: ['childConsent'],
  },
  parentSearchEvidence: { papers: [ofChildWhoseOtherParent('untraceable')], sources: ['childConsent'] },
  childCustodyProof: {
    papers: [
      paperOfEachChild(
        childRoutes(always),
        ({ otherParent }) => otherParent === 'noCustody' || otherParent === 'dead',
        (child) => child.bornIn,
      ),
    ],
    sources: ['childConsent'],
  },
  mvvIssueForm: { papers: [paperOf('partner', viaEmbassy)], sources: ['mvvAppointment'], atStage: 'mvv' },
  passportPhoto: { papers: [paperOf('partner', viaEmbassy)], sources: ['mvvAppointment'], atStage: 'mvv' },
  approvalLetter: { papers: [paperOf('partner', viaEmbassy)], sources: ['mvvAppointment'], atStage: 'mvv' },
  legalStayProof: {
    papers: [paperOf('partner', (situation) => viaEmbassy(situation) && livesOutsideOwnCountry(situation))],
    sources: ['formB07001', 'mvvAppointment'],
    atStage: 'mvv',
  },
};

/** The deed is needed unless the Dutch municipality has it already. */
function needsDeedOf(relationship: 'married' | 'registeredPartnership'): When {
  return (situation) =>
    situation.read('relationship') === relationship && situation.read('marriageRegisteredInNl') !== 'yes';
}

/** Nobody is asked to declare that they are unmarried while a marriage to someone else still exists. */
function provablyUnmarried(situation: Situation): boolean {
  return unmarried(situation) && situation.read('marriedToSomeoneElse') !== 'yes';
}

/**
 * The single-status paper comes from where the partner lives, if that is a country of the partner's own; else from the
 * country of nationality, of several the first by its code. Who has no nationality gets it where they live.
 */
function countryOfPartnersStatus(situation: Situation): Country | undefined {
  const livesIn = situation.read('partnerLivesIn');
  const own = partnerNationalities(situation).filter((code) => code !== 'stateless');
  return own.find((code) => code === livesIn) ?? own.toSorted()[0] ?? livesIn;
}

function examNeedsProof(situation: Situation): boolean {
  switch (settled(situation, exam).ground) {
    case 'dutchDiploma':
    case 'eightYearsSchoolInNl':
    case 'surinameDutchPrimarySchool':
    case 'dispensation':
      return true;
    default:
      return false;
  }
}

function mvvNeedsProof(situation: Situation): boolean {
  switch (settled(situation, mvv).ground) {
    case 'formerPermit':
    case 'hardship':
    case 'temporaryProtection':
    case 'familyPermitElsewhere':
    case 'euLongTermResident':
    case 'livedWithEuLongTermResidentSponsor':
    case 'livedWithBlueCardSponsor':
    case 'livedWithResearcherSponsor':
      return true;
    default:
      return false;
  }
}

function livesOutsideOwnCountry(situation: Situation): boolean {
  const livesIn = situation.read('partnerLivesIn');
  return livesIn !== undefined && !partnerNationalities(situation).some((code) => code === livesIn);
}
