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
import { tbExemption as tbExemptionOf } from './facts/tbExempt';
import {
  antecedentsAge,
  childCivilStatusAge,
  employerDeclarationMonths,
  examValidityMonths,
  unmarriedDeclarationMonths,
} from './facts/terms';
import { judgedSources } from './income/check';
import { exemptionClaimed, pensionReached } from './income/exempt';
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

export const documentRules: Record<DocumentId, DocumentRule> = {
  sponsorIdentity: { papers: [paperOf('sponsor', always)] },
  sponsorApplication: { papers: [paperOf('sponsor', nationalLaw(sponsorAwaitsPermit))] },
  partnerPassport: { papers: [paperOf('partner', always)] },
  childPassport: { papers: [paperOfEachChild(needsPermit, () => true)] },
  antecedentsDeclaration: {
    papers: [
      paperOf('partner', nationalLaw(always)),
      (situation) =>
        paperOfEachChild(
          nationalLaw(always),
          (child) => isForeign(child) && isAged(situation, child.bornOn, antecedentsAge.value),
        )(situation),
    ],
  },
  tbDeclaration: {
    papers: [
      paperOf(
        'partner',
        nationalLaw((situation) => judge(situation, tb)?.status === 'later'),
      ),
      paperOfEachChild(nationalLaw(always), (child) => isForeign(child) && tbExemptionOf(child.nationality) !== true),
    ],
  },
  marriageCertificate: {
    papers: [paperOf('both', nationalOrEuLaw(needsDeedOf('married')), (situation) => situation.read('marriedIn'))],
  },
  partnershipCertificate: {
    papers: [
      paperOf('both', nationalOrEuLaw(needsDeedOf('registeredPartnership')), (situation) =>
        situation.read('marriedIn'),
      ),
    ],
  },
  unmarriedDeclarationPartner: {
    papers: [paperOf('partner', nationalLaw(provablyUnmarried), countryOfPartnersStatus)],
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
    maxAgeMonths: unmarriedDeclarationMonths,
  },
  relationshipDeclaration: { papers: [paperOf('both', nationalLaw(unmarried))] },
  relationshipQuestionnaire: { papers: [paperOf('both', nationalLaw(unmarried))] },
  relationshipEvidence: {
    papers: [paperOf('both', nationalOrEuLaw(unmarried))],
  },
  divorceDecreeSponsor: {
    papers: [earlierMarriage('sponsor', 'sponsorEarlierMarriage', 'divorced')],
  },
  annulmentDecreeSponsor: {
    papers: [earlierMarriage('sponsor', 'sponsorEarlierMarriage', 'annulled')],
  },
  deathCertificateSponsor: {
    papers: [earlierMarriage('sponsor', 'sponsorEarlierMarriage', 'widowed')],
  },
  divorceDecreePartner: {
    papers: [earlierMarriage('partner', 'partnerEarlierMarriage', 'divorced')],
  },
  annulmentDecreePartner: {
    papers: [earlierMarriage('partner', 'partnerEarlierMarriage', 'annulled')],
  },
  deathCertificatePartner: {
    papers: [earlierMarriage('partner', 'partnerEarlierMarriage', 'widowed')],
  },
  examResult: {
    papers: [
      paperOf(
        'partner',
        nationalLaw((situation) => settled(situation, exam).result === 'required'),
      ),
    ],
    maxAgeMonths: examValidityMonths,
  },
  examExemptionProof: {
    papers: [
      paperOf('partner', nationalLaw(examNeedsProof), (situation) =>
        settled(situation, exam).ground === 'surinameDutchPrimarySchool' ? 'SR' : undefined,
      ),
    ],
  },
  mvvExemptionProof: { papers: [paperOf('partner', nationalLaw(mvvNeedsProof))] },
  employmentContract: { papers: [paperOf('sponsor', hasKind('employment'))] },
  employerDeclaration: {
    papers: [paperOf('sponsor', hasKind('employment'))],
    maxAgeMonths: employerDeclarationMonths,
  },
  payslips3Months: { papers: [paperOf('sponsor', hasKind('employment'))] },
  insuredEmploymentRecord: { papers: [paperOf('sponsor', hasKind('employment'))] },
  incomeHistory12Months: {
    papers: [paperOf('sponsor', hasRow('b'))],
  },
  incomeHistory3Years: {
    papers: [paperOf('sponsor', hasRow('c'))],
  },
  incomeStatementSelfEmployed: {
    papers: [paperOf('sponsor', hasKind('selfEmployment'))],
  },
  annualAccounts: { papers: [paperOf('sponsor', hasBusiness)] },
  taxAssessments: { papers: [paperOf('sponsor', hasBusiness)] },
  businessRegisterExtract: { papers: [paperOf('sponsor', hasBusiness)] },
  benefitDecision: {
    papers: [
      paperOf(
        'sponsor',
        hasIncome((income) => income.kind === 'benefit' && !isPension(income)),
      ),
    ],
  },
  benefitPayments: {
    papers: [
      paperOf(
        'sponsor',
        hasIncome((income) => income.kind === 'benefit' && !isPension(income)),
      ),
    ],
  },
  pensionDecision: {
    papers: [
      paperOf(
        'sponsor',
        (situation) =>
          hasIncome(isPension)(situation) || nationalLaw(() => pensionReached(situation) === 'yes')(situation),
      ),
    ],
  },
  assetsProof: { papers: [paperOf('sponsor', hasKind('assets', 'savings'))] },
  studyFundingProof: { papers: [paperOf('sponsor', hasKind('studyFunding'))] },
  otherIncomeProof: { papers: [paperOf('sponsor', hasKind('abroad', 'other'))] },
  incomeExemptionProof: {
    papers: [paperOf('sponsor', nationalLaw(exemptionClaimed))],
  },
  turkishNationalityProof: {
    papers: [
      (situation) => {
        const sponsorIsTurkish = sponsorNationalities(situation).includes('TR');
        const when = nationalLaw(() => sponsorIsTurkish || situation.read('turkishWorkerInNl') === 'yes');
        return paperOf(sponsorIsTurkish ? 'sponsor' : 'partner', when)(situation);
      },
    ],
  },
  birthCertificatePartner: {
    papers: [
      paperOf(
        'partner',
        nationalOrEuLaw((situation) => sponsorIsOtherEuCitizen(situation) || !isExtensionOrChange(situation)),
        (situation) => situation.read('partnerBornIn'),
      ),
    ],
    atStage: 'arrival',
  },
  childBirthCertificate: {
    papers: [paperOfEachChild(childRoutes(always), isForeign, (child) => child.bornIn)],
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
  },
  childConsent: {
    papers: [ofChildWhoseOtherParent('consents', 'notSure', 'refuses')],
  },
  parentSearchEvidence: { papers: [ofChildWhoseOtherParent('untraceable')] },
  childCustodyProof: {
    papers: [
      paperOfEachChild(
        childRoutes(always),
        ({ otherParent }) => otherParent === 'noCustody' || otherParent === 'dead',
        (child) => child.bornIn,
      ),
    ],
  },
  mvvIssueForm: { papers: [paperOf('partner', viaEmbassy)], atStage: 'mvv' },
  passportPhoto: { papers: [paperOf('partner', viaEmbassy)], atStage: 'mvv' },
  approvalLetter: { papers: [paperOf('partner', viaEmbassy)], atStage: 'mvv' },
  legalStayProof: {
    papers: [paperOf('partner', (situation) => viaEmbassy(situation) && livesOutsideOwnCountry(situation))],
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
