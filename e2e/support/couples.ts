/**
 * The couples the browser tests tell about. What must come out is written down by hand beside the answers, so that a
 * mistake in the rules cannot hide behind a page that repeats it.
 */
import { questionIds, type Answers, type Child, type Income, type QuestionId } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import type { ConditionId, DocumentId, RouteId, StepId, Verdict } from '@/lib/rules/ids';

/** The day on which all of them sit down with the guide. */
export const TODAY: Day = '2026-11-22';

export interface ToldCouple {
  name: string;
  story: string;
  answers: Answers;
  facts: {
    verdict: Verdict;
    route: RouteId;
    /** `status/ground`, as far as the story is about it. */
    conditions: Partial<Record<ConditionId, string>>;
    /** Euros for everyone together; null = not published for the day; undefined = there is nothing to pay for. */
    fee?: number | null;
    /** What counts of the income, and what is missing, in euros a month with holiday allowance. */
    income?: { total: number; shortfall?: number };
    papers: readonly DocumentId[];
    notPapers: readonly DocumentId[];
    /** Steps that must come in this order; others may stand between them. */
    steps: readonly StepId[];
  };
}

function job(changes: Partial<Extract<Income, { kind: 'employment' }>> = {}): Income {
  return {
    kind: 'employment',
    contract: 'permanent',
    gross: 3000,
    per: 'month',
    holidayAllowance: 'paidYearly',
    holidayAllowancePercent: 8,
    ...changes,
  };
}

function child(changes: Partial<Child> = {}): Child {
  return { bornOn: '2017-04-04', nationality: 'KE', bornIn: 'KE', otherParent: 'consents', ...changes };
}

/** What most couples answer to the questions about the two of them. */
const nothingSpecial = {
  otherPartnerInNl: 'no',
  sponsorEarlierMarriage: 'none',
  partnerEarlierMarriage: 'none',
  willLiveTogether: 'yes',
  passport: 'valid',
  publicOrder: 'nothing',
  incomeExemption: 'none',
  digid: 'withCheck',
  publicBenefit: 'no',
} satisfies Answers;

