import type { ChecklistTexts } from '../checklistTexts';

const unmarried = 'Als jullie niet met elkaar getrouwd zijn en geen geregistreerd partner zijn';
const single = `${unmarried}, en geen van jullie nog met iemand anders getrouwd is`;
const job = 'Als je een baan hebt bij een werkgever in Nederland';
const business = 'Als je een eigen bedrijf hebt';
const businessOrCompany = `${business}, of als het bedrijf waar je werkt van jou of je familie is`;
const benefit = 'Als je een uitkering hebt die geen pensioen is';
const mvv = 'Als je partner in het buitenland woont en een mvv (inreisvisum) moet ophalen';
const earlierMarriage = 'Als je eerder met iemand anders getrouwd was, en je laatste eerdere huwelijk';
const partnersMarriage = 'Als je partner eerder met iemand anders getrouwd was, en het laatste eerdere huwelijk';
const widowed = 'eindigde doordat die man of vrouw overleed';
const child = 'Voor elk kind onder de 18 dat meekomt';
const notEu = 'zonder nationaliteit van een EU-land, een EER-land of Zwitserland';

export const checklist = {
  title: 'Algemene checklist',
  lead: 'Dit is de lijst voor iedereen. Elk papier dat deze gids kent, staat erop. Het zijn er dus meer dan jullie nodig hebben. Boven elk papier lees je wanneer het nodig is. De pagina werkt zonder JavaScript en op papier.',
  you: '“Jij” bent degene bij wie de partner komt wonen: de referent. “Je partner” is degene die de vergunning nodig heeft.',
  rules: 'De regels achter deze lijst',
  ownTitle: 'Jullie eigen lijst',
  ownText:
    'Beantwoord de vragen van de gids en je krijgt een eigen lijst, met alleen de papieren die jullie nodig hebben. Daarvoor is JavaScript nodig. Werkt dat niet op je telefoon? Lees de vragen dan hier, en beantwoord ze later op een ander apparaat of met iemand die je vertrouwt.',
  allQuestions: 'Alle vragen, met uitleg',
  shortTitle: 'Kijk eerst of jullie lijst korter is',
  shortLead:
    'Voor sommige paren gelden andere regels dan de Nederlandse. Zij hebben minder papieren nodig: alleen de papieren die hier staan, en elk papier alleen als in de lijst hieronder ook de woorden erboven passen. Voor alle andere paren gelden de Nederlandse regels.',
  short: {
    euCitizen: 'Je partner heeft de nationaliteit van een EU-land (ook Nederland), een EER-land of Zwitserland:',
    euLaw:
      'Jij hebt de nationaliteit van een EU-land, een EER-land of Zwitserland, en niet de Nederlandse. Voeg bewijs toe dat je hier werkt, studeert of een bedrijf hebt, of genoeg geld en een zorgverzekering hebt: formulier 5005 zegt welk. En:',
    asylum: 'Jij hebt een asielvergunning en gebruikt de bijzondere regels voor je gezin (nareis):',
  },
  shortAsylumHelp:
    'De IND kan meer vragen, zoals bewijs dat jullie een gezin zijn. Vraag het aan VluchtelingenWerk of een advocaat.',
  papersTitle: 'De papieren',
  papersLead: 'Zet een kruisje in het vakje als je een papier hebt.',
  groups: {
    both: { title: 'Van jullie samen' },
    sponsor: { title: 'Van jou' },
    partner: { title: 'Van je partner' },
    exam: {
      title: 'Over het examen in het buitenland',
      lead: 'Volgens de Nederlandse regels moet een partner met een mvv (inreisvisum) meestal dit examen halen. Er zijn uitzonderingen, bijvoorbeeld door leeftijd of door jouw eigen vergunning.',
    },
    children: { title: 'Van kinderen die meekomen' },
    income: {
      title: 'Over jouw inkomen',
      lead: 'Alleen bij de Nederlandse regels. Je inkomen wordt niet getoetst als je de AOW-leeftijd hebt, of in enkele andere situaties, bijvoorbeeld als je niet kunt werken.',
    },
    mvv: { title: 'Voor de afspraak op de ambassade, na een positieve beslissing' },
    arrival: { title: 'Na aankomst, voor de gemeente' },
  },
  when: {
    sponsorIdentity: 'Altijd',
    sponsorApplication: 'Als je zelf een Nederlandse vergunning hebt gevraagd en de IND nog niet heeft beslist',
    partnerPassport: 'Altijd',
    childPassport: child,
    antecedentsDeclaration: `Altijd voor je partner, en voor elk kind van 12 tot en met 17 dat meekomt ${notEu}`,
    tbDeclaration:
      'Als je partner zich moet laten testen op tbc. Niet met een Nederlandse vergunning, als EU-langdurig ingezetene van een ander land, na een test in Nederland in de laatste 6 maanden, of met een nationaliteit die de IND vrijstelt. Ook voor elk kind dat meekomt, tenzij de IND de nationaliteit van het kind vrijstelt',
    marriageCertificate:
      'Als jullie met elkaar getrouwd zijn. Bij de Nederlandse regels niet als een Nederlandse gemeente het huwelijk al heeft ingeschreven',
    partnershipCertificate:
      'Als jullie geregistreerd partner zijn. Bij de Nederlandse regels niet als een Nederlandse gemeente het partnerschap al heeft ingeschreven',
    unmarriedDeclarationPartner: single,
    unmarriedDeclarationSponsor: `${single}; en jij zelf buiten Nederland woont`,
    relationshipDeclaration: unmarried,
    relationshipQuestionnaire: unmarried,
    relationshipEvidence: unmarried,
    divorceDecreeSponsor: `${earlierMarriage} eindigde in een scheiding`,
    annulmentDecreeSponsor: `${earlierMarriage} nietig is verklaard`,
    deathCertificateSponsor: `${earlierMarriage} ${widowed}`,
    divorceDecreePartner: `${partnersMarriage} eindigde in een scheiding`,
    annulmentDecreePartner: `${partnersMarriage} nietig is verklaard`,
    deathCertificatePartner: `${partnersMarriage} ${widowed}`,
    examResult: 'Als je partner het basisexamen in het buitenland moet doen',
    examExemptionProof:
      'Als je partner een mvv (inreisvisum) nodig heeft, of daarvoor een uitzondering vraagt, en een reden heeft om het examen niet te doen: een diploma van onderwijs in het Nederlands, 8 jaar in Nederland op de leeftijd van de leerplicht, basisschool in het Nederlands met de Surinaamse nationaliteit, een ernstige ziekte of beperking, of bijzondere omstandigheden',
    mvvExemptionProof:
      'Als je partner om een van deze redenen een vergunning zonder mvv vraagt: een Nederlandse vergunning die minder dan 2 jaar geleden afliep terwijl je partner hier bleef, bepaalde vergunningen van een ander EU-land, tijdelijke bescherming hier, of een ernstige reden om niet vanuit het buitenland aan te vragen',
    employmentContract: job,
    employerDeclaration: job,
    payslips3Months: job,
    insuredEmploymentRecord: job,
    incomeHistory12Months:
      'Als je contract binnen 12 maanden afloopt, en de IND kijkt naar je gemiddelde inkomen over de laatste 12 maanden',
    incomeHistory3Years:
      'Als je contract flexibel is of binnen 12 maanden afloopt, en de IND kijkt naar je inkomen over de laatste 3 jaar',
    incomeStatementSelfEmployed: business,
    annualAccounts: businessOrCompany,
    taxAssessments: businessOrCompany,
    businessRegisterExtract: businessOrCompany,
    benefitDecision: benefit,
    benefitPayments: benefit,
    pensionDecision: 'Als je AOW of een ander pensioen hebt, of als je inkomen niet wordt getoetst vanwege je leeftijd',
    assetsProof: 'Als spaargeld of beleggingen een deel van je inkomen zijn',
    studyFundingProof: 'Als je geld krijgt voor studie of onderzoek: een beurs, toelage, studiefinanciering of steun',
    otherIncomeProof: 'Als je inkomen uit het buitenland of een ander soort inkomen hebt',
    incomeExemptionProof:
      'Als je inkomen niet wordt getoetst omdat je niet kunt werken, of omdat de gemeente je heeft vrijgesteld van de plicht om werk te zoeken',
    turkishNationalityProof:
      'Als jij de Turkse nationaliteit hebt, of als je partner die heeft en legaal in Nederland werkt',
    birthCertificatePartner: 'Altijd, behalve als je partner een Nederlandse vergunning verlengt of wijzigt',
    childBirthCertificate: `${child} ${notEu}`,
    childCivilStatus: `Voor elk kind van 15 tot en met 17 dat meekomt ${notEu}`,
    childConsent: `${child}, als de andere ouder toestemming moet geven`,
    parentSearchEvidence: `${child}, als de andere ouder niet te vinden is of niet antwoordt`,
    childCustodyProof: `${child}, als de andere ouder geen gezag heeft of is overleden`,
    mvvIssueForm: mvv,
    passportPhoto: mvv,
    approvalLetter: mvv,
    legalStayProof:
      'Als je partner in het buitenland woont zonder de nationaliteit van dat land, en een mvv (inreisvisum) moet ophalen',
  },
  whichCountry: 'welk land?',
  foreignTitle: 'Papieren uit een ander land: legaliseren en vertalen',
  foreignLead: 'Dit gaat over deze papieren:',
  legalisationLead: 'Het hangt af van het land dat het papier geeft:',
  legalisation: {
    none: 'Nederland, Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius, Saba en de EU-landen',
    extractOrApostille: 'Turkije',
    apostille: 'Elk land dat hier niet genoemd is',
    ministry: 'De landen in de eerste lijst hieronder',
    chain: 'De landen in de tweede lijst hieronder',
    check: 'Enkele andere plaatsen',
  },
  ministryCountries: 'Het eigen ministerie is de laatste stap in:',
  chainCountries: 'Een apostille kan nog niet, en de Nederlandse ambassade is de laatste stap, in:',
  custodyPaper: 'Ook voor een bewijs van gezag uit een ander EU-land hebben wij de regel niet gevonden.',
  anyCountry: 'Elk land',
  euForm:
    'Een akte van geboorte, huwelijk, partnerschap of overlijden uit een ander EU-land: vraag er een meertalig EU-formulier bij. Dan is vertalen meestal niet nodig.',
  stepsTitle: 'De stappen, op volgorde',
  stepsLead:
    'Dit is de volgorde als jij in Nederland woont en je partner met een mvv uit het buitenland komt. Bij andere paren vallen stappen weg of komen ze op een ander moment. Bij EU-recht reist je partner bijvoorbeeld eerst. Gaat een stap over jullie uitkomst of lijst, dan komt die uit de vragen van de gids. Formulieren vind je op ind.nl.',
  notForEverybody: 'niet voor iedereen',
  otherStepsTitle: 'Stappen die alleen sommige paren hebben',
  interviewTitle: 'Wat alleen met jullie antwoorden te zeggen is',
  interviewLead: 'Dit hangt af van jullie antwoorden en staat daarom niet op deze pagina:',
} satisfies ChecklistTexts;
