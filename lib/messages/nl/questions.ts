import type { Messages } from '../type';

const passportDate = 'Neem de datum uit het paspoort.';
const lastMarriage = 'Was er meer dan één eerder huwelijk? Kies dan hoe het laatste eindigde.';
const marriageEnded = {
  help: 'Kies het land dat het papier daarover gaf: over de scheiding, de nietigverklaring of het overlijden.',
  why: 'Het land bepaalt of het papier gelegaliseerd en vertaald moet worden.',
};

export const questions = {
  sponsorNationalities: {
    title: 'Welke nationaliteit heb je?',
    help: 'Voeg elke nationaliteit toe die je hebt. Er is plaats voor drie.',
    why: 'Je nationaliteit bepaalt welke regels gelden: de Nederlandse, of de Europese voor familie van EU-burgers.',
  },
  partnerNationalities: {
    title: 'Welke nationaliteit heeft je partner?',
    help: 'Voeg elke nationaliteit toe die je partner heeft. Er is plaats voor drie.',
    why: 'Daarvan hangt af of je partner een vergunning en een inreisvisum (mvv) nodig heeft. Soms telt het ook voor het examen en de tbc-test.',
  },
  sponsorLivesIn: {
    title: 'In welk land woon je vóór de verhuizing?',
    help: 'Het land waar je woont voordat jullie samen in Nederland gaan wonen, niet een land waar je op bezoek bent. Woon je al in Nederland? Kies dan Nederland.',
    why: 'Woon je in Nederland, dan doe je de aanvraag meestal zelf. Woon je in het buitenland, dan begint die op een andere plek.',
  },
  partnerLivesIn: {
    title: 'In welk land woont je partner vóór de verhuizing?',
    help: 'Gaat je partner naar huis, voor of na de aanvraag? Kies dat land. Is je partner hier, en blijft je partner hier wachten? Kies Nederland.',
    why: 'Daarvan hangt af waar je partner het examen doet en het visum ophaalt. Voor een partner die in Nederland wacht, zijn er andere stappen.',
  },
  relationship: {
    title: 'Zijn jullie getrouwd, geregistreerd partner of ongehuwd?',
    help: 'Kies wat waar is op de dag dat je aanvraagt. Alleen een religieuze of traditionele bruiloft die de staat niet kent? Kies dan “Ongehuwd”.',
    why: 'Alle drie kunnen tot een vergunning leiden, voor paren van elk geslacht. De papieren die je nodig hebt, verschillen.',
  },
  partnerDutchPermit: {
    title: 'Heeft je partner een Nederlandse verblijfsvergunning?',
    help: 'Een visum voor een kort bezoek is geen verblijfsvergunning. Tijdelijke bescherming (bijvoorbeeld na de vlucht uit Oekraïne) is dat ook niet.',
    why: 'Met een Nederlandse vergunning is meestal geen inreisvisum en geen examen in het buitenland nodig. Jullie wijzigen of verlengen de vergunning dan.',
  },
  partnerDutchPermitEndsOn: {
    title: 'Op welke dag loopt de vergunning van je partner af?',
    help: 'De datum staat op de verblijfspas. Is de vergunning al afgelopen? Vul dan de dag in waarop dat was.',
    why: 'De datum bepaalt of de vergunning nog meetelt, en wanneer de aanvraag op tijd is.',
  },
  sponsorPermit: {
    title: 'Welke Nederlandse verblijfsvergunning heb je?',
    help: 'Het doel staat op je verblijfspas, of in de brief waarmee de IND je de vergunning gaf.',
    why: 'Met de meeste vergunningen kan je partner komen, met enkele niet. Je vergunning bepaalt ook of je partner het examen moet doen.',
  },
  sponsorPermitComing: {
    title: 'Welke Nederlandse verblijfsvergunning heb je aangevraagd?',
    help: 'Het staat in de ontvangstbevestiging van de IND. Vraagt je werkgever de vergunning aan? Dan weet je werkgever welke het is.',
    why: 'Met sommige vergunningen kunnen jij en je partner tegelijk aanvragen. De vergunning bepaalt ook of je partner het examen moet doen.',
  },
  asylumGrantedOn: {
    title: 'Wanneer kreeg je je asielvergunning?',
    help: 'Neem de datum van de brief waarmee de IND je de vergunning gaf.',
    why: 'Vanaf deze dag kan een uiterste dag of een wachttijd tellen.',
  },
  relationshipBeforeAsylum: {
    title: 'Waren jullie al samen voordat je naar Nederland kwam?',
    help: 'Denk aan de dag waarop jij zelf in Nederland aankwam.',
    why: 'De bijzondere regels voor familie van mensen met asiel (nareis) zijn voor paren die toen al samen waren.',
  },
  sponsorResidentSince: {
    title: 'Sinds wanneer woon je met een geldige vergunning in Nederland?',
    help: 'Kies de eerste dag van je verblijf met een geldige vergunning, zonder gat ertussen.',
    why: 'Bij jouw soort vergunning kan de IND vragen dat je hier eerst een jaar woont.',
  },
  childNeedsPartnerNow: {
    title: 'Is het in het belang van je kind dat je partner nu komt?',
    help: 'Denk aan je eigen kind onder de 18 dat je partner dicht bij zich nodig heeft. Heb je zo’n kind niet? Kies dan “Nee”.',
    why: 'Is dat zo, dan kan de IND de regel loslaten dat je hier eerst een jaar moet wonen.',
  },
  freeMovement: {
    title: 'Hebben jullie samen in een ander EU-land gewoond?',
    help: 'IJsland, Liechtenstein, Noorwegen en Zwitserland tellen ook mee. Tel alleen de tijd waarin jullie daar mochten wonen.',
    why: 'Na 3 maanden of langer daar kan je partner misschien volgens Europees recht komen. Die regels zijn soepeler.',
  },
  freeMovementLost: {
    title: 'Ben je daarna lang buiten de EU geweest?',
    help: 'Lang is meer dan 6 maanden binnen een jaar, of meer dan 12 maanden achter elkaar.',
    why: 'Na een lange tijd buiten de EU kun je de Europese regels voor paren die terugkomen meestal niet meer gebruiken.',
  },
  dutchChildInPartnersCare: {
    title: 'Zorgt je partner voor een Nederlands kind onder de 18?',
    help: 'Een kind van jullie samen of uit een eerdere relatie, met de Nederlandse nationaliteit, dat de zorg van je partner nodig heeft.',
    why: 'Een ouder van een Nederlands kind kan volgens Europees recht in Nederland mogen wonen, naast de gewone vergunning.',
  },
  turkishWorkerInNl: {
    title: 'Werkt degene van jullie met de Turkse nationaliteit legaal in Nederland?',
    help: 'Zijn jullie allebei Turks, antwoord dan voor degene die hier werkt. Een deeltijdbaan kan genoeg zijn, als het echt werk is.',
    why: 'Afspraken tussen de EU en Turkije beschermen werknemers en hun gezin. De aanvraag kan goedkoper zijn, en sommige gezinnen hoeven aan minder te voldoen: een advocaat kan dat zeggen.',
  },
  sponsorBornOn: {
    title: 'Wanneer ben je geboren?',
    help: passportDate,
    why: 'Jullie moeten meestal allebei 21 of ouder zijn. Je leeftijd bepaalt ook of je inkomen wordt getoetst.',
  },
  partnerBornOn: {
    title: 'Wanneer is je partner geboren?',
    help: passportDate,
    why: 'Jullie moeten meestal allebei 21 of ouder zijn. Ook het examen in het buitenland hangt van de leeftijd af.',
  },
  marriedIn: {
    title: 'In welk land zijn jullie getrouwd of geregistreerd partner geworden?',
    help: 'Kies het land dat de officiële akte gaf.',
    why: 'Het land bepaalt of de akte gelegaliseerd (officieel bevestigd) en vertaald moet worden.',
  },
  marriageRegisteredInNl: {
    title: 'Staat jullie huwelijk of partnerschap al in Nederland geregistreerd?',
    help: 'Dat is zo als het in de Basisregistratie Personen (BRP) van een Nederlandse gemeente staat.',
    why: 'Staat het daar al in, dan hoef je de akte niet naar de IND te sturen.',
  },
  bothAbroadWhenMarried: {
    title: 'Woonden jullie allebei in het buitenland toen jullie trouwden of het partnerschap lieten registreren?',
    help: 'Het buitenland is alles buiten Nederland. Het gaat om waar jullie die dag woonden, niet om waar de bruiloft was.',
    why: 'Een van jullie is nog geen 21. Woonden jullie toen allebei in het buitenland, dan kan 18 oud genoeg zijn: dat is beleid van de IND, geen regel van de wet.',
  },
  marriageConcerns: {
    title: 'Past een van deze punten bij jullie huwelijk of partnerschap?',
    help: 'Vink alles aan wat past. Past er niets? Vink dan “Geen van deze” aan.',
    why: 'Nederland erkent niet elk huwelijk. Past er iets, dan kijkt de IND of de gemeente er beter naar. Het zegt niets slechts over jullie.',
  },
  marriedToSomeoneElse: {
    title: 'Is een van jullie nog met iemand anders getrouwd?',
    help: 'Kies “Ja” als een scheiding nog niet rond is. Een partnerschap dat in Nederland is geregistreerd, telt als een huwelijk.',
    why: 'Van een ongehuwd paar vraagt de IND een relatie met alleen elkaar, en een papier dat laat zien dat je partner niet getrouwd is.',
  },
  otherPartnerInNl: {
    title: 'Heeft een andere partner al een vergunning om bij jou te wonen?',
    help: 'Het gaat om iemand anders dan de partner voor wie je nu aanvraagt.',
    why: 'Je kunt voor één partner tegelijk referent zijn.',
  },
  sponsorEarlierMarriage: {
    title: 'Ben je eerder met iemand anders getrouwd geweest?',
    help: lastMarriage,
    why: 'Je hebt een papier nodig dat laat zien hoe het eerdere huwelijk eindigde.',
  },
  partnerEarlierMarriage: {
    title: 'Is je partner eerder met iemand anders getrouwd geweest?',
    help: lastMarriage,
    why: 'Je partner heeft een papier nodig dat laat zien hoe het eerdere huwelijk eindigde.',
  },
  sponsorEarlierMarriageEndedIn: { title: 'In welk land eindigde jouw eerdere huwelijk?', ...marriageEnded },
  partnerEarlierMarriageEndedIn: {
    title: 'In welk land eindigde het eerdere huwelijk van je partner?',
    ...marriageEnded,
  },
  willLiveTogether: {
    title: 'Gaan jullie in Nederland samen op één adres wonen?',
    help: 'Jullie staan dan allebei op dat adres ingeschreven bij de gemeente.',
    why: 'De vergunning is om samen te wonen en samen een huishouden te hebben. Voor zover wij weten telt het niet hoe groot je huis is.',
  },
  partnerEuStatus: {
    title: 'Past een van deze situaties in een ander EU-land bij jullie?',
    help: 'Het gaat om een verblijfsvergunning die een ander EU-land aan een van jullie gaf. Past er niets? Kies dan “Geen van deze”.',
    why: 'In de meeste van deze situaties heeft je partner geen inreisvisum (mvv) nodig, en dan ook geen examen in het buitenland.',
  },
  mvvHardship: {
    title: 'Is er een reden waarom je partner niet vanuit het buitenland hoeft aan te vragen?',
    help: 'Kies wat het beste past. De IND bekijkt elke situatie apart.',
    why: 'Je partner heeft een inreisvisum (mvv) nodig, en dat haal je meestal in het buitenland op. Om sommige redenen kan de IND een uitzondering maken.',
  },
  passport: {
    title: 'Heeft je partner een geldig paspoort?',
    help: 'Een ander officieel reisdocument telt ook.',
    why: 'De IND vraagt een geldig paspoort. Om een inreisvisum (mvv) op te halen moet het nog 6 maanden geldig zijn.',
  },
  partnerBornIn: {
    title: 'In welk land is je partner geboren?',
    help: 'Kies het land zoals het nu heet. Daar komt de geboorteakte vandaan.',
    why: 'Na aankomst vraagt de gemeente om de geboorteakte. Het land bepaalt of die gelegaliseerd en vertaald moet worden.',
  },
  publicOrder: {
    title: 'Is er iets in het verleden van je partner waar de IND naar vraagt?',
    help: 'Denk aan elk land: een veroordeling, verblijf zonder vergunning of een inreisverbod. Past er meer dan één ding? Kies dan de veroordeling.',
    why: 'Je partner beantwoordt dezelfde vragen op een formulier van de IND, en die antwoorden moeten waar zijn. Niet alles in het verleden leidt tot een afwijzing.',
  },
  tbTestedInNl: {
    title: 'Had je partner in de laatste 6 maanden een tbc-test in Nederland?',
    help: 'Alleen een test in Nederland telt, bijvoorbeeld bij de GGD.',
    why: 'Na een recente test hier hoeft je partner er meestal niet nog een te doen.',
  },
  examGround: {
    title: 'Heeft je partner een reden om het examen in het buitenland niet te doen?',
    help: 'Dat is het basisexamen inburgering in het buitenland, een toets Nederlands vóór de aanvraag.',
    why: 'Sommige mensen hoeven dit examen niet te doen. Zij moeten bewijzen waarom.',
  },
  examStatus: {
    title: 'Heeft je partner het examen in het buitenland gehaald?',
    help: 'Het examen heeft drie delen: spreken, lezen en kennis van de Nederlandse samenleving (KNS).',
    why: 'Meestal moet je partner alle delen halen voordat je aanvraagt.',
  },
  examPassedOn: {
    title: 'Op welke dag haalde je partner het laatste deel van het examen?',
    help: 'Neem de datum op de uitslag van DUO, de organisatie die het examen afneemt.',
    why: 'Je kunt de uitslag één jaar gebruiken om aan te vragen.',
  },
  incomeExemption: {
    title: 'Past een van deze situaties bij jou?',
    help: 'Ze gaan over niet kunnen werken, nu en later.',
    why: 'In deze situaties kijkt de IND niet of je inkomen hoog genoeg is.',
  },
  incomes: {
    title: 'Welk inkomen heb je?',
    help: 'Voeg elke bron apart toe, met het bedrag vóór belasting (bruto).',
    why: 'De IND kijkt naar drie dingen: of er belasting over wordt betaald, hoe lang het doorloopt en of het hoog genoeg is. Is het dat niet, dan kijkt de IND naar jullie eigen situatie.',
  },
  partnerWorksInNl: {
    title: 'Werkt je partner nu al legaal in Nederland?',
    help: 'Kies alleen “Ja” als je partner hier nu woont en dit werk mag doen.',
    why: 'Soms telt de IND het inkomen van je partner mee, vooral als jullie de vergunning verlengen.',
  },
  children: {
    title: 'Komen er kinderen mee?',
    help: 'Voeg elk kind toe dat met je partner verhuist. Zijn er geen kinderen? Vink dat dan hieronder aan.',
    why: 'Elk kind heeft een eigen aanvraag en eigen papieren, en meestal eigen kosten.',
  },
  digid: {
    title: 'Heb je een DigiD?',
    help: 'DigiD is de inlog voor de Nederlandse overheid.',
    why: 'Met DigiD en een extra controle kun je meestal online aanvragen en betalen. Zonder vraag je op papier aan.',
  },
  publicBenefit: {
    title: 'Krijg je bijstand of een andere uitkering uit publieke middelen?',
    help: 'Op ind.nl/uitkering staat welke uitkeringen dat zijn.',
    why: 'Voor zover wij weten kun je dan niet online aanvragen en gebruik je een papieren formulier. De uitkering telt niet als inkomen.',
  },
} satisfies Messages['questions'];

export const sections = {
  whoAndWhere: 'Wie jullie zijn en waar jullie wonen',
  sponsorStatus: 'Jouw situatie',
  theTwoOfYou: 'Jullie samen',
  partner: 'Je partner',
  income: 'Jouw inkomen',
  applying: 'De aanvraag',
} satisfies Messages['sections'];
