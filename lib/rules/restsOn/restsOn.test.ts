import { describe, expect, it } from 'vitest';
import { isLaw, sources, type SourceId } from '../facts/sources';
import * as terms from '../facts/terms';
import type { Basis, Instead, OnNoArticle } from './basis';
import { conditionBasis } from './conditions';
import { documentBasis } from './documents';
import { feeBasis } from './fees';
import { incomeKindBasis, incomeRowBasis } from './income';
import { legalisationBasis } from './legalisation';
import { alternativeBasis, channelBasis, routeBasis } from './routes';
import { branchBasis, stepBasis, variantBasis } from './steps';
import { termBasis, type TermId } from './terms';
import { examBasis, mvvBasis } from './visaAndExam';

type Rows = Readonly<Record<string, Basis>>;

const rowsOf = (table: string, rows: Rows) =>
  Object.entries(rows).map(([row, basis]): [string, Basis] => [`${table} ${row}`, basis]);
const deep = (table: string, tables: Readonly<Record<string, Rows>>) =>
  Object.entries(tables).flatMap(([id, rows]) => rowsOf(`${table} ${id}`, rows));
/** The words for a term stand in this room, its source where its value is. */
const ofTerm = (id: TermId): Basis => {
  const { source } = terms[id];
  const basis = termBasis[id];
  return basis === 'article'
    ? { articles: isLaw(source) ? [source] : [], sources: [source] }
    : { ...basis, sources: [source] };
};
const termIds = Object.keys(termBasis) as TermId[]; // the keys of a record over TermId
const branches = Object.entries(branchBasis).flatMap(([id, basis]) => (basis ? [[id, basis] as const] : []));

const rows: readonly (readonly [row: string, Basis])[] = [
  ...deep('condition', conditionBasis),
  ...rowsOf('mvv', mvvBasis),
  ...rowsOf('exam', examBasis),
  ...rowsOf('income', incomeKindBasis),
  ...rowsOf('income row', incomeRowBasis),
  ...rowsOf('route', routeBasis),
  ...rowsOf('alternative', alternativeBasis),
  ...rowsOf('channel', channelBasis),
  ...rowsOf('fee', feeBasis),
  ...rowsOf('document', documentBasis),
  ...rowsOf('legalisation', legalisationBasis),
  ...rowsOf('step', stepBasis),
  ...deep('step', variantBasis),
  ...rowsOf('branch', Object.fromEntries(branches)),
  ...rowsOf('term', Object.fromEntries(termIds.map((id) => [id, ofTerm(id)]))),
];

const withoutArticle = rows.filter((row): row is [string, OnNoArticle] => 'noArticle' in row[1]);
const restOn = (instead: Instead) =>
  withoutArticle.filter(([, { noArticle }]) => noArticle === instead).map(([row]) => row);
const rest = (table: string, ...ids: string[]) => ids.flatMap((line) => line.split(' ')).map((id) => `${table} ${id}`);

it.each(rows)('%s rests on something', (_, { sources: restsOn }) => {
  expect(restsOn).not.toEqual([]);
});

