import type { Messages } from '../type';

/** The papers: what they are called, who gives them, and what people get wrong. */
export const documents = {
  sponsorIdentity: {
    name: 'Your passport or identity card',
    how: 'Copy the page with your details and every page with a travel stamp. Do you have a residence card? Copy both sides.',
    note: 'Send copies, never the originals. Leave out the empty pages.',
  },
  partnerPassport: {
    name: 'Your partner’s passport',
    how: 'Copy the page with the details and every page with a travel stamp.',
    note: 'Send copies, never the originals. At the mvv appointment the passport itself must be valid for at least 6 more months and have 2 empty pages.',
  },
  childPassport: {
    name: 'The child’s passport',
    how: 'Copy the page with the details and every page with a travel stamp.',
    note: 'A child has an application of its own, with its own copies. A child under 12 goes to the embassy with a legal representative.',
  },
  antecedentsDeclaration: {
    name: 'Antecedents certificate (antecedentenverklaring)',
    how: 'A form of the IND (7101, in English 7601) at ind.nl/antecedentenverklaring. Everyone from 12 years fills it in and signs it.',
    note: 'It is not a police certificate. Sign it shortly before you apply, and answer every question truthfully.',
  },
  tbDeclaration: {
    name: 'Declaration of intent for the TB test (intentieverklaring tbc-onderzoek)',
    how: 'A form of the IND (7103, in English 7603) at ind.nl/tbc-verklaring. Your partner signs it.',
    note: 'The appendix there names the exceptions. Keep the referral form: your partner takes it to the health service (GGD), and you do not send it.',
  },
  marriageCertificate: {
    name: 'Marriage certificate (huwelijksakte)',
    how: 'Ask the registry office where you married ({country}). Send a copy of the complete certificate, legalised if needed.',
    note: 'It has no maximum age. You do not have to send it if a Dutch municipality has already registered the marriage.',
  },
  partnershipCertificate: {
    name: 'Certificate of registered partnership (partnerschapsakte)',
    how: 'Ask the office where you registered ({country}). Send a copy of the complete certificate, legalised if needed.',
    note: 'It has no maximum age. You do not have to send it if a Dutch municipality has already registered the partnership.',
  },
  unmarriedDeclarationPartner: {
    name: 'Your partner’s certificate of unmarried status (ongehuwdverklaring)',
    how: 'Ask the authorities of your partner’s country ({country}). Send a copy and keep the original.',
    note: 'It may be at most 6 months old when the IND receives the application. The time counts from the day the paper was issued, not from the legalisation.',
  },
  unmarriedDeclarationSponsor: {
    name: 'Your certificate of unmarried status (ongehuwdverklaring)',
    how: 'Ask the authorities of the country where you live ({country}). Send a copy and keep the original.',
    note: 'It may be at most 6 months old when the IND receives the application. The time counts from the day the paper was issued, not from the legalisation.',
  },
  relationshipDeclaration: {
    name: 'Relationship declaration (relatieverklaring)',
    how: 'An appendix of the IND form. You both sign it. You declare that you will live together and have a relationship with each other only.',
  },
  relationshipQuestionnaire: {
    name: 'Questionnaire about your relationship (vragenlijst partner)',
    how: 'An appendix of the IND form. You answer questions about how you met and how you stay in touch, and sign it.',
    note: 'Give the same dates as in your other papers. Check them together.',
  },
  relationshipEvidence: {
    name: 'Proof of your relationship',
    how: 'Choose what tells your story: photos, tickets of visits, messages and calls, support, a home you shared. Send copies.',
    note: 'For the ordinary permit no number of months is fixed, and you need not have lived together before. Under EU law it is about at least 6 months. Explain what is in messages in another language.',
  },
  divorceDecreeSponsor: {
    name: 'Your divorce papers (echtscheidingsakte)',
    how: 'Ask the court or the registry office where you divorced ({country}). Send a copy and keep the original.',
    note: 'The paper must be complete, with the annexes it mentions. It has no maximum age.',
  },
  deathCertificateSponsor: {
    name: 'Death certificate of your late husband or wife (overlijdensakte)',
    how: 'Ask the registry office where the death was registered ({country}). Send a copy and keep the original.',
    note: 'It has no maximum age.',
  },
  divorceDecreePartner: {
    name: 'Your partner’s divorce papers (echtscheidingsakte)',
    how: 'Your partner asks the court or the registry office where the divorce took place ({country}). Send a copy and keep the original.',
    note: 'The paper must be complete, with the annexes it mentions. It has no maximum age.',
  },
  deathCertificatePartner: {
    name: 'Death certificate of your partner’s late husband or wife (overlijdensakte)',
    how: 'Your partner asks the registry office where the death was registered ({country}). Send a copy and keep the original.',
    note: 'It has no maximum age.',
  },
  examResult: {
    name: 'Result of the exam abroad (basisexamen inburgering in het buitenland)',
    how: 'DUO sends the result by e-mail as a PDF. Send a copy that shows all parts as passed.',
    note: 'It may be at most 1 year old when you apply.',
  },
  examExemptionProof: {
    name: 'Proof that the exam is not needed',
    how: 'Fill in the IND form at ind.nl/basisexamen-vrijstelling. Add a copy of the diploma or of the other proof it asks for.',
    note: 'A medical statement comes from a doctor appointed by the embassy and may be at most 6 months old.',
  },
  mvvExemptionProof: {
    name: 'Proof that no mvv is needed',
    how: 'The list of proof is at ind.nl/mvv-vrijstelling. Send copies, for example of the earlier permit or of the permit from the other EU country.',
    note: 'It must go with the first application. Do not wait until the IND asks for it.',
  },
  employmentContract: {
    name: 'Your employment contract (arbeidsovereenkomst)',
    how: 'Copy the contract you have now, with all its pages and later changes. Do you have two jobs? Copy both.',
  },
  employerDeclaration: {
    name: 'Employer’s declaration (werkgeversverklaring)',
    how: 'A form of the IND, at ind.nl/bewijs-inkomen. Your employer fills it in and signs it.',
    note: 'It may be at most 3 months old when you apply. Use the form of the IND.',
  },
  payslips3Months: {
    name: 'Your payslips of the last 3 months (loonstroken)',
    how: 'Your employer gives them to you. Send copies.',
    note: 'If regular overtime or allowances must count, send the payslips of the last 12 months.',
  },
  insuredEmploymentRecord: {
    name: 'Your insurance record from UWV (verzekeringsbericht)',
    how: 'Log in at uwv.nl with your DigiD and download it. It shows that your employer has registered the job.',
  },
  incomeHistory12Months: {
    name: 'Proof of your income over the last 12 months',
    how: 'Copy all payslips and annual statements (jaaropgaven) of the last 12 months. Add papers about any benefit in that time.',
    note: 'The IND looks at the average, so leave out no month.',
  },
  incomeHistory3Years: {
    name: 'Proof of your income over the last 3 years',
    how: 'Copy all payslips and annual statements (jaaropgaven) of the last 3 years. Add papers about any benefit in that time.',
    note: 'Start early: a former employer can take time to send old payslips.',
  },
  incomeStatementSelfEmployed: {
    name: 'Income statement for the self-employed (inkomensverklaring ondernemer)',
    how: 'A form of the IND, at ind.nl/bewijs-inkomen. Your accountant or bookkeeper fills it in.',
  },
  annualAccounts: {
    name: 'Annual accounts and interim figures (jaarrekening)',
    how: 'Your accountant or bookkeeper makes them. As far as we know the IND asks for this year so far and the two years before it.',
  },
  taxAssessments: {
    name: 'Income tax assessments (aanslagen inkomstenbelasting)',
    how: 'You find them at mijn.belastingdienst.nl or in your post. Send copies for the same years as the accounts.',
  },
  businessRegisterExtract: {
    name: 'Extract from the business register (uittreksel KVK)',
    how: 'Ask the Chamber of Commerce for it at kvk.nl. Send a copy of a recent one.',
  },
  benefitDecision: {
    name: 'Decision about your benefit (toekenningsbesluit)',
    how: 'The letter from UWV, SVB or the municipality that gives you the benefit. Send a copy.',
    note: 'The letter must show how long you will receive it.',
  },
  benefitPayments: {
    name: 'Latest payment statements of your benefit (uitkeringsspecificaties)',
    how: 'You get them from UWV, SVB or the municipality. Send copies of the latest ones.',
  },
  pensionDecision: {
    name: 'Decision about your state pension (AOW) or other pension',
    how: 'The letter from SVB or from your pension fund. Send a copy, with the latest annual statement.',
  },
  assetsProof: {
    name: 'Proof of your savings or investments and what they earn',
    how: 'Statements from your bank and your tax papers. They show the money over at least the last year, and the return.',
    note: 'The IND counts what the money earns. The money itself must stay.',
  },
  studyFundingProof: {
    name: 'Proof of your scholarship, grant or support',
    how: 'A letter from the one who pays, or bank statements. Show it as you did for your own permit.',
  },
  otherIncomeProof: {
    name: 'Proof of your other income',
    how: 'Contracts, payment statements, bank statements and tax papers that show where the money comes from and for how long.',
    note: 'Ask the IND first what it accepts. We found no fixed rule for this.',
  },
  incomeExemptionProof: {
    name: 'Proof that your income need not be checked',
    how: 'A decision from UWV or the municipality (gemeente), or a statement from a company or insurance doctor. Send copies.',
    note: 'The paper must say that it is full and lasting.',
  },
  turkishNationalityProof: {
    name: 'Proof of Turkish nationality',
    how: 'A copy of the details page of the passport, of both sides of the identity card, or a statement from the Turkish authorities.',
    note: 'Is this person also Dutch? Then the proof must be dated after the day of becoming Dutch.',
  },
  birthCertificatePartner: {
    name: 'Your partner’s birth certificate (geboorteakte)',
    how: 'Ask the registry office in the country of birth ({country}). Your partner brings the original from home.',
    note: 'It is for the municipality (gemeente) after arrival, not for the IND. If it must be legalised, have that done before your partner travels.',
  },
  childBirthCertificate: {
    name: 'The child’s birth certificate (geboorteakte)',
    how: 'Ask the registry office in the country of birth ({country}). Send a copy and keep the original.',
    note: 'It must show the names of the parents. The municipality wants to see the original after arrival.',
  },
  childConsent: {
    name: 'Consent of the other parent (toestemmingsverklaring)',
    how: 'The parent who stays behind writes and signs that the child may move to the Netherlands. Add a copy of that parent’s identity document.',
  },
  childCustodyProof: {
    name: 'Proof of custody, or the other parent’s death certificate',
    how: 'A court decision about custody, or the death certificate, from the authorities in {country}. Send a copy and keep the original.',
  },
  mvvIssueForm: {
    name: 'mvv issue form',
    how: 'Your partner finds it at netherlandsworldwide.nl/mvv-issue-form and fills it in for the appointment.',
  },
  passportPhoto: {
    name: 'Passport photo',
    how: 'A recent photo that meets the Dutch photo rules. Your partner brings it to the appointment.',
  },
  approvalLetter: {
    name: 'The IND’s letter with the positive decision',
    how: 'You receive it from the IND. Send it to your partner, who brings a copy with the V-number and every paper the letter names.',
    note: 'The appointment must be within 3 months of this letter.',
  },
  legalStayProof: {
    name: 'Proof that your partner may live in that country',
    how: 'Both sides of the residence card of the country where your partner lives, or proof of an application your partner may wait for there. Bring the original and a copy.',
    note: 'A tourist stay is not enough. The right to stay must be for longer than 3 months.',
  },
} satisfies Messages['documents'];

