import type { Messages } from '../type';

export const routes = {
  noPermitNeeded: {
    name: 'Geen vergunning nodig',
    meaning:
      'Je partner heeft de nationaliteit van een EU-land (ook Nederland), een EER-land of Zwitserland. Dan is geen verblijfsvergunning en geen mvv (inreisvisum) nodig. Blijft je partner langer dan vier maanden, dan is inschrijven bij de gemeente wel nodig.',
  },
  euVerification: {
    name: 'Toetsing aan het EU-recht',
    meaning:
      'Jij hebt de nationaliteit van een ander EU-land, een EER-land of Zwitserland. Daarom gelden voor je partner de regels van de EU. Je partner vraagt in Nederland een verblijfsdocument aan; er is geen mvv, geen basisexamen en geen vast inkomensbedrag.',
  },
  extension: {
    name: 'Verlenging van de vergunning bij jou',
    meaning:
      'Je partner heeft al een vergunning om bij jou te wonen. Die vergunning verleng je. De IND moet de aanvraag ontvangen voordat de vergunning afloopt, en hooguit drie maanden daarvoor.',
  },
  change: {
    name: 'Wijziging van het verblijfsdoel',
    meaning:
      'Je partner heeft al een Nederlandse vergunning, maar voor een ander doel of bij iemand anders. Je vraagt de IND om dat doel te veranderen in verblijf bij jou. Een mvv (inreisvisum) en het basisexamen in het buitenland zijn dan niet nodig.',
  },
  nareis: {
    name: 'Nareis bij een asielvergunning',
    meaning:
      'Jij bent erkend als vluchteling. Nareis is de route voor je gezin; vraag die uiterlijk op {until} aan. De wet veranderde op 12 juni 2026 en rechters kijken er nog naar, dus vraag snel hulp bij VluchtelingenWerk of een advocaat.',
  },
  nareisSubsidiary: {
    name: 'Nareis bij subsidiaire bescherming',
    meaning:
      'Jij hebt subsidiaire bescherming (B-status). Voor zover wij weten kan nareis, de route voor je gezin, pas vanaf {from}, met eisen voor inkomen en woonruimte. De wet veranderde op 12 juni 2026 en rechters kijken er nog naar, dus vraag hulp bij VluchtelingenWerk of een advocaat.',
  },
  regularWithoutMvv: {
    name: 'Verblijfsvergunning voor je partner, zonder mvv',
    meaning:
      'Jij vraagt bij de IND een verblijfsvergunning voor je partner aan. Een mvv (inreisvisum) is niet nodig, of jullie vragen de IND om een uitzondering. Is je partner nog in het buitenland, dan raadt de IND aan om eerst de beslissing af te wachten.',
  },
  regularAfterTravel: {
    name: 'Samen naar Nederland en daar aanvragen',
    meaning:
      'Jullie wonen nog niet in Nederland en je partner heeft geen mvv (inreisvisum) nodig. Jullie reizen samen en vragen de vergunning na aankomst in Nederland aan.',
  },
  mvvMissing: {
    name: 'Eerst een mvv regelen',
    meaning:
      'Je partner is nu in Nederland, maar heeft een mvv (machtiging tot voorlopig verblijf, een inreisvisum) nodig. Die vraag je normaal aan terwijl je partner buiten Nederland wacht. Kijk eerst of een uitzondering past en vraag hulp voordat je partner vertrekt.',
  },
  regularWithMvv: {
    name: 'Verblijfsvergunning voor je partner, met mvv',
    meaning:
      'Jij vraagt bij de IND in één keer twee dingen aan: de mvv (machtiging tot voorlopig verblijf, een inreisvisum) en de verblijfsvergunning. Je partner wacht in het buitenland. Na een positieve beslissing haalt je partner de mvv op bij de Nederlandse ambassade.',
  },
  regularAtEmbassy: {
    name: 'Aanvragen via de Nederlandse ambassade',
    meaning:
      'Jullie wonen allebei in het buitenland en je partner heeft een mvv (inreisvisum) nodig. Je partner begint de aanvraag op de Nederlandse ambassade. Daarna sturen jullie alles naar de IND in Nederland.',
  },
} satisfies Messages['routes'];

export const alternatives = {
  euVerification: {
    name: 'Toetsing aan het EU-recht, met je andere nationaliteit',
    meaning:
      'Je bent Nederlander en hebt ook een andere nationaliteit uit de EU, de EER of Zwitserland. Misschien kun je daarom kiezen voor de regels van de EU. Vraag advies voordat je kiest.',
    unsure: 'Of dit voor jullie geldt, weten wij niet zeker. Vraag het na bij de IND of een advocaat.',
  },
  euReturn: {
    name: 'EU-route na samen wonen in een ander EU-land',
    meaning:
      'Jullie woonden samen in een ander EU-land, EER-land of Zwitserland. Bij terugkeer kunnen de regels van de EU gelden. Dan is er geen mvv, geen basisexamen en geen vast inkomensbedrag.',
    unsure:
      'Of dit geldt, hangt af van hoe lang en hoe jullie daar woonden en of je daarna lang buiten de EU was. Kijk op ind.nl/eu-recht.',
  },
  chavez: {
    name: 'Verblijf bij een Nederlands kind (Chavez-Vilchez)',
    meaning:
      'Zorgt je partner voor een minderjarig Nederlands kind, en kan het kind niet zonder die zorg? Dan kan je partner soms in Nederland wonen op grond van EU-recht. Het vaste inkomensbedrag en het basisexamen gelden dan in principe niet.',
    unsure: 'Of dit past, hangt af van de zorg voor het kind. Vraag advies aan een advocaat of het Juridisch Loket.',
  },
  regular: {
    name: 'De gewone aanvraag voor een partner',
    meaning:
      'Naast nareis is er de gewone vergunning voor een partner. Daarvoor gelden de gewone voorwaarden, zoals leeftijd en inkomen.',
    unsure: 'Welke route voor jullie het beste is, verschilt. Vraag advies voordat je kiest.',
  },
} satisfies Messages['alternatives'];