export const utrechtAndNairobi: ToldCouple = {
  name: 'Utrecht and Nairobi',
  story: 'a Dutch woman in Utrecht and her husband in Nairobi, with his two children and everything in order',
  answers: {
    ...nothingSpecial,
    sponsorNationalities: ['NL'],
    partnerNationalities: ['KE'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'KE',
    relationship: 'married',
    partnerDutchPermit: 'none',
    freeMovement: 'none',
    dutchChildInPartnersCare: 'no',
    sponsorBornOn: '1990-05-14',
    partnerBornOn: '1988-02-29',
    marriedIn: 'KE',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEarlierMarriage: 'widowed',
    partnerEarlierMarriageEndedIn: 'KE',
    partnerBornIn: 'KE',
    examGround: 'none',
    examStatus: 'passed',
    examPassedOn: '2026-06-15',
    incomes: [job()],
    children: [child(), child({ bornOn: '2013-09-30', otherParent: 'dead' })],
  },
  facts: {
    verdict: 'looksGood',
    route: 'regularWithMvv',
    conditions: {
      sponsorStatus: 'met',
      age: 'met',
      relationship: 'met',
      mvv: 'later/afterApproval',
      exam: 'met',
      income: 'met',
      tb: 'later/test',
      children: 'met',
    },
    fee: 254 + 85 + 85,
    income: { total: 3240 },
    papers: [
      'marriageCertificate',
      'deathCertificatePartner',
      'examResult',
      'tbDeclaration',
      'payslips3Months',
      'childPassport',
      'childBirthCertificate',
      'childConsent',
      'childCustodyProof',
      'mvvIssueForm',
    ],
    notPapers: ['unmarriedDeclarationPartner', 'legalStayProof', 'divorceDecreePartner', 'incomeHistory12Months'],
    steps: [
      'collectDocuments',
      'apply',
      'payFee',
      'decision',
      'collectMvv',
      'travel',
      'registerMunicipality',
      'tbTest',
    ],
  },
};

export const rotterdamAndDavao: ToldCouple = {
  name: 'Rotterdam and Davao',
  story: 'a Dutch man with a permanent job below the norm, his wife in the Philippines who still has to take the exam',
  answers: {
    ...nothingSpecial,
    sponsorNationalities: ['NL'],
    partnerNationalities: ['PH'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'PH',
    relationship: 'married',
    partnerDutchPermit: 'none',
    freeMovement: 'none',
    dutchChildInPartnersCare: 'no',
    sponsorBornOn: '1979-12-31',
    partnerBornOn: '1995-01-01',
    marriedIn: 'PH',
    marriageRegisteredInNl: 'yes',
    marriageConcerns: [],
    sponsorEarlierMarriage: 'divorced',
    sponsorEarlierMarriageEndedIn: 'NL',
    passport: 'expiresSoon',
    partnerBornIn: 'PH',
    examGround: 'none',
    examStatus: 'booked',
    incomes: [job({ gross: 2000 }), { kind: 'abroad', perMonth: 100 }],
    children: [],
    digid: 'none',
  },
  facts: {
    verdict: 'notYet',
    route: 'regularWithMvv',
    conditions: { exam: 'notMet/toPass', income: 'notMet/belowNorm', passport: 'met', age: 'met' },
    fee: 254,
    income: { total: 2160, shortfall: 363.96 },
    papers: ['divorceDecreeSponsor', 'examResult', 'otherIncomeProof', 'payslips3Months'],
    notPapers: ['marriageCertificate', 'childPassport'],
    steps: ['getDigid', 'collectDocuments', 'passExam', 'apply', 'payFee', 'collectMvv'],
  },
};

export const groningenAndChiangMai: ToldCouple = {
  name: 'Groningen and Chiang Mai',
  story: 'an unmarried couple: she has a contract for eight more months and a good year behind her, he is Thai',
  answers: {
    ...nothingSpecial,
    sponsorNationalities: ['NL'],
    partnerNationalities: ['TH'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'TH',
    relationship: 'unmarried',
    partnerDutchPermit: 'none',
    freeMovement: 'none',
    dutchChildInPartnersCare: 'no',
    sponsorBornOn: '1993-03-27',
    partnerBornOn: '1991-10-05',
    marriedToSomeoneElse: 'no',
    partnerBornIn: 'TH',
    examGround: 'none',
    examStatus: 'passed',
    examPassedOn: '2025-11-22',
    incomes: [
      job({
        contract: 'fixedTerm',
        endsOn: '2027-07-22',
        gross: 2650.5,
        averageLast12Months: 2400,
        socialAssistanceLast12Months: 'no',
      }),
    ],
    children: [],
  },
  facts: {
    verdict: 'looksGood',
    route: 'regularWithMvv',
    conditions: { relationship: 'met', exam: 'met', income: 'met', mvv: 'later/afterApproval' },
    fee: 254,
    income: { total: 2862.54 },
    papers: [
      'unmarriedDeclarationPartner',
      'relationshipDeclaration',
      'relationshipQuestionnaire',
      'relationshipEvidence',
      'incomeHistory12Months',
    ],
    notPapers: ['marriageCertificate', 'unmarriedDeclarationSponsor', 'incomeHistory3Years'],
    steps: ['legaliseAndTranslate', 'freshDocuments', 'apply', 'decision', 'collectMvv'],
  },
};

export const amsterdamAndBoston: ToldCouple = {
  name: 'Amsterdam and Boston',
  story: 'registered partners who will file in 2027, for which no amounts are published; she is American',
  answers: {
    ...nothingSpecial,
    filingOn: '2027-03-01',
    sponsorNationalities: ['NL', 'SR'],
    partnerNationalities: ['US'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'US',
    relationship: 'registeredPartnership',
    partnerDutchPermit: 'none',
    freeMovement: 'underThreeMonths',
    dutchChildInPartnersCare: 'no',
    sponsorBornOn: '1985-07-01',
    partnerBornOn: '1986-08-02',
    marriedIn: 'US',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerBornIn: 'US',
    incomes: [job({ gross: 4500, holidayAllowance: 'inEachPayment', holidayAllowancePercent: undefined })],
    children: [],
    digid: 'basic',
  },
  facts: {
    verdict: 'review',
    route: 'regularWithoutMvv',
    conditions: {
      mvv: 'exempt/nationality',
      exam: 'exempt/noMvv',
      tb: 'exempt/nationality',
      income: 'review/amountNotPublished',
    },
    fee: null,
    papers: ['partnershipCertificate', 'employmentContract', 'birthCertificatePartner'],
    notPapers: ['examResult', 'mvvIssueForm', 'tbDeclaration', 'marriageCertificate'],
    steps: ['getDigid', 'apply', 'decision', 'registerMunicipality'],
  },
};

export const bredaAndGdansk: ToldCouple = {
  name: 'Breda and Gdańsk',
  story: 'her husband is Polish, so that no permit is needed at all',
  answers: { sponsorNationalities: ['NL'], partnerNationalities: ['PL'] },
  facts: {
    verdict: 'otherRoute',
    route: 'noPermitNeeded',
    conditions: {},
    papers: ['sponsorIdentity', 'partnerPassport'],
    notPapers: ['marriageCertificate', 'antecedentsDeclaration'],
    steps: ['travel', 'registerMunicipality', 'healthInsurance'],
  },
};

export const zwolleAndBeirut: ToldCouple = {
  name: 'Zwolle and Beirut',
  story: 'a recognised refugee from Syria whose wife and daughter wait in Lebanon',
  answers: {
    sponsorNationalities: ['SY'],
    partnerNationalities: ['SY'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'LB',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorPermit: 'asylumRefugee',
    asylumGrantedOn: '2026-10-01',
    relationshipBeforeAsylum: 'yes',
    children: [child({ bornOn: '2020-02-02', nationality: 'SY', bornIn: 'SY', otherParent: 'isSponsor' })],
  },
  facts: {
    verdict: 'otherRoute',
    route: 'nareis',
    conditions: { asylumSpouse: 'met', asylumBond: 'met', asylumTerm: 'met' },
    fee: 0,
    papers: ['sponsorIdentity', 'partnerPassport', 'childPassport', 'childBirthCertificate'],
    notPapers: ['payslips3Months', 'examResult', 'childConsent'],
    steps: ['getLegalHelp', 'apply', 'decision'],
  },
};

/** What a couple has answered when they reach a question. */
export function before(question: QuestionId, { answers }: ToldCouple): Answers {
  const told = questionIds.slice(0, questionIds.indexOf(question));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => told.some((earlier) => earlier === id)));
}

export const couples: readonly ToldCouple[] = [
  utrechtAndNairobi,
  rotterdamAndDavao,
  groningenAndChiangMai,
  amsterdamAndBoston,
  bredaAndGdansk,
  zwolleAndBeirut,
];