/** What must be done so that a civil paper is accepted here. */
export const legalisation = {
  none: '{country}: no legalisation needed.',
  apostille:
    '{country}: ask the authority there for an apostille. That is one stamp, and the Dutch embassy is not needed.',
  chain:
    '{country}: no apostille is possible yet. Usually the paper goes to the local authorities, then to the ministry of foreign affairs there, then to the Dutch embassy. This takes long, so start early.',
  check:
    '{country}: we could not find the rule for this paper. Look it up at netherlandsworldwide.nl/legalisation/foreign-documents.',
  notApplicable: 'This paper needs no legalisation.',
} satisfies Messages['legalisation'];

/** Which language the paper must be in. */
export const translation = {
  none: '{country}: usually no translation needed, because the IND reads Dutch, English, French and German. If your paper is in another language, have it translated.',
  needed:
    '{country}: have it translated into Dutch, English, French or German by a sworn translator. A translation made abroad is usually legalised together with the paper.',
  multilingualFormOrTranslation:
    '{country}: ask for the multilingual EU form with the paper. Then you need no translation. Otherwise use a sworn translator.',
  maybe:
    '{country}: it depends on the language of the paper. If it is not Dutch, English, French or German, have it translated by a sworn translator.',
  notApplicable:
    'Usually no translation needed. If the paper is not in Dutch, English, French or German, have it translated.',
} satisfies Messages['translation'];
