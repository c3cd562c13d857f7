import type { ChecklistTexts } from '../checklistTexts';

const unmarried = 'If you are not married to each other and not registered partners';
const single = `${unmarried}, and neither of you is still married to someone else`;
const job = 'If you have a job with an employer in the Netherlands';
const business = 'If you have your own business';
const businessOrCompany = `${business}, or if the company you work for is yours or your family’s`;
const benefit = 'If you get a benefit that is not a pension';
const mvv = 'If your partner lives abroad and must collect an entry visa (mvv)';
const earlierMarriage = 'If you were married to someone else before, and your last earlier marriage';
const partnersMarriage = 'If your partner was married to someone else before, and the last earlier marriage';
const widowed = 'ended because that husband or wife died';
const child = 'For each child under 18 who comes along';
const notEu = 'without an EU, EEA or Swiss nationality';

export const checklist = {
  title: 'General checklist',
  lead: 'This is the list for everybody. It holds every paper that this guide knows, so it holds more than you need. Above each paper you read when it is needed. The page works without JavaScript and on paper.',
  you: '“You” is the one with whom the partner will live: the sponsor. “Your partner” is the one who needs the permit.',
  rules: 'The rules behind this list',
  ownTitle: 'Your own list',
  ownText:
    'Answer the questions of the interview and you get a list of your own, with only the papers that you need. The interview needs JavaScript. Does your phone not run it? Read the questions first, and answer them later on another device or with someone you trust.',
  allQuestions: 'All questions, with their explanation',
  shortTitle: 'First see whether your list is shorter',
  shortLead:
    'For some couples other rules apply than the Dutch ones. They need fewer papers: only those named here, and each only if the words above it in the list below fit too. All other couples follow the Dutch rules.',
  short: {
    euCitizen: 'Your partner is a citizen of an EU or EEA country (also the Netherlands) or of Switzerland:',
    euLaw:
      'You are a citizen of an EU or EEA country or of Switzerland, and you are not Dutch. Add proof that you work, study or have a business here, or have enough money and health insurance: form 5005 says which. And:',
    asylum: 'You have an asylum permit and use the special rules for your family (nareis):',
  },
  shortAsylumHelp: 'The IND may ask for more, such as proof that you are a family. Ask VluchtelingenWerk or a lawyer.',
  papersTitle: 'The papers',
  papersLead: 'Put a mark in the box when you have a paper.',
  groups: {
    both: { title: 'For the two of you' },
    sponsor: { title: 'From you' },
    partner: { title: 'From your partner' },
    exam: {
      title: 'About the exam abroad',
      lead: 'Under the Dutch rules a partner who needs an entry visa (mvv) usually has to pass this exam. There are exceptions, for example because of age or of your own permit.',
    },
    children: { title: 'For children who come along' },
    income: {
      title: 'About your income',
      lead: 'Only under the Dutch rules. Your income is not checked if you have reached state pension age (AOW), or in a few other situations, such as not being able to work.',
    },
    mvv: { title: 'For the appointment at the embassy, after a positive decision' },
    arrival: { title: 'After arrival, for the municipality (gemeente)' },
  },
  when: {
    sponsorIdentity: 'Always',
    sponsorApplication: 'If you asked for a Dutch permit yourself and the IND has not decided yet',
    partnerPassport: 'Always',
    childPassport: child,
    antecedentsDeclaration: `Always for your partner, and for each child from 12 to 17 who comes along ${notEu}`,
    tbDeclaration:
      'If your partner must take the tuberculosis (TB) test. Not with a Dutch permit, as an EU long-term resident of another country, after a test in the Netherlands in the last 6 months, or with a nationality that the IND exempts. Also for each child who comes along, unless the IND exempts its nationality',
    marriageCertificate:
      'If you are married to each other. Under the Dutch rules not if a Dutch municipality (gemeente) has already registered the marriage',
    partnershipCertificate:
      'If you are registered partners. Under the Dutch rules not if a Dutch municipality (gemeente) has already registered the partnership',
    unmarriedDeclarationPartner: single,
    unmarriedDeclarationSponsor: `${single}; and you yourself live outside the Netherlands`,
    relationshipDeclaration: unmarried,
    relationshipQuestionnaire: unmarried,
    relationshipEvidence: unmarried,
    divorceDecreeSponsor: `${earlierMarriage} ended in divorce`,
    annulmentDecreeSponsor: `${earlierMarriage} was annulled`,
    deathCertificateSponsor: `${earlierMarriage} ${widowed}`,
    divorceDecreePartner: `${partnersMarriage} ended in divorce`,
    annulmentDecreePartner: `${partnersMarriage} was annulled`,
    deathCertificatePartner: `${partnersMarriage} ${widowed}`,
    examResult: 'If your partner must take the exam abroad',
    examExemptionProof:
      'If your partner needs an entry visa (mvv), or asks for an exception to it, and has a reason not to take the exam: a diploma for education in Dutch, 8 years in the Netherlands at school age, Dutch primary school with Surinamese nationality, a serious illness or disability, or special circumstances',
    mvvExemptionProof:
      'If your partner asks for the permit without an mvv for one of these reasons: a Dutch permit that ended less than 2 years ago while your partner stayed here, certain permits of another EU country, temporary protection here, or a serious reason not to apply from abroad',
    employmentContract: job,
    employerDeclaration: job,
    payslips3Months: job,
    insuredEmploymentRecord: job,
    incomeHistory12Months:
      'If your contract ends within 12 months, and the IND looks at your average income over the last 12 months',
    incomeHistory3Years:
      'If your contract is flexible or ends within 12 months, and the IND looks at your income over the last 3 years',
    incomeStatementSelfEmployed: business,
    annualAccounts: businessOrCompany,
    taxAssessments: businessOrCompany,
    businessRegisterExtract: businessOrCompany,
    benefitDecision: benefit,
    benefitPayments: benefit,
    pensionDecision:
      'If you get a state pension (AOW) or another pension, or if your income is not checked because of your age',
    assetsProof: 'If your savings or investments are part of your income',
    studyFundingProof: 'If you get money for study or research: a scholarship, a grant, student finance or support',
    otherIncomeProof: 'If you have income from abroad, or income of another kind',
    incomeExemptionProof:
      'If your income is not checked because you cannot work, or because the municipality freed you from the duty to look for work',
    turkishNationalityProof:
      'If you have Turkish nationality, or if your partner has it and works lawfully in the Netherlands',
    birthCertificatePartner: 'Always, except if your partner extends or changes a Dutch permit',
    childBirthCertificate: `${child} ${notEu}`,
    childCivilStatus: `For each child from 15 to 17 who comes along ${notEu}`,
    childConsent: `${child}, if the other parent must agree`,
    parentSearchEvidence: `${child}, if the other parent cannot be found or does not answer`,
    childCustodyProof: `${child}, if the other parent has no custody or has died`,
    mvvIssueForm: mvv,
    passportPhoto: mvv,
    approvalLetter: mvv,
    legalStayProof:
      'If your partner lives abroad in a country of which your partner does not have the nationality, and must collect an entry visa (mvv)',
  },
  whichCountry: 'which country?',
  foreignTitle: 'Papers from another country: legalisation and translation',
  foreignLead: 'This is about these papers:',
  legalisationLead: 'It depends on the country that gives the paper:',
  legalisation: {
    none: 'The Netherlands, Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius, Saba and the EU countries',
    extractOrApostille: 'Türkiye',
    apostille: 'Every country that is not named here',
    ministry: 'The countries in the first list below',
    chain: 'The countries in the second list below',
    check: 'Some other places',
  },
  ministryCountries: 'The own ministry is the last step in:',
  chainCountries: 'No apostille is possible yet, and the Dutch embassy is the last step, in:',
  custodyPaper: 'For proof of custody from another EU country we could not find the rule either.',
  anyCountry: 'Any country',
  euForm:
    'A birth, marriage, partnership or death certificate from another EU country: ask for the multilingual EU form with it. Then you usually need no translation.',
  stepsTitle: 'The steps, in order',
  stepsLead:
    'This is the order if you live in the Netherlands and your partner comes from abroad with an mvv. For other couples some steps fall away or come at another moment: under EU law, for example, your partner travels first. Where a step speaks of your result or your list, the interview gives it. You find forms at ind.nl.',
  notForEverybody: 'not for everybody',
  otherStepsTitle: 'Steps that only some couples have',
  interviewTitle: 'What only the interview can tell',
  interviewLead: 'It depends on your answers, so it is not on this page:',
} satisfies ChecklistTexts;