export const verdicts = {
  looksGood:
    'Op grond van jullie antwoorden, beoordeeld alsof de IND de aanvraag op {filing} ontvangt, lijkt alles wat wij kunnen nagaan in orde; de IND beslist.',
  notYet:
    'Op grond van jullie antwoorden, beoordeeld alsof de IND de aanvraag op {filing} ontvangt, {notMet, plural, one {is één ding} other {zijn # dingen}} nog niet in orde; hieronder lees je wat je kunt doen.',
  review:
    'Op grond van jullie antwoorden, beoordeeld alsof de IND de aanvraag op {filing} ontvangt, {review, plural, one {is er één punt} other {zijn er # punten}} waar de IND zelf naar moet kijken; de rest lijkt in orde.',
  open: 'Wij kunnen nog niet alles zeggen: beantwoord hierna de vraag ‘{next}’, en lees hieronder wat nu al duidelijk is.',
  otherRoute:
    'Op grond van jullie antwoorden gelden voor jullie andere regels dan voor de gewone vergunning voor een partner; hieronder lees je welke.',
} satisfies Messages['verdicts'];

export const statuses = {
  met: 'In orde',
  notMet: 'Nog niet in orde',
  exempt: 'Niet nodig',
  review: 'De IND kijkt hiernaar',
  later: 'Komt later',
  open: 'Nog niet bekend',
} satisfies Messages['statuses'];

export const channels = {
  embassy: {
    name: 'Via de Nederlandse ambassade en per post',
    how: 'Je partner maakt een afspraak bij de Nederlandse ambassade of het consulaat. Daar schrijft een medewerker de datum op het formulier. Stuur het formulier en de kopieën daarna binnen 3 weken na die datum naar de IND.',
    unsure: 'Vraag de ambassade vooraf hoe het in dat land gaat.',
  },
  inNetherlandsEu: {
    name: 'In Nederland, met het formulier voor EU-recht',
    how: 'Je partner reist eerst naar Nederland en vraagt hier de toetsing aan. Is een visum nodig, dan vraagt je partner eerst een gratis faciliterend visum aan bij de ambassade.',
    unsure: 'Kijk op ind.nl/eu-burger of dit nog zo gaat.',
  },
  asylumFamily: {
    name: 'Nareis aanvragen bij de IND',
    how: 'Jij vraagt nareis aan bij de IND. Zoek op ind.nl het formulier voor gezinsleden van mensen met een asielvergunning.',
    unsure: 'De regels zijn in juni 2026 veranderd. Laat VluchtelingenWerk of een advocaat met je meekijken.',
  },
  online: {
    name: 'Online, met DigiD',
    how: 'Je logt in met DigiD, vult het formulier in en voegt kopieën toe. Je betaalt online voordat je de aanvraag verstuurt.',
    unsure:
      'In een oudere tekst vroeg de IND bij een tijdelijke vergunning om een papieren formulier. Kijk op ind.nl/verblijf-partner wat nu geldt.',
  },
  paper: {
    name: 'Op papier, per post',
    how: 'Vul het formulier in, zet je handtekening met pen en stuur het met kopieën naar de IND. Op het formulier van december 2025 staat dit adres: Postbus 16, 9560 AA Ter Apel. Daarna krijg je een brief over betalen.',
    unsure: 'Misschien kan het ook online. Kijk op ind.nl/verblijf-partner wat voor jou geldt.',
  },
} satisfies Messages['channels'];

export const forms = {
  formFinder: {
    name: 'Het formulier dat bij jullie past',
    where: 'Zoek op ind.nl bij de formulieren. Wij weten niet zeker welk nummer dit formulier nu heeft.',
  },
  '5005': {
    name: 'Formulier 5005: toetsing aan het EU-recht',
    where: 'Op ind.nl/eu-burger. Kijk of dit nummer nog klopt; wij zagen een versie uit 2023.',
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
    name: 'Formulier B07001: verblijf bij getrouwde of geregistreerde partner',
    where: 'Op ind.nl/verblijf-partner.',
  },
} satisfies Messages['forms'];

export const feeGrounds = {
  family: 'Het gewone bedrag voor familie en gezin. Wijst de IND de aanvraag af, dan krijg je dit geld niet terug.',
  turkish:
    'Het lagere bedrag voor Turkse werknemers en hun gezin, volgens de afspraken tussen de EU en Turkije. De IND beoordeelt of dit voor jullie geldt.',
  benelux: 'Voor deze nationaliteit is de aanvraag met mvv gratis, voor zover wij weten. Kijk op ind.nl/leges.',
  euDocument: 'Het bedrag voor een verblijfsdocument volgens EU-recht.',
  nareis: 'Nareis die op tijd is aangevraagd, is gratis.',
} satisfies Messages['feeGrounds'];
