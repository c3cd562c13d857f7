/** What the words above each paper say, said again of a couple's answers, beside what the rules then ask. */
import { describe, expect, it } from 'vitest';
import { guidanceFor, type Guidance } from '@/lib/interview/guidance';
import { locales } from '@/lib/messages/locales';
import { writtenOut } from '@/lib/messages/writtenOut';
import type { Answers, Child, Income, Nationality } from '@/lib/rules/answers';
import { ageOn } from '@/lib/rules/day';
import { isEuEeaSwiss } from '@/lib/rules/facts/euEeaSwiss';
import { tbExemption } from '@/lib/rules/facts/tbExempt';
import { documentIds, routeIds, type ConditionId, type DocumentId, type RouteId } from '@/lib/rules/ids';
import { manyCouples } from '@/lib/testing/manyCouples';

interface Told {
  /** Only what the couple is asked. */
  told: Answers;
  guidance: Guidance;
}
type Claim = (couple: Told) => boolean;

const always: Claim = () => true;
const unmarried: Claim = ({ told }) => told.relationship === 'unmarried';
const single: Claim = (couple) => unmarried(couple) && couple.told.marriedToSomeoneElse !== 'yes';
const unregistered: Claim = ({ told }) => told.marriageRegisteredInNl !== 'yes';
const income =
  (fits: (income: Income) => boolean): Claim =>
  ({ told }) =>
    (told.incomes ?? []).some(fits);
const job = income(({ kind }) => kind === 'employment');
const business = income(({ kind }) => kind === 'selfEmployment');
const businessOrCompany = income(
  (one) => one.kind === 'selfEmployment' || (one.kind === 'employment' && one.ownCompany === 'yes'),
);
const isPension = (one: Income) => one.kind === 'benefit' && ['statePension', 'pension'].includes(one.benefit);
const benefit = income((one) => one.kind === 'benefit' && !isPension(one));
const lookBack =
  (row: 'b' | 'c'): Claim =>
  ({ guidance }) =>
    guidance.income?.sources.some((source) => source.row === row) === true;
const condition =
  (wanted: ConditionId) =>
  ({ guidance }: Told) =>
    guidance.conditions.find(({ id }) => id === wanted);
const incomeReason = condition('income');
const exemptByAge: Claim = (couple) => incomeReason(couple)?.ground === 'statePension';
const child =
  (fits: (child: Child) => boolean): Claim =>
  ({ told, guidance }) =>
    (told.children ?? []).some((one) => ageOn(one.bornOn, guidance.filing) < 18 && fits(one));
const foreign = ({ nationality }: Child) => !isEuEeaSwiss(nationality);
const aged = (years: number) => (couple: Told) =>
  child((one) => foreign(one) && ageOn(one.bornOn, couple.guidance.filing) >= years)(couple);
const otherParent = (...ways: Child['otherParent'][]) => child((one) => ways.includes(one.otherParent));
const holds = (nationalities: readonly Nationality[] | undefined) => (nationalities ?? []).includes('TR');
const viaEmbassy: Claim = ({ guidance }) => ['regularWithMvv', 'regularAtEmbassy'].includes(guidance.route.id);
const reasonsAgainstMvv: readonly string[] = [
  'formerPermit',
  'hardship',
  'temporaryProtection',
  'familyPermitElsewhere',
  'euLongTermResident',
  'livedWithEuLongTermResidentSponsor',
  'livedWithBlueCardSponsor',
  'livedWithResearcherSponsor',
];
const reasonsAgainstExam: readonly string[] = [
  'dutchDiploma',
  'eightYearsSchoolInNl',
  'surinameDutchPrimarySchool',
  'dispensation',
];

