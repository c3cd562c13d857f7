import type { Messages } from '../type';

const identityPages = 'Kopieer de bladzijde met de gegevens en elke bladzijde met een reisstempel.';
const sendCopies = 'Stuur kopieën, nooit de originelen.';
const keepOriginal = 'Stuur een kopie en bewaar het origineel.';
const anyAge = 'Het maakt niet uit hoe oud dit papier is.';
const registered = 'Heeft een Nederlandse gemeente het al geregistreerd, dan hoef je het niet te sturen.';
const unmarriedAge =
  'Dit papier mag niet meer dan 6 maanden oud zijn als de IND de aanvraag ontvangt. De tijd telt vanaf de dag van afgifte, niet vanaf de legalisatie.';
const complete = 'Het moet volledig zijn, met de bijlagen die erin staan, en laten zien dat het definitief is.';

export const documents = {
  sponsorIdentity: {
    name: 'Jouw paspoort of identiteitskaart',
    how: `${identityPages} Heb je een verblijfspas? Kopieer beide kanten.`,
    note: `${sendCopies} Lege bladzijden hoeven niet.`,
  },
  sponsorApplication: {
    name: 'Bewijs van je eigen aanvraag',
    how: 'Kopieer de ontvangstbevestiging van de IND. Is die er nog niet? Kopieer dan het getekende contract met de werkgever die voor jou aanvraagt.',
    note: 'Een erkende werkgever vraagt meestal ook voor je partner aan. Vraag dat na voordat je zelf iets doet.',
  },
  partnerPassport: {
    name: 'Paspoort van je partner',
    how: `${identityPages} Een ander geldig reisdocument kan ook.`,
    note: `${sendCopies} Om een mvv op te halen moet het paspoort zelf nog 6 maanden geldig zijn en 2 lege bladzijden hebben.`,
  },
  childPassport: {
    name: 'Paspoort van het kind',
    how: identityPages,
    note: 'Een kind heeft een eigen aanvraag, met eigen kopieën. Een kind onder de 12 gaat met een wettelijke vertegenwoordiger naar de ambassade.',
  },
  antecedentsDeclaration: {
    name: 'Antecedentenverklaring (over straffen en eerder verblijf)',
    how: 'Een formulier van de IND (7101, in het Engels 7601) op ind.nl/antecedentenverklaring. Iedereen vanaf 12 jaar vult het in en zet een handtekening.',
    note: 'Het is geen verklaring van de politie. Teken het kort voor de aanvraag, en beantwoord elke vraag naar waarheid.',
  },
  tbDeclaration: {
    name: 'Verklaring dat je de tbc-test doet (intentieverklaring tbc-onderzoek)',
    how: 'Een formulier van de IND (7103, in het Engels 7603) op ind.nl/tbc-verklaring. Je partner tekent het, en elk kind heeft een eigen formulier.',
    note: 'In de bijlage daar staan de uitzonderingen. Bewaar het verwijsformulier voor de GGD: dat stuur je niet mee.',
  },
  marriageCertificate: {
    name: 'Huwelijksakte',
    how: 'Vraag de akte aan bij de burgerlijke stand waar jullie trouwden ({country}). Stuur een kopie van de hele akte, gelegaliseerd als dat nodig is.',
    note: `${anyAge} ${registered}`,
  },
  partnershipCertificate: {
    name: 'Akte van geregistreerd partnerschap (partnerschapsakte)',
    how: 'Vraag de akte aan bij de dienst waar jullie je lieten registreren ({country}). Stuur een kopie van de hele akte, gelegaliseerd als dat nodig is.',
    note: `${anyAge} ${registered}`,
  },
  unmarriedDeclarationPartner: {
    name: 'Ongehuwdverklaring van je partner',
    how: `Vraag die aan bij de overheid van het land van je partner ({country}). ${keepOriginal}`,
    note: `${unmarriedAge} Woont je partner met een vergunning in een ander land? Dan kan de IND ook het papier van dat land vragen.`,
  },
  unmarriedDeclarationSponsor: {
    name: 'Jouw ongehuwdverklaring',
    how: `Vraag die aan bij de overheid van het land waar je woont ({country}). ${keepOriginal}`,
    note: unmarriedAge,
  },
  relationshipDeclaration: {
    name: 'Verklaring over jullie relatie (relatieverklaring)',
    how: 'Een bijlage van het formulier van de IND. Jullie tekenen allebei. Jullie verklaren dat jullie gaan samenwonen en alleen met elkaar een relatie hebben.',
  },
  relationshipQuestionnaire: {
    name: 'Vragenlijst over jullie relatie (vragenlijst partner)',
    how: 'Een bijlage van het formulier van de IND. Jullie beantwoorden vragen over hoe jullie elkaar leerden kennen en hoe jullie contact houden, en tekenen.',
    note: 'Schrijf dezelfde data als in jullie andere papieren. Kijk ze samen na.',
  },
  relationshipEvidence: {
    name: 'Bewijs van jullie relatie',
    how: 'Laat zien hoe jullie elkaar leerden kennen, jullie bezoeken (tickets, stempels, foto’s, ook met familie), een paar berichten met datum, gedeelde kosten of huur, en jullie plannen. Kies uit elk jaar een paar dingen en stuur kopieën.',
    note: 'Er is geen vast aantal stukken. Voor de gewone vergunning is er ook geen vast aantal maanden, en jullie hoeven niet te hebben samengewoond; bij EU-recht gaat het om ongeveer 6 maanden. Vat berichten in een andere taal samen.',
  },
  divorceDecreeSponsor: {
    name: 'Jouw echtscheidingspapieren (echtscheidingsakte)',
    how: `Vraag ze aan bij de rechtbank of de burgerlijke stand waar je scheidde ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  annulmentDecreeSponsor: {
    name: 'Het papier dat jouw eerdere huwelijk ongeldig maakt (nietigverklaring)',
    how: `Vraag het aan bij de rechtbank die het huwelijk nietig verklaarde ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  deathCertificateSponsor: {
    name: 'Overlijdensakte van je overleden man of vrouw',
    how: `Vraag die aan bij de burgerlijke stand waar het overlijden is ingeschreven ({country}). ${keepOriginal}`,
    note: anyAge,
  },
  divorceDecreePartner: {
    name: 'Echtscheidingspapieren van je partner (echtscheidingsakte)',
    how: `Je partner vraagt ze aan bij de rechtbank of de burgerlijke stand van de scheiding ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  annulmentDecreePartner: {
    name: 'Het papier dat het eerdere huwelijk van je partner ongeldig maakt (nietigverklaring)',
    how: `Je partner vraagt het aan bij de rechtbank die het huwelijk nietig verklaarde ({country}). ${keepOriginal}`,
    note: `${complete} ${anyAge}`,
  },
  deathCertificatePartner: {
    name: 'Overlijdensakte van de overleden man of vrouw van je partner',
    how: `Je partner vraagt die aan bij de burgerlijke stand waar het overlijden is ingeschreven ({country}). ${keepOriginal}`,
    note: anyAge,
  },
  examResult: {
    name: 'Uitslag van het examen in het buitenland (basisexamen inburgering)',
    how: 'DUO stuurt de uitslag per e-mail als pdf. Stuur een kopie waarop staat dat alle delen zijn gehaald.',
    note: 'De uitslag mag bij de aanvraag niet meer dan 1 jaar oud zijn.',
  },
  examExemptionProof: {
    name: 'Bewijs dat het examen niet nodig is',
    how: 'Vul het formulier van de IND in op ind.nl/basisexamen-vrijstelling. Voeg een kopie toe van het diploma of van het andere bewijs dat het vraagt.',
    note: 'Een medische verklaring komt van een arts die de ambassade aanwijst, en mag niet meer dan 6 maanden oud zijn.',
  },
  mvvExemptionProof: {
    name: 'Bewijs dat een mvv niet nodig is',
    how: 'De lijst met bewijs staat op ind.nl/mvv-vrijstelling. Stuur kopieën, bijvoorbeeld van de eerdere vergunning, van de vergunning van het andere EU-land of van het papier over tijdelijke bescherming.',
    note: 'Het moet mee met de eerste aanvraag, met een brief die de reden uitlegt.',
  },
  employmentContract: {
    name: 'Je arbeidscontract (arbeidsovereenkomst)',
    how: 'Kopieer het contract van nu, met alle bladzijden en latere wijzigingen. Heb je twee banen? Kopieer beide.',
    note: 'Is de baan nog niet begonnen? Dan moet de eerste dag in het getekende contract staan. Is het bedrijf van jou of je familie? Voeg dan de jaarcijfers en je belastingpapieren toe.',
  },
  employerDeclaration: {
    name: 'Werkgeversverklaring',
    how: 'Een formulier van de IND, op ind.nl/bewijs-inkomen. Je werkgever vult het in en zet een handtekening.',
    note: 'De werkgeversverklaring mag bij de aanvraag niet meer dan 3 maanden oud zijn. Vraag dit papier dus als laatste.',
  },
  payslips3Months: {
    name: 'Je loonstroken van de laatste 3 maanden',
    how: 'Je krijgt ze van je werkgever. Stuur kopieën.',
    note: 'Vaste toeslagen en overwerk tellen alleen als ze in minstens 11 van de laatste 12 maanden zijn betaald. Stuur dan de loonstroken van alle 12.',
  },
  insuredEmploymentRecord: {
    name: 'Je verzekeringsbericht van UWV',
    how: 'Log in op uwv.nl met je DigiD en download het. Het laat zien dat je werkgever de baan heeft aangemeld.',
  },
  incomeHistory12Months: {
    name: 'Bewijs van je inkomen over de laatste 12 maanden',
    how: 'Kopieer alle loonstroken en jaaropgaven van de laatste 12 maanden. Voeg papieren toe over elke uitkering in die tijd.',
    note: 'De IND kijkt naar het gemiddelde, dus sla geen maand over.',
  },
  incomeHistory3Years: {
    name: 'Bewijs van je inkomen over de laatste 3 jaar',
    how: 'Kopieer alle loonstroken en jaaropgaven van de laatste 3 jaar. Voeg papieren toe over elke uitkering in die tijd.',
    note: 'Begin vroeg: een vroegere werkgever kan tijd nodig hebben om oude loonstroken te sturen.',
  },
  incomeStatementSelfEmployed: {
    name: 'Inkomensverklaring voor zelfstandigen (inkomensverklaring ondernemer)',
    how: 'Een formulier van de IND, op ind.nl/bewijs-inkomen. Je accountant of boekhouder vult het in.',
  },
  annualAccounts: {
    name: 'Jaarrekening en cijfers van dit jaar',
    how: 'Je accountant of boekhouder maakt ze. Voor zover wij weten vraagt de IND dit jaar tot nu toe en de twee jaren ervoor.',
  },
  taxAssessments: {
    name: 'Aanslagen inkomstenbelasting',
    how: 'Je vindt ze op mijn.belastingdienst.nl of in je post. Stuur kopieën van dezelfde jaren als de jaarrekening.',
    note: 'Is er nog geen definitieve aanslag? Stuur dan de voorlopige.',
  },
  businessRegisterExtract: {
    name: 'Uittreksel van de Kamer van Koophandel (KVK)',
    how: 'Vraag het aan bij de Kamer van Koophandel op kvk.nl. Stuur een kopie van een recent uittreksel.',
  },
  benefitDecision: {
    name: 'Beslissing over je uitkering (toekenningsbesluit)',
    how: 'De brief waarmee UWV, SVB of de gemeente je de uitkering geeft. Stuur een kopie.',
    note: 'In de brief moet staan hoe hoog de uitkering is en hoe lang je die krijgt.',
  },
  benefitPayments: {
    name: 'Laatste betaaloverzichten van je uitkering (uitkeringsspecificaties)',
    how: 'Je krijgt ze van UWV, SVB of de gemeente. Stuur kopieën van de laatste.',
    note: 'Het bedrag vóór belasting moet erop staan.',
  },
  pensionDecision: {
    name: 'Beslissing over je AOW of ander pensioen',
    how: 'De brief van de SVB of van je pensioenfonds. Stuur een kopie, met de laatste jaaropgave.',
    note: 'Heb je de AOW-leeftijd, dan laat dit zien dat je inkomen niet getoetst hoeft te worden.',
  },
  assetsProof: {
    name: 'Bewijs van je spaargeld of beleggingen en wat ze opbrengen',
    how: 'Overzichten van je bank en je belastingpapieren. Ze laten het geld van minstens het laatste jaar zien, en de opbrengst.',
    note: 'Wat het geld opbrengt telt, en het geld zelf mag niet minder worden. Bij sommige vergunningen, zoals studie, kan spaargeld zelf tellen.',
  },
  studyFundingProof: {
    name: 'Bewijs van je beurs, toelage of steun',
    how: 'Een brief van wie betaalt, of bankafschriften. Laat het zien zoals bij je eigen vergunning.',
    note: 'Er moet in staan hoe lang je het geld hebt.',
  },
  otherIncomeProof: {
    name: 'Bewijs van je andere inkomen',
    how: 'Contracten, betaaloverzichten, bankafschriften en belastingpapieren die laten zien waar het geld vandaan komt en voor hoe lang.',
    note: 'Vraag de IND eerst wat meetelt. Wij vonden hier geen vaste regel voor.',
  },
  incomeExemptionProof: {
    name: 'Bewijs dat je inkomen niet getoetst hoeft te worden',
    how: 'Een beslissing van UWV of de gemeente, of een verklaring van een bedrijfsarts of verzekeringsarts. Stuur kopieën.',
    note: 'In het papier moet staan dat het volledig en blijvend is, en sinds wanneer.',
  },
  turkishNationalityProof: {
    name: 'Bewijs van de Turkse nationaliteit',
    how: 'Een kopie van de bladzijde met de gegevens van het paspoort, van beide kanten van de identiteitskaart, of een verklaring van de Turkse overheid.',
    note: 'Is diegene ook Nederlander? Dan moet het bewijs van na de dag zijn waarop diegene Nederlander werd.',
  },
  birthCertificatePartner: {
    name: 'Geboorteakte van je partner',
    how: 'Vraag die aan bij de burgerlijke stand in het geboorteland ({country}). Je partner neemt het origineel mee van huis.',
    note: 'De akte is voor de gemeente na aankomst, niet voor de IND. Is legaliseren nodig? Laat dat doen voordat je partner reist.',
  },
  childBirthCertificate: {
    name: 'Geboorteakte van het kind',
    how: `Vraag die aan bij de burgerlijke stand in het geboorteland ({country}). ${keepOriginal}`,
    note: 'De namen van de ouders moeten erop staan. De gemeente wil na aankomst het origineel zien.',
  },
  childCivilStatus: {
    name: 'Bewijs dat het kind niet getrouwd is',
    how: 'Vanaf 15 jaar vult het kind hierover een eigen bijlage van de IND in. Vanaf 16 vraagt de IND vaak ook een papier van het land van het kind, gelegaliseerd als dat nodig is.',
  },
  childConsent: {
    name: 'Toestemming van de andere ouder (toestemmingsverklaring)',
    how: 'De ouder die achterblijft schrijft dat het kind naar Nederland mag verhuizen, met datum en handtekening. Voeg een kopie toe van het identiteitsbewijs van die ouder.',
  },
  parentSearchEvidence: {
    name: 'Bewijs dat de andere ouder niet te vinden is',
    how: 'De beslissing van een rechter, of bewijs dat je hebt gezocht: brieven, berichten, antwoorden van familie of de overheid. Stuur kopieën.',
    note: 'Een rechter, daar of hier, kan de toestemming of het gezag geven. Vraag een advocaat.',
  },
  childCustodyProof: {
    name: 'Bewijs van gezag, of de overlijdensakte van de andere ouder',
    how: `Een uitspraak van een rechter over het gezag, of de overlijdensakte, van de overheid in {country}. ${keepOriginal}`,
  },
  mvvIssueForm: {
    name: 'Formulier voor de afgifte van de mvv (mvv issue form)',
    how: 'Je partner vindt het op netherlandsworldwide.nl/mvv-issue-form en vult het in voor de afspraak. Het is geen nieuwe aanvraag.',
  },
  passportPhoto: {
    name: 'Pasfoto van je partner',
    how: 'Een recente foto die past bij de Nederlandse regels voor pasfoto’s. Veel landen gebruiken een andere maat. Je partner neemt de foto mee naar de afspraak.',
  },
  approvalLetter: {
    name: 'De brief van de IND met de positieve beslissing',
    how: 'Jij krijgt die van de IND. Stuur de brief naar je partner, die een kopie meeneemt met het V-nummer en elk papier dat in de brief staat.',
    note: 'Je partner moet de mvv krijgen binnen 3 maanden na de datum van deze brief.',
  },
  legalStayProof: {
    name: 'Bewijs dat je partner in dat land mag wonen',
    how: 'Beide kanten van de verblijfspas van het land waar je partner woont, of bewijs van een aanvraag die je partner daar mag afwachten. Neem het origineel en een kopie mee.',
    note: 'Een verblijf als toerist is niet genoeg. Je partner moet daar langer dan 3 maanden mogen blijven.',
  },
} satisfies Messages['documents'];

export const legalisation = {
  none: '{country}: legaliseren (officieel laten bevestigen) is niet nodig.',
  extractOrApostille:
    '{country}: vraag om het meertalige uittreksel of formulier. Dat hoef je niet te legaliseren. Elk ander papier heeft een apostille van de overheid daar nodig.',
  apostille:
    '{country}: vraag de overheid daar om een apostille. Dat is één stempel die de handtekening bevestigt, en de Nederlandse ambassade is niet nodig.',
  ministry:
    '{country}: het ministerie van Buitenlandse Zaken daar zet de laatste stempel. De Nederlandse ambassade is niet nodig. De IND en de gemeente kijken beter naar wat er in zo’n papier staat; dat ligt aan de registers daar, niet aan jullie.',
  chain:
    '{country}: een apostille kan nog niet. Meestal gaat het papier naar de overheid daar, dan naar het ministerie van Buitenlandse Zaken daar, dan naar de Nederlandse ambassade. Dat duurt lang, dus begin vroeg.',
  check:
    '{country}: wij konden de regel voor dit papier niet vinden. Zoek die op bij netherlandsworldwide.nl/legalisation/foreign-documents.',
  notApplicable: 'Dit papier hoef je niet te legaliseren.',
} satisfies Messages['legalisation'];

export const translation = {
  none: '{country}: vertalen is meestal niet nodig, want de IND leest Nederlands, Engels, Frans en Duits. Is je papier in een andere taal? Laat het dan vertalen.',
  needed:
    '{country}: laat het door een beëdigd vertaler vertalen in het Nederlands, Engels, Frans of Duits. Een vertaling uit het buitenland wordt meestal samen met het papier gelegaliseerd.',
  multilingualFormOrTranslation:
    '{country}: vraag om het meertalige formulier of uittreksel. Dan is vertalen meestal niet nodig. Neem anders een beëdigd vertaler.',
  maybe:
    '{country}: het hangt af van de taal van het papier. Is dat niet Nederlands, Engels, Frans of Duits? Laat het dan vertalen door een beëdigd vertaler.',
  notApplicable:
    'Vertalen is meestal niet nodig. Is het papier niet in het Nederlands, Engels, Frans of Duits? Laat het dan vertalen.',
} satisfies Messages['translation'];
