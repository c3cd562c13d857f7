import type { Messages } from '../type';

const askLawyerOrJl = 'Vraag het de IND, een advocaat of het Juridisch Loket (gratis juridisch advies).';
const asylumHelp = 'Vraag een advocaat of VluchtelingenWerk bij jou in de buurt';

export const routes = {
  noPermitNeeded: {
    name: 'Geen vergunning nodig',
    meaning:
      'Je partner heeft de nationaliteit van een EU-land (ook Nederland), een EER-land of Zwitserland. Dan is geen verblijfsvergunning en geen inreisvisum (mvv) nodig. Blijft je partner langer dan 4 maanden, dan is inschrijven bij de gemeente wel nodig.',
  },
  euVerification: {
    name: 'Toetsing aan het EU-recht',
    meaning:
      'Jij hebt de nationaliteit van een ander EU-land, een EER-land of Zwitserland, dus voor je partner gelden de regels van de EU. Er is geen mvv, geen examen in het buitenland en geen vast inkomensbedrag. Je partner vraagt in Nederland een document aan dat het verblijfsrecht laat zien.',
  },
  extension: {
    name: 'Verlenging van de vergunning van je partner',
    meaning:
      'Je partner heeft al een vergunning om bij jou te wonen. Je vraagt de IND om die te verlengen. De IND moet de aanvraag uiterlijk ontvangen op de dag voordat de vergunning eindigt, en niet meer dan 3 maanden daarvoor.',
  },
  change: {
    name: 'Wijziging van de vergunning van je partner in verblijf bij jou',
    meaning:
      'Je partner heeft al een Nederlandse vergunning, voor iets anders of bij iemand anders. Je vraagt de IND om die te wijzigen in een vergunning om bij jou te wonen, uiterlijk op de dag voordat ze eindigt. Er is geen mvv en geen examen in het buitenland.',
  },
  nareis: {
    name: 'Gezin van een vluchteling (nareis)',
    meaning: `Jij hebt een asielvergunning als vluchteling. Nareis is de route voor je gezin: de IND moet de aanvraag uiterlijk op {until} ontvangen. ${asylumHelp} vandaag om raad: de wet veranderde op 12 juni 2026, en rechters kijken ernaar.`,
  },
  nareisSubsidiary: {
    name: 'Gezin van iemand met subsidiaire bescherming (nareis)',
    meaning: `Jij hebt subsidiaire bescherming. Sinds 12 juni 2026 kan je gezin volgens de wet na 2 jaar komen met nareis, met genoeg inkomen en een woning. {ground, select, transition {Jouw vergunning is van vóór die dag, en of de 2 jaar voor jou gelden, is niet zeker.} other {Voor jou is dat vanaf {from}.}} ${asylumHelp} om raad voordat je aanvraagt: rechters kijken naar de nieuwe wet.`,
  },
  regularWithoutMvv: {
    name: 'Verblijfsvergunning voor je partner, zonder inreisvisum (mvv)',
    meaning:
      'Je vraagt de IND om een verblijfsvergunning voor je partner. Een mvv is niet nodig, of je vraagt de IND om een uitzondering. Is je partner nog in het buitenland, dan raadt de IND aan om met de reis te wachten op de beslissing.',
  },
  regularAfterTravel: {
    name: 'Verblijfsvergunning voor je partner, nadat jullie samen reizen',
    meaning:
      'Jullie wonen nog niet in Nederland, en je partner heeft geen inreisvisum (mvv) nodig. Jullie reizen samen en schrijven je in bij de gemeente. Daarna vragen jullie de vergunning in Nederland aan.',
  },
  mvvMissing: {
    name: 'Eerst een inreisvisum (mvv)',
    meaning:
      'Je partner blijft in Nederland maar heeft een inreisvisum (mvv) nodig, en volgens jullie antwoorden past er geen uitzondering. De mvv vraag je aan terwijl je partner in het buitenland wacht. Kijk eerst of een uitzondering past, en vraag hulp voordat je partner vertrekt.',
  },
  regularWithMvv: {
    name: 'Verblijfsvergunning voor je partner, met inreisvisum (mvv)',
    meaning:
      'Je doet bij de IND één aanvraag, voor het inreisvisum (mvv) en de verblijfsvergunning samen. Je partner woont tot de beslissing in het buitenland. Na een positieve beslissing haalt je partner de mvv op bij een Nederlandse ambassade en reist naar jou.',
  },
  regularAtEmbassy: {
    name: 'Verblijfsvergunning voor je partner, te beginnen bij de ambassade',
    meaning:
      'Jullie wonen allebei in het buitenland, en je partner heeft een inreisvisum (mvv) nodig. Je partner begint de aanvraag bij een Nederlandse ambassade of een consulaat. Daarna sturen jullie de papieren per post naar de IND in Nederland.',
  },
} satisfies Messages['routes'];

