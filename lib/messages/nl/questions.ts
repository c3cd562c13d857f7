import type { Messages } from '../type';

export const questions = {
  sponsorNationalities: {
    title: 'Welke nationaliteit heb je?',
    help: 'Heb je er meer dan één, kies ze dan allemaal (hooguit drie).',
    why: 'Je nationaliteit bepaalt welke regels gelden: de Nederlandse regels of de regels van de EU.',
  },
  partnerNationalities: {
    title: 'Welke nationaliteit heeft je partner?',
    help: 'Heeft je partner er meer dan één, kies ze dan allemaal (hooguit drie).',
    why: 'Hiervan hangt af of je partner een vergunning, een inreisvisum, een examen of een tbc-test nodig heeft.',
  },
  sponsorLivesIn: {
    title: 'In welk land woon je nu?',
    help: 'Kies het land waar je nu echt woont, niet het land waar je tijdelijk op bezoek bent.',
    why: 'Woon je in Nederland, dan vraag jij de vergunning aan bij de IND. Woon je in het buitenland, dan gaat dat anders.',
  },
  partnerLivesIn: {
    title: 'In welk land woont je partner nu?',
    help: 'Is je partner nu in Nederland, ook zonder vergunning, kies dan Nederland.',
    why: 'Het woonland bepaalt waar je partner papieren en een visum regelt, en of de aanvraag in Nederland kan.',
  },
  relationship: {
    title: 'Zijn jullie getrouwd, geregistreerd partner of ongehuwd?',
    help: 'Kies hoe het nu is, ook als jullie plannen hebben om te trouwen.',
    why: 'Alle drie kan. Het verschil zit in de papieren die jullie nodig hebben.',
  },
  partnerDutchPermit: {
    title: 'Heeft je partner een Nederlandse verblijfsvergunning?',
    help: 'Een visum voor een bezoek telt niet mee.',
    why: 'Met een Nederlandse vergunning is meestal geen inreisvisum en geen examen in het buitenland nodig.',
  },
  partnerDutchPermitEndsOn: {
    title: 'Tot welke datum is die vergunning geldig?',
    help: 'De einddatum staat op de verblijfspas van je partner.',
    why: 'Deze datum bepaalt wanneer de aanvraag op tijd is en of de vergunning nog meetelt.',
  },
  sponsorPermit: {
    title: 'Welke Nederlandse verblijfsvergunning heb je?',
    help: 'Het doel staat op je verblijfspas of in de brief van de IND.',
    why: 'Niet met elke vergunning kun je referent zijn. Een referent is degene bij wie de partner komt wonen.',
  },
  asylumGrantedOn: {
    title: 'Op welke dag kreeg je je asielvergunning?',
    help: 'De datum staat in de brief waarmee de IND je de vergunning gaf.',
    why: 'Voor gezinsleden van mensen met een asielvergunning gelden vaste termijnen. Die tellen vanaf deze dag.',
  },
  relationshipBeforeAsylum: {
    title: 'Waren jullie al een gezin voordat je naar Nederland kwam?',
    help: 'Het gaat erom of jullie relatie toen al bestond.',
    why: 'Nareis, de route voor gezinsleden bij een asielvergunning, is er voor een gezin dat toen al bestond.',
  },
  sponsorResidentSince: {
    title: 'Sinds welke datum woon je met een geldige vergunning in Nederland?',
    help: 'Neem de dag waarop je eerste vergunning in deze periode inging.',
    why: 'Bij sommige vergunningen moet je eerst een jaar in Nederland wonen voordat je partner kan komen.',
  },
  childNeedsPartnerNow: {
    title: 'Is het voor je minderjarige kind belangrijk dat je partner nu komt?',
    help: 'Kies ‘nee’ als je geen kind onder de 18 hebt.',
    why: 'In het belang van je kind kan de IND de wachttijd van een jaar laten vallen.',
  },
  freeMovement: {
    title: 'Hebben jullie samen in een ander EU-land, EER-land of Zwitserland gewoond?',
    help: 'Tel alleen de tijd dat jullie daar mochten wonen en dat je daar werkte of genoeg geld had.',
    why: 'Na drie maanden of langer kunnen de soepelere regels van de EU voor jullie gelden.',
  },
  freeMovementLost: {
    title: 'Ben je daarna lang buiten de EU geweest?',
    help: 'Lang is meer dan 6 maanden in een jaar, of meer dan 12 maanden achter elkaar.',
    why: 'Na een lange tijd buiten de EU gelden de EU-regels meestal niet meer voor jullie.',
  },
  dutchChildInPartnersCare: {
    title: 'Zorgt je partner voor een minderjarig kind met de Nederlandse nationaliteit?',
    help: 'Het kan een kind van jullie samen zijn, of een kind uit een eerdere relatie.',
    why: 'Een ouder die voor een Nederlands kind zorgt, kan soms op grond van EU-recht in Nederland wonen.',
  },
  turkishWorkerInNl: {
    title: 'Werkt degene van jullie met de Turkse nationaliteit legaal in Nederland?',
    help: 'Hebben jullie allebei de Turkse nationaliteit, antwoord dan voor degene die hier werkt.',
    why: 'Voor Turkse werknemers en hun gezin bestaan afspraken met de EU. Daardoor kan de aanvraag goedkoper zijn.',
  },
  sponsorBornOn: {
    title: 'Wat is je geboortedatum?',
    help: 'Vul dag, maand en jaar in zoals in je paspoort.',
    why: 'Jullie moeten in de meeste gevallen allebei 21 zijn. Heb je de AOW-leeftijd, dan wordt je inkomen niet getoetst.',
  },
  partnerBornOn: {
    title: 'Wat is de geboortedatum van je partner?',
    help: 'Vul dag, maand en jaar in zoals in het paspoort van je partner.',
    why: 'Jullie moeten in de meeste gevallen allebei 21 zijn. De leeftijd telt ook voor het examen in het buitenland.',
  },
  marriedIn: {
    title: 'In welk land zijn jullie getrouwd of geregistreerd partner geworden?',
    help: 'Kies het land dat de akte heeft afgegeven.',
    why: 'Het land bepaalt of de akte gelegaliseerd (officieel bevestigd) of vertaald moet worden.',
  },
  marriageRegisteredInNl: {
    title: 'Staat jullie huwelijk of partnerschap al bij een Nederlandse gemeente geregistreerd?',
    help: 'Dat is zo als het in de BRP staat, de Basisregistratie Personen van de gemeente.',
    why: 'Staat het al in de BRP, dan hoef je de IND geen huwelijksakte te sturen.',
  },
  bothAbroadWhenMarried: {
    title: 'Woonden jullie allebei in het buitenland toen jullie trouwden?',
    help: 'Het gaat om waar jullie woonden, niet om waar het feest was.',
    why: 'Een van jullie is nog geen 21. Waren jullie al getrouwd toen jullie beiden in het buitenland woonden, dan kan 18 jaar genoeg zijn.',
  },
  marriageConcerns: {
    title: 'Welke van deze punten passen bij jullie huwelijk of partnerschap?',
    help: 'Vink alles aan wat past. Past er niets? Vink dan “Geen van deze” aan.',
    why: 'Bij deze punten kijkt Nederland extra of het huwelijk erkend kan worden. Het is geen oordeel over jullie.',
  },
  marriedToSomeoneElse: {
    title: 'Is een van jullie nu met iemand anders getrouwd?',
    help: 'Ook als de scheiding nog niet rond is, kies je ‘ja’.',
    why: 'Ongehuwde partners laten zien dat zij alleen met elkaar een relatie hebben.',
  },
  otherPartnerInNl: {
    title: 'Heeft een andere partner van jou al een vergunning om bij jou te wonen?',
    help: 'Het gaat om iemand anders dan de partner voor wie je dit nu invult.',
    why: 'Je kunt voor één partner tegelijk referent zijn.',
  },
  sponsorEarlierMarriage: {
    title: 'Ben je eerder getrouwd geweest?',
    help: 'Was je vaker getrouwd, kies dan hoe het laatste huwelijk eindigde.',
    why: 'Met een akte laat je zien dat je eerdere huwelijk voorbij is.',
  },
  partnerEarlierMarriage: {
    title: 'Is je partner eerder getrouwd geweest?',
    help: 'Was je partner vaker getrouwd, kies dan hoe het laatste huwelijk eindigde.',
    why: 'Met een akte laat je partner zien dat het eerdere huwelijk voorbij is.',
  },
  sponsorEarlierMarriageEndedIn: {
    title: 'In welk land eindigde jouw eerdere huwelijk?',
    help: 'Kies het land van de scheiding, of het land van het overlijden.',
    why: 'Het land bepaalt of de akte gelegaliseerd of vertaald moet worden.',
  },
  partnerEarlierMarriageEndedIn: {
    title: 'In welk land eindigde het eerdere huwelijk van je partner?',
    help: 'Kies het land van de scheiding, of het land van het overlijden.',
    why: 'Het land bepaalt of de akte gelegaliseerd of vertaald moet worden.',
  },
  willLiveTogether: {
    title: 'Gaan jullie in Nederland samen op één adres wonen?',
    help: 'Jullie schrijven je dan allebei op dat adres in bij de gemeente.',
    why: 'Samenwonen en samen een huishouden hebben is een voorwaarde. Over de grootte van je huis staat niets in de lijst van de IND.',
  },
  partnerEuStatus: {
    title: 'Welke situatie in een ander EU-land past bij jullie?',
    help: 'Past er niets, kies dan de eerste mogelijkheid.',
    why: 'In deze situaties is geen mvv (inreisvisum) nodig, en dus ook geen examen in het buitenland.',
  },
  mvvHardship: {
    title: 'Waarom zou je partner Nederland niet eerst kunnen verlaten?',
    help: 'Is er geen bijzondere reden, kies dan de eerste mogelijkheid.',
    why: 'Normaal vraag je de mvv (inreisvisum) aan terwijl je partner in het buitenland is. Soms maakt de IND een uitzondering.',
  },
  passport: {
    title: 'Heeft je partner een geldig paspoort?',
    help: 'Een ander geldig reisdocument is ook goed.',
    why: 'Een geldig paspoort is een voorwaarde. Bij de afspraak voor de mvv moet het nog minstens 6 maanden geldig zijn.',
  },
  partnerBornIn: {
    title: 'In welk land is je partner geboren?',
    help: 'Kies het land zoals het nu heet.',
    why: 'De gemeente vraagt na aankomst om de geboorteakte. Het land bepaalt of die gelegaliseerd of vertaald moet worden.',
  },
  publicOrder: {
    title: 'Is er iets in het verleden van je partner dat de IND moet weten?',
    help: 'Past er meer dan één ding, kies dan de veroordeling.',
    why: 'Je partner vult dit ook in op de antecedentenverklaring van de IND. Eerlijk zijn is belangrijk; niet alles leidt tot een afwijzing.',
  },
  tbTestedInNl: {
    title: 'Had je partner minder dan 6 maanden geleden een tbc-test in Nederland?',
    help: 'Een test in het buitenland telt niet mee.',
    why: 'Met een recente Nederlandse test is een nieuwe test meestal niet nodig; kijk ook op ind.nl/tbc-verklaring.',
  },
  examGround: {
    title: 'Waarom zou je partner het basisexamen niet hoeven te doen?',
    help: 'Is er geen reden, kies dan de eerste mogelijkheid.',
    why: 'Het basisexamen inburgering in het buitenland is een toets Nederlands vóór de aanvraag. Sommige mensen hoeven die niet te doen.',
  },
  examStatus: {
    title: 'Hoe ver is je partner met het basisexamen inburgering in het buitenland?',
    help: 'Heeft je partner nog niet alle onderdelen gehaald, kies dan niet ‘gehaald’.',
    why: 'Meestal moet je partner alle onderdelen hebben gehaald voordat jullie de mvv aanvragen.',
  },
  examPassedOn: {
    title: 'Op welke datum haalde je partner het laatste onderdeel?',
    help: 'De datum staat op de uitslag van DUO, de organisatie die het examen afneemt.',
    why: 'De uitslag mag bij de aanvraag hooguit 1 jaar oud zijn.',
  },
  incomeExemption: {
    title: 'Waarom zou de IND jouw inkomen niet hoeven te toetsen?',
    help: 'Is er geen reden, kies dan de eerste mogelijkheid.',
    why: 'Wie blijvend niet kan werken, hoeft soms niet aan de inkomenseis te voldoen.',
  },
  incomes: {
    title: 'Welk inkomen heb je?',
    help: 'Voeg elke bron apart toe en vul bedragen bruto in, dus vóór belasting.',
    why: 'De IND kijkt of je inkomen hoog genoeg is en lang genoeg doorloopt. Is het lager, dan kijkt de IND naar jullie eigen situatie.',
  },
  partnerWorksInNl: {
    title: 'Woont en werkt je partner nu legaal in Nederland?',
    help: 'Legaal betekent dat je partner hier mag wonen én mag werken.',
    why: 'Soms telt het inkomen van je partner mee. De IND beoordeelt dat.',
  },
  children: {
    title: 'Welke kinderen komen mee naar Nederland?',
    help: 'Voeg elk kind apart toe. Komen er geen kinderen mee, vink dat dan hieronder aan.',
    why: 'Voor elk kind is er een eigen aanvraag, met eigen papieren en eigen kosten.',
  },
  digid: {
    title: 'Welke DigiD heb je?',
    help: 'DigiD is je inlog voor de Nederlandse overheid.',
    why: 'Online aanvragen kan alleen met een DigiD met sms-controle of de DigiD-app. Anders gaat het op papier.',
  },
  publicBenefit: {
    title: 'Krijg je bijstand of een andere uitkering uit publieke middelen?',
    help: 'Op ind.nl/uitkering staat welke uitkeringen dat zijn.',
    why: 'Met zo’n uitkering moet de aanvraag misschien op papier. De uitkering zelf telt niet als inkomen voor de IND.',
  },
} satisfies Messages['questions'];

export const sections = {
  whoAndWhere: 'Wie en waar',
  sponsorStatus: 'Jouw situatie',
  theTwoOfYou: 'Jullie samen',
  partner: 'Je partner',
  income: 'Jouw inkomen',
  applying: 'De aanvraag',
} satisfies Messages['sections'];
