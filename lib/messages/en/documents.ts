import type { Messages } from '../type';

const identityPages = 'Copy the page with the details and every page with a travel stamp.';
const sendCopies = 'Send copies, never the originals.';
const keepOriginal = 'Send a copy and keep the original.';
const anyAge = 'It has no maximum age.';
const registered = 'You do not have to send it if a Dutch municipality has already registered it.';
const unmarriedAge =
  'It may be at most 6 months old when the IND receives the application. The time counts from the day the paper was issued, not from the legalisation.';
const complete = 'It must be complete, with the annexes it mentions, and show that it is final.';

/** The papers: what they are called, who gives them, and what people get wrong. */
export const documents = {
  sponsorIdentity: {
    name: 'Your passport or identity card',
    how: `${identityPages} Do you have a residence card? Copy both sides.`,
    note: `${sendCopies} Leave out the empty pages.`,
  },
  sponsorApplication: {
    name: 'Proof of your own application',
    how: 'Copy the letter of receipt from the IND. Is there none yet? Copy the signed contract with the employer who applies for you.',
    note: 'A recognised employer usually applies for your partner too. Ask before you do anything yourself.',
  },
  partnerPassport: {
    name: 'Your partner’s passport',
    how: `${identityPages} Another valid travel document can do too.`,
    note: `${sendCopies} To collect an mvv, the passport itself must be valid for 6 more months and have 2 empty pages.`,
  },
  childPassport: {
    name: 'The child’s passport',
    how: identityPages,
    note: 'A child has an application of its own, with its own copies. A child under 12 goes to the embassy with a legal representative.',
  },
  antecedentsDeclaration: {
    name: 'Antecedents certificate (antecedentenverklaring)',
    how: 'A form of the IND (7101, in English 7601) at ind.nl/antecedentenverklaring. Everyone from 12 years fills it in and signs it.',
    note: 'It is not a police certificate. Sign it shortly before you apply, and answer every question truthfully.',
  },
  tbDeclaration: {
    name: 'Declaration of intent for the TB test (intentieverklaring tbc-onderzoek)',
    how: 'A form of the IND (7103, in English 7603) at ind.nl/tbc-verklaring. Your partner signs it, and each child has one of its own.',
    note: 'The appendix there names the exceptions. Keep the referral form for the health service (GGD): you do not send it.',
  },
  marriageCertificate: {
    name: 'Marriage certificate (huwelijksakte)',
    how: 'Ask the registry office where you married ({country}). Send a copy of the complete certificate, legalised if needed.',
    note: `${anyAge} ${registered}`,
  },
  partnershipCertificate: {
    name: 'Certificate of registered partnership (partnerschapsakte)',
    how: 'Ask the office where you registered ({country}). Send a copy of the complete certificate, legalised if needed.',
    note: `${anyAge} ${registered}`,
  },
  unmarriedDeclarationPartner: {
    name: 'Your partner’s certificate of unmarried status (ongehuwdverklaring)',
    how: `Ask the authorities of your partner’s country ({country}). ${keepOriginal}`,
    note: `${unmarriedAge} Does your partner live in another country with a permit? The IND can ask that country’s paper too.`,
  },
  unmarriedDeclarationSponsor: {
    name: 'Your certificate of unmarried status (ongehuwdverklaring)',
    how: `Ask the authorities of the country where you live ({country}). ${keepOriginal}`,
    note: unmarriedAge,
  },
  relationshipDeclaration: {
    name: 'Declaration about your relationship (relatieverklaring)',
    how: 'An appendix of the IND form. You both sign it. You declare that you will live together and have a relationship with each other only.',
  },
  relationshipQuestionnaire: {
    name: 'Questionnaire about your relationship (vragenlijst partner)',
    how: 'An appendix of the IND form. You answer questions about how you met and how you stay in touch, and sign it.',
    note: 'Give the same dates as in your other papers. Check them together.',
  },
  relationshipEvidence: {
    name: 'Proof of your relationship',
    how: 'Show how you met, your visits (tickets, stamps, photos, also with family), a few dated messages, shared costs or rent, and your plans. Choose a few from each year and send copies.',
    note: 'No number of pieces is fixed. For the ordinary permit no number of months is fixed either, and you need not have lived together; under EU law it is about 6 months. Sum up messages in another language.',
  },
  divorceDecreeSponsor: {
    name: 'Your divorce papers (echtscheidingsakte)',
    how: `Ask the court or the registry office where you divorced ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  annulmentDecreeSponsor: {
    name: 'The paper that annuls your earlier marriage (nietigverklaring)',
    how: `Ask the court that annulled the marriage ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  deathCertificateSponsor: {
    name: 'Death certificate of your late husband or wife (overlijdensakte)',
    how: `Ask the registry office where the death was registered ({country}). ${keepOriginal}`,
    note: anyAge,
  },
  divorceDecreePartner: {
    name: 'Your partner’s divorce papers (echtscheidingsakte)',
    how: `Your partner asks the court or the registry office where the divorce took place ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  annulmentDecreePartner: {
    name: 'The paper that annuls your partner’s earlier marriage (nietigverklaring)',
    how: `Your partner asks the court that annulled the marriage ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  deathCertificatePartner: {
    name: 'Death certificate of your partner’s late husband or wife (overlijdensakte)',
    how: `Your partner asks the registry office where the death was registered ({country}). ${keepOriginal}`,
    note: anyAge,
  },
  examResult: {
    name: 'Result of the exam abroad (basisexamen inburgering)',
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
    how: 'The list of proof is at ind.nl/mvv-vrijstelling. Send copies, for example of the earlier permit, of the permit from the other EU country or of the paper about temporary protection.',
    note: 'It must go with the first application, with a letter that explains the reason.',
  },
  employmentContract: {
    name: 'Your employment contract (arbeidsovereenkomst)',
    how: 'Copy the contract you have now, with all its pages and later changes. Do you have two jobs? Copy both.',
    note: 'Has the job not begun? Then the signed contract must name the first day. Is the company yours or your family’s? Add its accounts and your tax papers.',
  },
  employerDeclaration: {
    name: 'Employer’s declaration (werkgeversverklaring)',
    how: 'A form of the IND, at ind.nl/bewijs-inkomen. Your employer fills it in and signs it.',
    note: 'It may be at most 3 months old when you apply, so ask for it last.',
  },
  payslips3Months: {
    name: 'Your payslips of the last 3 months (loonstroken)',
    how: 'Your employer gives them to you. Send copies.',
    note: 'Fixed allowances and overtime count only if they were paid in at least 11 of the last 12 months. Then send the payslips of all 12.',
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
    note: 'Is there no final one yet? Send the provisional one.',
  },
  businessRegisterExtract: {
    name: 'Extract from the business register (uittreksel KVK)',
    how: 'Ask the Chamber of Commerce for it at kvk.nl. Send a copy of a recent one.',
  },
  benefitDecision: {
    name: 'Decision about your benefit (toekenningsbesluit)',
    how: 'The letter from UWV, SVB or the municipality that gives you the benefit. Send a copy.',
    note: 'The letter must show how much it is and how long you will receive it.',
  },
  benefitPayments: {
    name: 'Latest payment statements of your benefit (uitkeringsspecificaties)',
    how: 'You get them from UWV, SVB or the municipality. Send copies of the latest ones.',
    note: 'The amount before tax must be on them.',
  },
  pensionDecision: {
    name: 'Decision about your state pension (AOW) or other pension',
    how: 'The letter from SVB or from your pension fund. Send a copy, with the latest annual statement.',
    note: 'If you have reached state pension age (AOW), it shows that your income need not be checked.',
  },
  assetsProof: {
    name: 'Proof of your savings or investments and what they earn',
    how: 'Statements from your bank and your tax papers. They show the money over at least the last year, and the return.',
    note: 'What the money earns counts, and the money itself may not shrink. Beside some permits, such as study, savings themselves can count.',
  },
  studyFundingProof: {
    name: 'Proof of your scholarship, grant or support',
    how: 'A letter from the one who pays, or bank statements. Show it as you did for your own permit.',
    note: 'It must show for how long you have the money.',
  },
  otherIncomeProof: {
    name: 'Proof of your other income',
    how: 'Contracts, payment statements, bank statements and tax papers that show where the money comes from and for how long.',
    note: 'Ask the IND first what it accepts. We found no fixed rule for this.',
  },
  incomeExemptionProof: {
    name: 'Proof that your income need not be checked',
    how: 'A decision from UWV or the municipality (gemeente), or a statement from a company or insurance doctor. Send copies.',
    note: 'The paper must say that it is full and lasting, and since when.',
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
    how: `Ask the registry office in the country of birth ({country}). ${keepOriginal}`,
    note: 'It must show the names of the parents. The municipality wants to see the original after arrival.',
  },
  childCivilStatus: {
    name: 'Proof that the child is not married',
    how: 'From 15 years the child fills in the IND’s own appendix about this. From 16 the IND often asks for a paper of the child’s country too, legalised if needed.',
  },
  childConsent: {
    name: 'Consent of the other parent (toestemmingsverklaring)',
    how: 'The parent who stays behind writes, dates and signs that the child may move to the Netherlands. Add a copy of that parent’s identity document.',
  },
  parentSearchEvidence: {
    name: 'Proof that the other parent cannot be found',
    how: 'The decision of a court, or proof that you searched: letters, messages, answers from family or authorities. Send copies.',
    note: 'A court, there or here, can give the consent or the custody instead. Ask a lawyer.',
  },
  childCustodyProof: {
    name: 'Proof of custody, or the other parent’s death certificate',
    how: `A court decision about custody, or the death certificate, from the authorities in {country}. ${keepOriginal}`,
  },
  mvvIssueForm: {
    name: 'mvv issue form',
    how: 'Your partner finds it at netherlandsworldwide.nl/mvv-issue-form and fills it in for the appointment. It is not a new application.',
  },
  passportPhoto: {
    name: 'Passport photo of your partner',
    how: 'A recent photo that meets the Dutch photo rules. Many countries use another size. Your partner brings it to the appointment.',
  },
  approvalLetter: {
    name: 'The IND’s letter with the positive decision',
    how: 'You receive it from the IND. Send it to your partner, who brings a copy with the V-number and every paper the letter names.',
    note: 'Your partner must get the mvv within 3 months of the date of this letter.',
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
  extractOrApostille:
    '{country}: ask for the multilingual extract or form, which needs no legalisation. Any other paper needs an apostille from the authority there.',
  apostille:
    '{country}: ask the authority there for an apostille. That is one stamp that confirms the signature, and the Dutch embassy is not needed.',
  ministry:
    '{country}: the ministry of foreign affairs there puts the last stamp. The Dutch embassy is not needed. The IND and the municipality look more closely at what such a paper says; that is about the registers there, not about you.',
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
    '{country}: ask for the multilingual form or extract. Then you usually need no translation. Otherwise use a sworn translator.',
  maybe:
    '{country}: it depends on the language of the paper. If it is not Dutch, English, French or German, have it translated by a sworn translator.',
  notApplicable:
    'Usually no translation needed. If the paper is not in Dutch, English, French or German, have it translated.',
} satisfies Messages['translation'];