export const routeNotes = {
  visitorShort:
    'Wie geen visum nodig heeft, mag niet langer blijven dan 90 dagen in 180 dagen, in alle Schengenlanden samen. Vraag aan voordat die dagen voorbij zijn.',
  visitorUntil:
    'Geteld vanaf {arrivedOn} is dag 90 van het bezoek {lastDay}, als er kort daarvoor geen bezoek was. Vraag aan voordat die dag voorbij is.',
  visitor:
    'Zonder visum mag je partner niet langer blijven dan 90 dagen in 180 dagen, in alle Schengenlanden samen. De grens houdt de dagen bij (EES). De wet vraagt wie langer komt om zich binnen 3 dagen te melden bij de IND: dat doe je door de afspraak bij de IND te maken, voor zover wij weten. Voor een bezoek kan een reistoestemming (ETIAS) nodig zijn: kijk op travel-europe.europa.eu.',
  visits:
    'Het is het wonen hier dat moet wachten. Een bezoek tussendoor kan vaak wel, met een visum voor kort verblijf of zonder als dat niet nodig is: niet langer dan 90 dagen in 180 dagen. Een visum kan worden geweigerd door deze aanvraag. De mvv haalt je partner in het buitenland op.',
  workWaiting:
    'Zolang je partner hier op een eerste vergunning wacht, mag je partner niet werken, tenzij een andere vergunning dat zegt.',
  workKept: 'Vraag je op tijd aan, dan mag je partner tot de beslissing blijven werken zoals de pas van nu zegt.',
  workDutchSponsor:
    'Bij een Nederlandse referent mag je partner met de vergunning meestal vrij werken (“arbeid vrij toegestaan”). Wat op de pas staat, telt.',
  workOtherSponsor:
    'Met de vergunning volgt het recht op werk van je partner meestal dat van jou. Wat op de pas staat, telt: kijk op ind.nl.',
  atDesk:
    'Wie een uitzondering op de mvv vraagt, levert de aanvraag zelf in, aan een loket van de IND. Vraag de IND hoe je de afspraak maakt.',
  laterApplication:
    'Het formulier, de kosten, de papieren en de stappen hieronder zijn voor de aanvraag die je doet als je partner in het buitenland wacht.',
  euMeans:
    'De IND wil ook bewijs van hoe jij hier leeft: werk, studie, een eigen bedrijf, of genoeg geld en een zorgverzekering. In formulier 5005 staat welke papieren.',
  british:
    'Ben je Brits en woonde je vóór 2021 in Nederland, met een document volgens het terugtrekkingsakkoord? Waren jullie op 31 december 2020 al een paar, dan gelden misschien andere regels en een lager bedrag. Vraag de IND naar dat akkoord.',
  turkishWorker:
    'Voor Turkse werknemers en hun gezin kunnen door de afspraken tussen de EU en Turkije meer voorwaarden wegvallen. Vraag een advocaat die ze kent.',
  employerFiles:
    'Is je werkgever een erkende referent, dan kan die ook voor je partner aanvragen, samen met je eigen aanvraag. Vraag dat voordat je zelf aanvraagt.',
  integrationLate:
    'Is je partner te laat met het examen voor de inburgering? Dat kan een reden zijn om de verlenging te weigeren, tenzij dat jullie gezinsleven zou breken. Vraag hulp voordat je aanvraagt.',
} satisfies Messages['routeNotes'];

