import type { Messages } from '../type';

export const documents = {
  sponsorIdentity: {
    name: 'Jouw paspoort of verblijfspas',
    how: 'Kopie van je paspoort of identiteitskaart. Heb je een verblijfspas, kopieer dan beide kanten.',
    note: 'Kopieer ook de bladzijden met stempels van reizen. Lege bladzijden hoeven niet.',
  },
  partnerPassport: {
    name: 'Paspoort van je partner',
    how: 'Kopie van de bladzijde met de foto en van alle bladzijden met stempels. Een ander geldig reisdocument kan ook.',
    note: 'Stuur nooit het paspoort zelf. Voor een mvv (inreisvisum) moet het bij de afspraak nog minstens 6 maanden geldig zijn, met 2 lege bladzijden.',
  },
  childPassport: {
    name: 'Paspoort van het kind',
    how: 'Kopie van de bladzijde met de foto en van alle bladzijden met stempels.',
    note: 'Het kind heeft een eigen aanvraag nodig, met een eigen paspoort of reisdocument.',
  },
  antecedentsDeclaration: {
    name: 'Antecedentenverklaring (formulier 7101)',
    how: 'Een formulier van de IND met vragen over straffen en eerder verblijf. Te vinden op ind.nl/antecedentenverklaring, voor iedereen vanaf 12 jaar.',
    note: 'Dit is geen verklaring van de politie. Je partner of het kind vult het zelf in, naar waarheid, en zet een handtekening.',
  },
  tbDeclaration: {
    name: 'Tbc-verklaring (formulier 7103)',
    how: 'Een formulier van de IND waarin je partner belooft zich te laten testen op tbc. Te vinden op ind.nl/tbc-verklaring.',
    note: 'Kijk op dezelfde bladzijde of de nationaliteit van je partner is vrijgesteld. Het verwijsformulier voor de GGD stuur je niet mee; dat bewaart je partner.',
  },
  marriageCertificate: {
    name: 'Huwelijksakte',
    how: 'Vraag de akte op in het land van het huwelijk: {country}. Stuur een kopie van de hele akte en bewaar het origineel.',
    note: 'Staat het huwelijk al in de BRP, de registratie van de gemeente, dan hoef je de akte niet te sturen.',
  },
  partnershipCertificate: {
    name: 'Akte van geregistreerd partnerschap',
    how: 'Vraag de akte op in het land van het partnerschap: {country}. Stuur een kopie van de hele akte en bewaar het origineel.',
    note: 'Staat het partnerschap al in de BRP, de registratie van de gemeente, dan hoef je de akte niet te sturen.',
  },
  unmarriedDeclarationPartner: {
    name: 'Ongehuwdverklaring van je partner',
    how: 'Een officieel papier waarop staat dat je partner niet getrouwd is. Je partner vraagt het aan bij de overheid van: {country}. Stuur een kopie.',
    note: 'Bij de aanvraag mag het hooguit 6 maanden oud zijn, geteld vanaf de dag van afgifte, niet vanaf de legalisatie. Woont je partner in een ander land, dan kan de IND ook van dat land een verklaring vragen.',
  },
  unmarriedDeclarationSponsor: {
    name: 'Jouw ongehuwdverklaring',
    how: 'Een officieel papier waarop staat dat je niet getrouwd bent. Vraag het aan bij de overheid van: {country}. Stuur een kopie.',
    note: 'Bij de aanvraag mag het hooguit 6 maanden oud zijn, geteld vanaf de dag van afgifte, niet vanaf de legalisatie.',
  },
  relationshipDeclaration: {
    name: 'Relatieverklaring',
    how: 'Een bijlage van de IND. Jullie verklaren dat jullie alleen met elkaar een relatie hebben en gaan samenwonen.',
    note: 'Jullie zetten allebei een handtekening.',
  },
  relationshipQuestionnaire: {
    name: 'Vragenlijst verblijf bij partner',
    how: 'Een bijlage van de IND met vragen over hoe jullie elkaar leerden kennen en hoe jullie contact houden.',
    note: 'Vul de vragen eerlijk en volledig in. Lees samen na of de antwoorden kloppen.',
  },
  relationshipEvidence: {
    name: 'Bewijs van jullie relatie',
    how: 'Kopieën van foto’s, berichten, tickets, bezoeken of papieren over samen wonen. Laat zien wanneer het begon en hoe het doorgaat.',
    note: 'Kies een goede mix en zet er data bij. Er is geen vast aantal. Vat berichten in een andere taal kort samen.',
  },
  divorceDecreeSponsor: {
    name: 'Echtscheidingsakte van jou',
    how: 'Vraag de akte of het vonnis op in het land van de scheiding: {country}. Stuur een kopie.',
    note: 'Uit het papier moet blijken dat de scheiding definitief is.',
  },
  deathCertificateSponsor: {
    name: 'Overlijdensakte van je vroegere partner',
    how: 'Vraag de akte op in het land van het overlijden: {country}. Stuur een kopie.',
    note: 'Deze akte mag oud zijn; er is geen uiterste leeftijd.',
  },
  divorceDecreePartner: {
    name: 'Echtscheidingsakte van je partner',
    how: 'Je partner vraagt de akte of het vonnis op in het land van de scheiding: {country}. Stuur een kopie.',
    note: 'Uit het papier moet blijken dat de scheiding definitief is.',
  },
  deathCertificatePartner: {
    name: 'Overlijdensakte van de vroegere partner van je partner',
    how: 'Je partner vraagt de akte op in het land van het overlijden: {country}. Stuur een kopie.',
    note: 'Deze akte mag oud zijn; er is geen uiterste leeftijd.',
  },
  examResult: {
    name: 'Uitslag van het basisexamen inburgering in het buitenland',
    how: 'Je partner krijgt de uitslag van DUO per e-mail. Stuur een kopie waarop staat dat alle onderdelen zijn gehaald.',
    note: 'De uitslag mag bij de aanvraag hooguit 1 jaar oud zijn.',
  },
  examExemptionProof: {
    name: 'Bewijs dat het basisexamen niet nodig is',
    how: 'De bijlage van de IND over het examen (ind.nl/basisexamen-vrijstelling), met kopieën van bijvoorbeeld diploma’s of een medische verklaring.',
    note: 'Een medische verklaring mag hooguit 6 maanden oud zijn. De arts is aangewezen door de Nederlandse ambassade.',
  },
  mvvExemptionProof: {
    name: 'Bewijs dat een mvv niet nodig is',
    how: 'Op ind.nl/mvv-vrijstelling staat welke papieren bij welke reden horen. Stuur kopieën mee met de aanvraag.',
    note: 'Zonder bewijs kan de IND de uitzondering niet goed beoordelen. Leg de reden ook uit in een brief.',
  },
  employmentContract: {
    name: 'Arbeidscontract',
    how: 'Kopie van je huidige contract, met alle bladzijden en handtekeningen. Heb je meer banen, stuur dan elk contract.',
    note: 'Stuur ook een verlenging of wijziging mee, als die er is.',
  },
  employerDeclaration: {
    name: 'Werkgeversverklaring',
    how: 'Een bijlage van de IND. Je werkgever vult die in en zet een handtekening.',
    note: 'De verklaring mag bij de aanvraag hooguit 3 maanden oud zijn. Vraag haar dus als laatste aan.',
  },
  payslips3Months: {
    name: 'Loonstroken van de laatste 3 maanden',
    how: 'Kopieën van je werkgever of uit het personeelssysteem.',
    note: 'Krijg je elke maand extra loon, zoals overwerk, stuur dan loonstroken van 12 maanden.',
  },
  insuredEmploymentRecord: {
    name: 'Verzekeringsbericht van UWV',
    how: 'Een overzicht van je banen en loon. Je haalt het op via uwv.nl met DigiD.',
    note: 'Kijk of je huidige baan erop staat. Het laat zien dat je werkgever je heeft aangemeld.',
  },
  incomeHistory12Months: {
    name: 'Loonstroken van de laatste 12 maanden',
    how: 'Kopieën van alle loonstroken en van een jaaropgave als je die hebt.',
    note: 'Had je WW of ziektegeld, stuur daarvan dan ook de overzichten mee.',
  },
  incomeHistory3Years: {
    name: 'Loonstroken en jaaropgaven van de laatste 3 jaar',
    how: 'Kopieën van alle loonstroken en jaaropgaven, van al je werkgevers.',
    note: 'Ontbreekt er een maand, dan kan de IND het gemiddelde niet goed zien. Vraag oude loonstroken op tijd op.',
  },
  incomeStatementSelfEmployed: {
    name: 'Verklaring over inkomen van zelfstandigen',
    how: 'Een bijlage van de IND. Je boekhouder of accountant vult die in en zet een handtekening.',
    note: 'Kijk op ind.nl/bewijs-inkomen welke bijlage nu nodig is.',
  },
  annualAccounts: {
    name: 'Jaarcijfers van je bedrijf',
    how: 'Kopieën van de winst-en-verliesrekening en balans, van je boekhouder of uit je eigen boekhouding. Voeg cijfers van dit jaar toe.',
    note: 'De IND kijkt meestal naar dit jaar en de twee boekjaren ervoor.',
  },
  taxAssessments: {
    name: 'Aanslagen van de Belastingdienst',
    how: 'Kopieën van je aanslagen inkomstenbelasting. Ze staan in Mijn Belastingdienst.',
    note: 'Is er nog geen definitieve aanslag, stuur dan de voorlopige mee en leg dat uit.',
  },
  businessRegisterExtract: {
    name: 'Uittreksel van de Kamer van Koophandel (KVK)',
    how: 'Je bestelt het op kvk.nl. Stuur een kopie.',
    note: 'Controleer of je gegevens kloppen voordat je het bestelt.',
  },
  benefitDecision: {
    name: 'Beslissing over je uitkering',
    how: 'De brief waarin UWV, SVB of de gemeente je de uitkering geeft. Stuur een kopie.',
    note: 'Uit de brief moet blijken hoe hoog de uitkering is en hoe lang die loopt.',
  },
  benefitPayments: {
    name: 'Laatste betaaloverzichten van je uitkering',
    how: 'Kopieën van de overzichten van UWV, SVB of de gemeente. Ze staan vaak in je online omgeving.',
    note: 'Alleen een bankafschrift is vaak niet genoeg. Het overzicht laat ook het brutobedrag zien.',
  },
  pensionDecision: {
    name: 'Beslissing over je AOW of pensioen',
    how: 'De brief van de SVB of je pensioenfonds, met de laatste jaaropgave. Stuur kopieën.',
    note: 'Heb je de AOW-leeftijd, dan laat je hiermee zien dat de inkomenseis niet voor jou geldt.',
  },
  assetsProof: {
    name: 'Bewijs van je vermogen en de opbrengst',
    how: 'Kopieën van bank- of beleggingsoverzichten van het afgelopen jaar, met de opbrengst en de belasting.',
    note: 'Alleen de opbrengst telt als inkomen, niet het spaargeld zelf.',
  },
  studyFundingProof: {
    name: 'Bewijs van beurs of geld voor je studie of onderzoek',
    how: 'Kopie van de brief over je beurs, of van een bankafschrift, zoals bij je eigen aanvraag.',
    note: 'Laat zien voor welke periode je dit geld hebt.',
  },
  otherIncomeProof: {
    name: 'Bewijs van ander inkomen',
    how: 'Kopieën van contracten, afschriften en belastingpapieren over dit inkomen.',
    note: 'De IND beoordeelt of dit meetelt. Leg in een brief uit waar het geld vandaan komt.',
  },
  incomeExemptionProof: {
    name: 'Bewijs dat de inkomenseis niet voor jou geldt',
    how: 'Kopie van de beslissing van UWV of de gemeente, of een verklaring van een arts.',
    note: 'Uit het papier moet blijken dat het blijvend is en hoe lang het al duurt.',
  },
  turkishNationalityProof: {
    name: 'Bewijs van de Turkse nationaliteit',
    how: 'Kopie van het Turkse paspoort, van beide kanten van de Turkse identiteitskaart, of een verklaring van de Turkse overheid.',
    note: 'Ben je ook Nederlander? Dan moet het bewijs van na de dag zijn waarop je Nederlander werd.',
  },
  birthCertificatePartner: {
    name: 'Geboorteakte van je partner',
    how: 'Je partner vraagt de akte op in het geboorteland: {country}. Neem het origineel mee naar de gemeente na aankomst.',
    note: 'De IND vraagt deze akte niet voor deze aanvraag, de gemeente wel. Regel haar voor vertrek: vanuit Nederland is dat vaak lastig.',
  },
  childBirthCertificate: {
    name: 'Geboorteakte van het kind',
    how: 'Vraag de akte op in het geboorteland: {country}. Stuur een kopie mee met de eigen aanvraag van het kind.',
    note: 'Op de akte moeten de ouders staan. Bewaar het origineel voor de gemeente.',
  },
  childConsent: {
    name: 'Toestemming van de andere ouder',
    how: 'Een verklaring op papier dat het kind mag verhuizen. Stuur een kopie, met een kopie van het paspoort of de identiteitskaart van die ouder.',
    note: 'De andere ouder zet een handtekening en de datum.',
  },
  childCustodyProof: {
    name: 'Bewijs van gezag over het kind',
    how: 'Een uitspraak van een rechter, of een overlijdensakte als de andere ouder is overleden. Vraag het op in: {country}. Stuur een kopie.',
    note: 'Komt het papier uit een ander land, kijk dan welke regels voor dat land gelden.',
  },
  mvvIssueForm: {
    name: 'Formulier voor de afgifte van de mvv',
    how: 'Je partner vult dit in voor de afspraak bij de ambassade. Het staat op netherlandsworldwide.nl/mvv-issue-form.',
    note: 'Dit is geen nieuwe aanvraag. Het formulier is alleen nodig om de mvv op te halen.',
  },
  passportPhoto: {
    name: 'Pasfoto van je partner',
    how: 'Een recente foto die past bij de Nederlandse regels voor pasfoto’s. Je partner neemt hem mee naar de ambassade.',
    note: 'In veel landen gelden andere maten. Vraag de ambassade welke foto goed is.',
  },
  approvalLetter: {
    name: 'Brief met de positieve beslissing van de IND',
    how: 'Jij krijgt deze brief van de IND. Je partner neemt een kopie mee naar de ambassade, met alle papieren die in de brief staan.',
    note: 'Op de brief staat het V-nummer, het nummer van je partner bij de IND. De ambassade vraagt ernaar.',
  },
  legalStayProof: {
    name: 'Bewijs dat je partner mag blijven in het land van nu',
    how: 'Kopie van beide kanten van de verblijfspas van dat land. Loopt daar nog een aanvraag, dan bewijs daarvan. Neem het origineel mee naar de ambassade.',
    note: 'Je partner moet daar langer dan 3 maanden mogen blijven. Een kort bezoek is niet genoeg.',
  },
} satisfies Messages['documents'];