describe('no article was found for', () => {
  it('what is policy of the IND or a ministry', () => {
    expect(restOn('policy').sort()).toEqual(
      [
        ...rest('condition sponsorStatus', 'met/travelTogether notMet/permitExcluded'),
        ...rest('condition age', 'exempt met/marriedAbroad review/marriedAbroad'),
        ...rest('condition exam', 'exempt/dutchDiploma exempt/eightYearsSchoolInNl exempt/surinameDutchPrimarySchool'),
        ...rest('condition income', 'exempt/socialAssistanceIncapacitated exempt/releasedFromWorkDuty'),
        ...rest('condition income', 'review/humanitarianSponsor review/partnerIncome'),
        ...rest('condition tb', 'exempt/dutchPermit exempt/tested'),
        ...rest('condition extensionWindow', 'notMet/tooEarly review/lateButUsuallyRepaired'),
        ...rest('condition children', 'review/consentRefused review/parentUntraceable review/consentUnknown'),
        ...rest('exam', 'dutchDiploma eightYearsSchoolInNl surinameDutchPrimarySchool'),
        ...rest('income', 'savings'),
        ...rest('alternative', 'euReturn chavez'),
        ...rest('channel', 'embassy inNetherlandsEu asylumFamily online'),
        ...rest('fee', 'benelux'),
        ...rest('document', 'sponsorIdentity unmarriedDeclarationPartner unmarriedDeclarationSponsor'),
        ...rest('document', 'relationshipDeclaration relationshipQuestionnaire relationshipEvidence'),
        ...rest('document', 'divorceDecreeSponsor annulmentDecreeSponsor deathCertificateSponsor'),
        ...rest('document', 'divorceDecreePartner annulmentDecreePartner deathCertificatePartner'),
        ...rest('document', 'examExemptionProof mvvExemptionProof employmentContract employerDeclaration'),
        ...rest('document', 'payslips3Months insuredEmploymentRecord incomeHistory12Months incomeHistory3Years'),
        ...rest('document', 'incomeStatementSelfEmployed annualAccounts taxAssessments businessRegisterExtract'),
        ...rest('document', 'benefitDecision benefitPayments pensionDecision assetsProof studyFundingProof'),
        ...rest('document', 'otherIncomeProof incomeExemptionProof turkishNationalityProof birthCertificatePartner'),
        ...rest('document', 'childCivilStatus childConsent mvvIssueForm passportPhoto approvalLetter legalStayProof'),
        ...rest('legalisation', 'extractOrApostille ministry chain'),
        ...rest('step', 'legaliseAndTranslate freshDocuments missionAppointment sendByPost apply'),
        ...rest('step', 'registerMunicipality noticeOfDefault'),
        ...rest('step apply', 'euLaw'),
        ...rest('term', 'exceptionAge adultAge examMinimumAge formerPermitMonths passportMonthsLeft'),
        ...rest('term', 'childCivilStatusAge tbTestedInNlMonths extensionWindowMonths lateExtensionDays'),
        ...rest('term', 'unmarriedDeclarationMonths employerDeclarationMonths postWeeks paymentWeeks'),
        ...rest('term', 'noticeOfDefaultDays registrationDays biometricsWeeks tbMonths'),
      ].sort(),
    );
  });

  it('how things are done, or what nobody was found to say', () => {
    expect(restOn('practice').sort()).toEqual(
      [
        ...rest('fee', 'nareisSubsidiary'),
        ...rest('document', 'sponsorApplication parentSearchEvidence'),
        ...rest('legalisation', 'check'),
        ...rest(
          'step',
          'getDigid getLegalHelp acknowledgement followInMyInd activateMessageBox digidPartner askEmbassy',
        ),
        ...rest('step getLegalHelp', 'violence'),
        ...rest('step independentPermit', 'euLaw asylum'),
        ...rest('branch', 'violence'),
        ...rest('term', 'acknowledgementDays objectionDecisionExtensionWeeks'),
      ].sort(),
    );
  });

  it('an estimate', () => {
    expect(restOn('estimate')).toEqual(['step collectCard', 'term cardWeeks']);
  });

  it.each(withoutArticle.map(([row, { noArticle, why }]) => [row, noArticle, why]))('%s (%s): %s', (_, __, why) => {
    expect(why).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a term', () => {
  it.each(termIds)('%s has an article where its source is law, and only there', (id) => {
    expect(termBasis[id] === 'article').toBe(isLaw(terms[id].source));
  });
});

describe('a no', () => {
  const refusals = rows.filter(([row]) => row.includes(' notMet/'));
  /** Which permits exclude a sponsor stands on a page of the IND of 2024. */
  const onAnOlderPage = ['condition sponsorStatus notMet/permitExcluded'];
  /** From when an extension is taken stands on the form of 2025. */
  const onAForm = ['condition extensionWindow notMet/tooEarly'];

  it('rests on an official text that is in force, but for the permits that exclude a sponsor', () => {
    const isCurrent = (id: SourceId) => sources[id].confidence === 'official-current';
    const older = refusals.filter(([, { sources: restsOn }]) => !restsOn.some(isCurrent));
    expect(older.map(([row]) => row)).toEqual(onAnOlderPage);
  });

  it('rests on an article, but for these and an extension that comes too early', () => {
    const others = refusals.filter(([, basis]) => 'noArticle' in basis);
    expect(others.map(([row]) => row)).toEqual([...onAnOlderPage, ...onAForm]);
  });
});