export const alternatives = {
  euVerification: {
    name: 'Toetsing aan het EU-recht, met je andere nationaliteit',
    meaning:
      'Je bent Nederlander en hebt ook de nationaliteit van een ander EU-land, een EER-land of Zwitserland. De regels van de EU zijn alleen voor wie ze heeft gebruikt: je woonde hier met die andere nationaliteit voordat je Nederlander werd, of je verhuisde van het ene EU-land naar het andere.',
    unsure: `Of dat voor jou geldt, weten wij niet. ${askLawyerOrJl}`,
  },
  euReturn: {
    name: 'Regels van de EU na wonen in een ander EU-land',
    meaning:
      'Je bent Nederlander en woonde met je partner in een ander EU-land, een EER-land of Zwitserland. Als jullie terugkomen, kunnen de regels van de EU gelden. Er is dan geen mvv, geen examen in het buitenland en geen vast inkomensbedrag.',
    unsure:
      'Het hangt ervan af hoe lang en hoe jullie daar woonden, en of jullie daarna lang buiten de EU waren. Kijk op ind.nl/eu-recht.',
  },
  chavez: {
    name: 'Wonen bij een Nederlands kind (Chavez-Vilchez)',
    meaning:
      'Je partner zorgt voor een Nederlands kind onder de 18 dat niet zonder die zorg kan. Dan kan je partner soms in Nederland wonen volgens Europees recht. In principe is er geen vast inkomensbedrag en geen examen in het buitenland.',
    unsure: `Het hangt af van de zorg voor het kind. ${askLawyerOrJl}`,
  },
  nareis: {
    name: 'Gezin van een vluchteling (nareis), ook al is het laat',
    meaning:
      'Nareis moet je aanvragen binnen 3 maanden na je asielvergunning, en die zijn voorbij. Te laat kan worden vergeven als er een goede reden was.',
    unsure: `${asylumHelp} vandaag om raad, voordat je voor een andere aanvraag betaalt.`,
  },
  regular: {
    name: 'De gewone aanvraag voor een partner',
    meaning:
      'Naast nareis is er de gewone vergunning voor een partner. Daarvoor gelden de gewone voorwaarden, zoals leeftijd en inkomen. Voor zover wij weten hoef je daarvoor geen 2 jaar te wachten.',
    unsure: `${asylumHelp} welke van de twee voor jullie beter is, voordat je betaalt.`,
  },
} satisfies Messages['alternatives'];

export const verdicts = {
  looksGood: 'Alles wat wij kunnen nagaan, lijkt in orde.',
  notYet:
    '{count, plural, =1 {Eén ding is} =2 {Twee dingen zijn} =3 {Drie dingen zijn} =4 {Vier dingen zijn} other {# dingen zijn}} nog niet in orde: {list}.',
  review:
    'Bij {count, plural, =1 {één ding} =2 {twee dingen} =3 {drie dingen} =4 {vier dingen} other {# dingen}} is meer uitleg nodig: {list}.',
  open: 'Je hebt nog niet alles beantwoord. De volgende vraag is: {next}.',
  otherRoute: 'Voor jullie gelden andere regels dan voor de gewone vergunning voor een partner.',
} satisfies Messages['verdicts'];

const judged = 'Wij keken alsof de IND de aanvraag krijgt op {filing}.';

export const verdictDays = {
  looksGood: `${judged} De IND beslist.`,
  notYet: `${judged} {more, plural, =0 {} =1 {Bij één ander ding is meer uitleg nodig. } other {Bij # andere dingen is meer uitleg nodig. }}Hieronder lees je wat kan helpen.`,
  review: `${judged} De rest lijkt in orde. De IND beslist.`,
  open: `${judged} Hieronder lees je wat al zeker is.`,
  otherRoute: 'Hieronder lees je welke regels dat zijn, en waar je hulp vindt.',
} satisfies Messages['verdictDays'];

export const moreConditions = '{count, plural, one {nog # ding} other {nog # dingen}}';

export const statuses = {
  met: 'In orde',
  notMet: 'Nog niet in orde',
  exempt: 'Niet nodig',
  review: 'Hier is meer uitleg nodig',
  later: 'Komt later',
  open: 'Nog niet bekend',
} satisfies Messages['statuses'];