/** For couples under the Dutch rules. */
const claims: Record<DocumentId, Claim> = {
  sponsorIdentity: always,
  sponsorApplication: (couple) => condition('sponsorStatus')(couple)?.ground === 'sponsorPending',
  partnerPassport: always,
  childPassport: child(() => true),
  antecedentsDeclaration: always,
  tbDeclaration: (couple) =>
    condition('tb')(couple)?.status === 'later' ||
    child((one) => foreign(one) && tbExemption(one.nationality) !== true)(couple),
  marriageCertificate: (couple) => couple.told.relationship === 'married' && unregistered(couple),
  partnershipCertificate: (couple) => couple.told.relationship === 'registeredPartnership' && unregistered(couple),
  unmarriedDeclarationPartner: single,
  unmarriedDeclarationSponsor: (couple) => single(couple) && couple.told.sponsorLivesIn !== 'NL',
  relationshipDeclaration: unmarried,
  relationshipQuestionnaire: unmarried,
  relationshipEvidence: unmarried,
  divorceDecreeSponsor: ({ told }) => told.sponsorEarlierMarriage === 'divorced',
  annulmentDecreeSponsor: ({ told }) => told.sponsorEarlierMarriage === 'annulled',
  deathCertificateSponsor: ({ told }) => told.sponsorEarlierMarriage === 'widowed',
  divorceDecreePartner: ({ told }) => told.partnerEarlierMarriage === 'divorced',
  annulmentDecreePartner: ({ told }) => told.partnerEarlierMarriage === 'annulled',
  deathCertificatePartner: ({ told }) => told.partnerEarlierMarriage === 'widowed',
  examResult: ({ guidance }) => guidance.exam.result === 'required',
  examExemptionProof: ({ guidance: { exam } }) => 'ground' in exam && reasonsAgainstExam.includes(exam.ground),
  mvvExemptionProof: ({ guidance: { mvv } }) => 'ground' in mvv && reasonsAgainstMvv.includes(mvv.ground),
  employmentContract: job,
  employerDeclaration: job,
  payslips3Months: job,
  insuredEmploymentRecord: job,
  incomeHistory12Months: lookBack('b'),
  incomeHistory3Years: lookBack('c'),
  incomeStatementSelfEmployed: business,
  annualAccounts: businessOrCompany,
  taxAssessments: businessOrCompany,
  businessRegisterExtract: businessOrCompany,
  benefitDecision: benefit,
  benefitPayments: benefit,
  pensionDecision: (couple) => income(isPension)(couple) || exemptByAge(couple),
  assetsProof: income(({ kind }) => kind === 'assets' || kind === 'savings'),
  studyFundingProof: income(({ kind }) => kind === 'studyFunding'),
  otherIncomeProof: income(({ kind }) => kind === 'abroad' || kind === 'other'),
  incomeExemptionProof: (couple) => incomeReason(couple)?.status === 'exempt' && !exemptByAge(couple),
  turkishNationalityProof: ({ told }) => holds(told.sponsorNationalities) || told.turkishWorkerInNl === 'yes',
  birthCertificatePartner: ({ guidance }) => !['extension', 'change'].includes(guidance.route.id),
  childBirthCertificate: child(foreign),
  childCivilStatus: aged(15),
  childConsent: otherParent('consents', 'refuses', 'notSure'),
  parentSearchEvidence: otherParent('untraceable'),
  childCustodyProof: otherParent('noCustody', 'dead'),
  mvvIssueForm: viaEmbassy,
  passportPhoto: viaEmbassy,
  approvalLetter: viaEmbassy,
  legalStayProof: (couple) =>
    viaEmbassy(couple) && !couple.told.partnerNationalities?.some((code) => code === couple.told.partnerLivesIn),
};

const others: readonly RouteId[] = ['noPermitNeeded', 'euVerification', 'nareis', 'nareisSubsidiary'];
const dutchRules = routeIds.filter((id) => !others.includes(id));

describe('under the Dutch rules', () => {
  it('a couple is asked for a paper in just the case that the words above it name', () => {
    const asked = new Set<DocumentId>();
    const left = new Set<DocumentId>();
    manyCouples(1000, ({ answers, on }) => {
      const guidance = guidanceFor(answers, on);
      if (others.some((id) => id === guidance.route.id)) return;
      const told: Answers = Object.fromEntries(guidance.asked.map((id) => [id, answers[id]]));
      const papers = new Set(guidance.documents.map(({ id }) => id));
      for (const id of papers) asked.add(id);
      for (const id of documentIds) if (!papers.has(id)) left.add(id);
      expect([...papers].sort()).toEqual(documentIds.filter((id) => claims[id]({ told, guidance })).sort());
    });
    expect(documentIds.filter((id) => !asked.has(id))).toEqual([]);
    expect(documentIds.filter((id) => !left.has(id) && claims[id] !== always)).toEqual([]);
  }, 300_000);

  const word = { en: /^Always/, nl: /^Altijd/ };
  it.each(locales)(
    '“always” is said of what every couple on such a route is asked for, and of nothing else (%s)',
    (locale) => {
      const exceptions: Partial<Record<DocumentId, readonly string[]>> = {
        birthCertificatePartner: ['extension', 'change'],
      };
      const { when } = writtenOut[locale].checklist;
      const said = documentIds.filter((id) => word[locale].test(when[id]));
      const met = new Set<string>();
      const asked = new Map(documentIds.map((id) => [id, new Set<string>(dutchRules)]));
      manyCouples(400, ({ answers, on }) => {
        const { route, documents } = guidanceFor(answers, on);
        met.add(route.id);
        for (const [id, routes] of asked) if (!documents.some((paper) => paper.id === id)) routes.delete(route.id);
      });
      expect(dutchRules.filter((id) => !met.has(id))).toEqual([]);
      for (const id of documentIds) {
        const routes = dutchRules.filter((route) => !exceptions[id]?.includes(route));
        expect([id, said.includes(id)]).toEqual([id, routes.every((route) => asked.get(id)?.has(route))]);
      }
    },
    30_000,
  );
});