export const legalisation = {
  none: 'Dit papier komt uit: {country}. Legaliseren (de echtheid laten bevestigen) is dan niet nodig.',
  apostille:
    'Laat in dit land een apostille op het papier zetten: {country}. Dat is een officiële stempel die bevestigt dat de handtekening echt is. De Nederlandse ambassade is dan niet nodig.',
  chain:
    'Laat dit papier in stappen legaliseren (de echtheid laten bevestigen) in dit land: {country}. Eerst de overheid daar, met als laatste het ministerie van Buitenlandse Zaken. Daarna de Nederlandse ambassade.',
  check:
    'Wij weten niet zeker of en hoe je dit papier moet laten legaliseren (de echtheid laten bevestigen). Zoek dit land op bij nederlandwereldwijd.nl: {country}.',
  notApplicable: 'Legaliseren is voor dit papier niet nodig.',
} satisfies Messages['legalisation'];

export const translation = {
  none: 'Vertalen is niet nodig als het papier in het Nederlands, Engels, Frans of Duits is.',
  needed:
    'Laat dit papier vertalen in het Nederlands, Engels, Frans of Duits, tenzij het al in een van die talen is. Doe dat bij een beëdigd vertaler: een vertaler die de rechter heeft erkend.',
  multilingualFormOrTranslation:
    'Vraag bij het papier om een meertalig EU-formulier; dan is vertalen meestal niet nodig. Anders laat je het vertalen, tenzij het al in het Nederlands, Engels, Frans of Duits is.',
  maybe:
    'Is het papier niet in het Nederlands, Engels, Frans of Duits, laat het dan vertalen door een beëdigd vertaler: een vertaler die de rechter heeft erkend.',
  notApplicable: 'Vertalen is voor dit papier meestal niet nodig.',
} satisfies Messages['translation'];