export const channels = {
  embassy: {
    name: 'Bij een Nederlandse ambassade of een consulaat, daarna per post',
    how: 'Je partner maakt een afspraak in het land van de eigen nationaliteit, of waar je partner langer dan 3 maanden mag blijven. Een medewerker schrijft de datum op het formulier. Stuur het formulier en kopieën van de papieren binnen 3 weken na die datum naar de IND.',
    unsure:
      'Een erkende werkgever vraagt meestal voor jullie allebei aan. Vraag het je werkgever voordat iemand een afspraak bij de ambassade maakt.',
  },
  inNetherlandsEu: {
    name: 'In Nederland, met het formulier voor EU-recht',
    how: 'Je partner reist eerst naar Nederland en vraagt hier aan. Je partner moet hier zijn als de IND beslist. Is een visum nodig, dan vraagt je partner eerst een gratis faciliterend visum aan bij de ambassade.',
    unsure: 'Kijk op ind.nl/eu-burger of het nog zo gaat.',
  },
  asylumFamily: {
    name: 'Bij de IND, met het formulier voor gezinnen van mensen met asiel',
    how: 'Je vraagt nareis aan bij de IND. Zoek op ind.nl het formulier voor gezinsleden van mensen met een asielvergunning. Vraag hulp bij het invullen, en bewaar bewijs van de dag waarop je het verstuurt.',
    unsure: `De regels zijn op 12 juni 2026 veranderd. ${asylumHelp} om mee te kijken.`,
  },
  online: {
    name: 'Online, met je DigiD',
    how: 'Je logt in met DigiD, vult het formulier in en voegt kopieën van je papieren toe. Je betaalt online, en daarna wordt de aanvraag verstuurd.',
    unsure:
      'Misschien moet je een papieren formulier gebruiken: een oudere tekst van de IND vroeg dat bij een tijdelijke vergunning. Kijk eerst op ind.nl/verblijf-partner.',
  },
  paper: {
    name: 'Op papier, per post',
    how: 'Vul het formulier in, zet je handtekening met een pen en stuur het met kopieën van je papieren naar het adres op het formulier. Daarna krijg je een brief over betalen.',
    unsure:
      'Misschien kan het online, of moet je naar een loket van de IND komen. Kijk eerst op ind.nl/verblijf-partner.',
  },
} satisfies Messages['channels'];

export const forms = {
  formFinder: {
    name: 'Het formulier dat bij jullie past',
    where: 'Zoek het bij de formulieren op ind.nl. Wij weten niet zeker welk nummer het nu heeft.',
  },
  '5005': {
    name: 'Formulier 5005: toetsing aan het EU-recht',
    where: 'Op ind.nl/eu-burger. Kijk of dit nummer nog klopt: wij zagen een versie uit 2023.',
  },
  onlinePartnerWithPermit: {
    name: 'Online formulier voor een partner die al een Nederlandse vergunning heeft',
    where: 'Op ind.nl/verblijf-partner, met DigiD.',
  },
  onlinePartnerWithoutPermit: {
    name: 'Online formulier voor een partner zonder Nederlandse vergunning',
    where: 'Op ind.nl/verblijf-partner, met DigiD.',
  },
  B07001: {
    name: 'Formulier B07001: verblijf bij een getrouwde of geregistreerde partner',
    where: 'Op ind.nl/verblijf-partner. Kijk of het de nieuwste versie is.',
  },
} satisfies Messages['forms'];

export const feeGrounds = {
  family: 'Het gewone bedrag voor familie en gezin. Zegt de IND nee, dan krijg je het niet terug.',
  turkish:
    'Het lagere bedrag voor Turkse werknemers en hun gezin, volgens de afspraken tussen de EU en Turkije. De IND beoordeelt of dit voor jullie geldt.',
  benelux:
    'Voor deze nationaliteit is de mvv gratis, voor zover wij weten. Met een paspoort waarmee geen mvv nodig is, betaal je het gewone bedrag. Kijk op ind.nl/leges.',
  euDocument: 'Het bedrag voor een verblijfsdocument volgens EU-recht.',
  nareis: 'Nareis die op tijd is aangevraagd, is gratis.',
  nareisSubsidiary: 'Wij kennen het bedrag onder de nieuwe wet niet. Vraag het de IND voordat je betaalt.',
  humanitarian:
    'Meestal gratis voor een kind van iemand met een tijdelijke humanitaire vergunning. Niet als die vergunning is gegeven om uitbuiting bij werk, of omdat vertrekken niet kan. Kun je echt niet betalen, vraag de IND dan of je niets hoeft te betalen.',
} satisfies Messages['feeGrounds'];
