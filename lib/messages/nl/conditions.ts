import type { Messages } from '../type';

const open = 'Hierover kunnen wij nog niets zeggen. Het hangt af van antwoorden die je nog niet hebt gegeven.';

export const conditions = {
  sponsorStatus: {
    title: 'Jouw verblijf in Nederland',
    rule: 'Je bent Nederlander, of je hebt een geldige vergunning waarmee je referent kunt zijn: degene bij wie je partner komt wonen.',
    reasons: {
      open,
      met: 'Met je nationaliteit of vergunning kun je referent zijn: degene bij wie je partner komt wonen.',
      'met/travelTogether':
        'Met jouw vergunning moet je normaal eerst een jaar in Nederland wonen. Je woont nu in het buitenland. Reizen jullie samen naar Nederland, dan geldt dat jaar niet.',
      'notMet/permitExcluded':
        'Jouw vergunning is: {permit}. Met deze vergunning kun je volgens de IND geen referent zijn.',
      'notMet/noPermit': 'Je hebt nu nog geen geldige Nederlandse vergunning. Die heb je nodig om referent te zijn.',
      'notMet/oneYear':
        'Jouw vergunning is: {permit}. Daarmee moet je eerst een jaar met een geldige vergunning in Nederland wonen. Je woont hier sinds {residentSince}, dus op {filing} is dat jaar nog niet voorbij.',
      'review/notSure': 'Je weet nog niet welke vergunning je hebt. Daarvan hangt af of je referent kunt zijn.',
      'review/childInterest':
        'Je woont hier sinds {residentSince} en op {filing} is dat nog geen jaar. In het belang van je kind kan de IND dat jaar laten vallen.',
      'review/oneYear':
        'Je hebt een vergunning als familie- of gezinslid en woont hier sinds {residentSince}. Een oudere tekst van de IND vroeg dan een jaar verblijf; de tekst van 2024 noemt dat niet meer. Wij weten niet zeker wat op {filing} geldt.',
    },
    todo: {
      'notMet/permitExcluded':
        'Dit verandert als je een andere vergunning krijgt of Nederlander wordt. Vraag de IND of een adviseur welke vergunning voor jou kan.',
      'notMet/noPermit':
        'Wacht tot je je eigen vergunning hebt. Vraag daarna de vergunning voor je partner aan. Reizen jullie samen naar Nederland, vraag dan advies over de volgorde.',
      'notMet/oneYear':
        'Zorg dat de IND de aanvraag op of na {from} ontvangt. Dan woon je hier een jaar met een geldige vergunning.',
      'review/notSure': 'Kijk op je verblijfspas of in de brief van de IND. Vul je vergunning daarna hier in.',
      'review/childInterest':
        'Leg in een brief uit waarom je kind je partner nu nodig heeft. Stuur bewijs mee en vraag advies.',
      'review/oneYear': 'Bel de IND (088 043 04 30) en vraag of voor jou een jaar verblijf nodig is.',
    },
  },
  age: {
    title: 'Jullie leeftijd',
    rule: 'Jullie zijn allebei 21 jaar of ouder als de IND de aanvraag ontvangt.',
    reasons: {
      open,
      exempt: 'Bij een verlenging kijken wij niet opnieuw naar de leeftijd.',
      met: 'Op {filing} ben jij {sponsorAge} jaar en is je partner {partnerAge} jaar. Jullie zijn dus allebei 21 of ouder.',
      'met/marriedAbroad':
        'Op {filing} ben jij {sponsorAge} jaar en is je partner {partnerAge} jaar. Jullie trouwden toen jullie allebei in het buitenland woonden. Dan is 18 jaar genoeg, volgens de tekst van de IND uit 2024.',
      'review/marriedAbroad':
        'Op {filing} ben jij {sponsorAge} jaar en is je partner {partnerAge} jaar. Onder de 21 kan alleen als jullie trouwden toen jullie allebei in het buitenland woonden. Dat is nog niet zeker.',
      'notMet/under21':
        'Op {filing} ben jij {sponsorAge} jaar en is je partner {partnerAge} jaar. Jullie moeten allebei 21 zijn. De uitzondering voor wie al in het buitenland was getrouwd, past niet bij jullie antwoorden.',
    },
    todo: {
      'review/marriedAbroad':
        'Zoek bewijs van waar jullie woonden toen jullie trouwden, zoals een inschrijving of huurcontract. Stuur dat mee met de aanvraag.',
      'notMet/under21': 'Zorg dat de IND de aanvraag op of na {from} ontvangt. Dan zijn jullie allebei 21.',
    },
  },
  relationship: {
    title: 'Jullie relatie',
    rule: 'Jullie zijn getrouwd of geregistreerd partner en Nederland erkent dat, of jullie hebben ongehuwd een vaste relatie met alleen elkaar.',
    reasons: {
      open,
      met: 'Jullie relatie past bij deze voorwaarde. De IND kijkt zelf of jullie relatie echt en duurzaam is.',
      'notMet/onePartner':
        'Een andere partner van jou heeft al een vergunning om bij jou te wonen. Je kunt voor één partner tegelijk referent zijn.',
      'review/onePartner':
        'Misschien heeft een andere partner van jou al een vergunning om bij jou te wonen. Je kunt voor één partner tegelijk referent zijn.',
      'review/marriageRecognition':
        'Bij jullie huwelijk of partnerschap is iets bijzonders. Daarom kijkt Nederland eerst of het erkend kan worden.',
      'review/exclusive':
        'Volgens jullie antwoorden is een van jullie met iemand anders getrouwd, of is dat niet zeker. Ongehuwde partners moeten een relatie met alleen elkaar hebben.',
    },
    todo: {
      'notMet/onePartner':
        'Dit verandert als de vergunning van je andere partner bij jou stopt. Vraag advies voordat je iets doet.',
      'review/onePartner': 'Zoek uit of die vergunning nog geldt. Vul het antwoord daarna hier in.',
      'review/marriageRecognition':
        'Vraag je gemeente of het Juridisch Loket of jullie huwelijk erkend kan worden. Was er dwang, dan kun je hulp krijgen via huwelijksdwangenachterlating.nl.',
      'review/exclusive':
        'Regel eerst de scheiding van dat andere huwelijk en bewaar het bewijs. Kan dat niet, vraag dan advies.',
    },
  },
  livingTogether: {
    title: 'Samenwonen',
    rule: 'Jullie gaan in Nederland samenwonen en staan bij de gemeente op hetzelfde adres.',
    reasons: {
      open,
      met: 'Jullie gaan samen op één adres wonen. Over de grootte van je huis staat niets in de lijst van de IND.',
      'notMet/apart':
        'Jullie zijn niet van plan om samen op één adres te wonen. Voor deze vergunning is dat wel nodig.',
      review: 'Jullie weten nog niet of jullie samen op één adres gaan wonen. Voor deze vergunning is dat wel nodig.',
    },
    todo: {
      'notMet/apart':
        'Dit verandert als jullie samen op één adres gaan wonen. Is er een bijzondere reden om apart te wonen, vraag dan advies.',
      review: 'Bedenk samen waar jullie gaan wonen. Vraag zo nodig de verhuurder of je partner op het adres mag komen.',
    },
  },
  passport: {
    title: 'Paspoort van je partner',
    rule: 'Je partner heeft een geldig paspoort of een ander geldig reisdocument.',
    reasons: {
      open,
      met: 'Je partner heeft een geldig paspoort. Bij de afspraak voor een mvv (inreisvisum) moet het nog minstens 6 maanden geldig zijn, met 2 lege bladzijden.',
      'notMet/noPassport': 'Je partner heeft nu nog geen geldig paspoort. Dat is een voorwaarde.',
      'review/cannotGetOne':
        'Je partner kan geen paspoort krijgen. De IND kan een uitzondering maken als je partner laat zien dat het echt niet lukt.',
    },
    todo: {
      'notMet/noPassport':
        'Laat je partner een paspoort aanvragen in het eigen land of bij de eigen ambassade. Wacht met de aanvraag tot het er is.',
      'review/cannotGetOne':
        'Bewaar brieven en bewijs van elke poging om een paspoort te krijgen. Leg in een brief uit waarom het niet lukt en vraag advies.',
    },
  },
  publicOrder: {
    title: 'Openbare orde',
    rule: 'Je partner is geen gevaar voor de openbare orde of de nationale veiligheid.',
    reasons: {
      open,
      met: 'Volgens jullie antwoorden is er niets te melden. Je partner verklaart dat zelf in de antecedentenverklaring.',
      'review/conviction':
        'Je partner is veroordeeld voor een strafbaar feit. Dat kan een reden zijn om nee te zeggen, maar niet elke veroordeling leidt daartoe.',
      'review/illegalStayOrEntryBan':
        'Je partner was ergens zonder toestemming of heeft een inreisverbod (gehad). De IND kijkt wat dat voor deze aanvraag betekent.',
      'review/notSure':
        'Jullie weten niet zeker of er iets te melden is. Je partner moet dit in de antecedentenverklaring wel naar waarheid invullen.',
    },
    todo: {
      'review/conviction':
        'Vul de antecedentenverklaring eerlijk in en stuur de papieren over de zaak mee. Vraag een advocaat om mee te kijken voordat je de aanvraag doet.',
      'review/illegalStayOrEntryBan':
        'Zoek de brieven over het verblijf of het inreisverbod op. Vraag een advocaat of het nog geldt en of het opgeheven kan worden.',
      'review/notSure': 'Zoek uit wat er is gebeurd en wat er op papier staat. Vraag bij twijfel een advocaat.',
    },
  },
  mvv: {
    title: 'Machtiging tot voorlopig verblijf (mvv)',
    rule: 'Je partner heeft een mvv nodig, het visum om voor een lang verblijf Nederland in te reizen, of valt onder een vrijstelling.',
    reasons: {
      open,
      'exempt/nationality':
        'Met de nationaliteit van je partner ({nationalities}) is geen mvv nodig. Heeft je partner er meer dan één, gebruik dan het paspoort waarmee geen mvv nodig is.',
      'exempt/dutchPermit': 'Je partner heeft al een Nederlandse vergunning. Dan is geen mvv nodig.',
      'exempt/formerPermit':
        'De Nederlandse vergunning van je partner liep minder dan 2 jaar voor {filing} af en je partner bleef hier wonen. Dan is geen mvv nodig.',
      'exempt/euLongTermResident':
        'Je partner is EU-langdurig ingezetene van een ander EU-land. Dan is geen mvv nodig.',
      'exempt/livedWithEuLongTermResidentSponsor':
        'Jij bent EU-langdurig ingezetene van een ander EU-land en jullie woonden daar samen. Dan is geen mvv nodig.',
      'exempt/livedWithBlueCardSponsor':
        'Jij had 12 maanden of langer een Europese blauwe kaart in een ander EU-land en jullie woonden daar samen. Dan is geen mvv nodig.',
      'exempt/livedWithResearcherSponsor':
        'Jij was onderzoeker in een ander EU-land en jullie woonden daar samen. Dan is meestal geen mvv nodig, als je hier minstens 180 dagen onderzoek komt doen.',
      'notMet/applyAbroad':
        'Je partner is nu in Nederland en heeft wel een mvv nodig ({nationalities}). Zonder mvv is de kans groot dat de IND nee zegt, tenzij een uitzondering past.',
      'review/hardship':
        'Je partner is nu in Nederland en noemt een bijzondere reden om niet eerst te vertrekken. De IND beoordeelt of die reden genoeg is.',
      'later/afterApproval':
        'Je partner heeft een mvv nodig ({nationalities}). Die zit in dezelfde aanvraag als de vergunning, dus je hoeft nu niets apart aan te vragen.',
    },
    todo: {
      'notMet/applyAbroad':
        'Kijk eerst op ind.nl/mvv-vrijstelling of een uitzondering past. Vraag juridische hulp voordat je partner vertrekt. Past er geen uitzondering, dan vraag je de mvv aan terwijl je partner buiten Nederland wacht.',
      'review/hardship':
        'Verzamel bewijs voor de bijzondere reden, zoals brieven van een arts of school. Vraag een advocaat om mee te kijken voordat je aanvraagt.',
      'later/afterApproval':
        'Na een positieve beslissing maakt je partner binnen 3 maanden een afspraak bij de ambassade om de mvv op te halen.',
    },
  },
  exam: {
    title: 'Basisexamen inburgering in het buitenland',
    rule: 'Je partner haalt vóór de aanvraag een examen over de Nederlandse taal en samenleving, als een mvv (inreisvisum) nodig is en geen uitzondering past.',
    reasons: {
      open,
      'exempt/noMvv': 'Je partner heeft geen mvv (inreisvisum) nodig. Dan is het examen ook niet nodig.',
      'exempt/age':
        'Je partner is op {filing} {partnerAge} jaar. Het examen is voor mensen vanaf 18 jaar tot de AOW-leeftijd.',
      'exempt/asylumSponsor': 'Jij hebt een asielvergunning. Dan hoeft je partner het examen niet te doen.',
      'exempt/sponsorPurpose':
        'Jouw vergunning is: {permit}. Bij een tijdelijk verblijfsdoel als dit hoeft je partner het examen niet te doen, voor zover wij weten.',
      'exempt/dutchDiploma':
        'Je partner heeft een Nederlands diploma dat het examen vervangt. De IND controleert of het op de lijst staat.',
      'exempt/eightYearsSchoolInNl':
        'Je partner woonde 8 jaar of langer in Nederland tijdens de leerplicht. Dan is het examen niet nodig.',
      'exempt/surinameDutchPrimarySchool':
        'Je partner is Surinamer en ging naar een basisschool in het Nederlands. Met bewijs is het examen niet nodig.',
      'review/sponsorPurpose':
        'Of je partner het examen moet doen, hangt af van het precieze doel van jouw vergunning ({permit}). Dat kunnen wij niet beoordelen.',
      'review/dispensation':
        'Je partner kan de IND vragen om het examen niet te hoeven doen (ontheffing). De IND kijkt naar de persoonlijke situatie.',
      'review/pensionAgeUnknown':
        'Je partner is op {filing} {partnerAge} jaar. Wie de AOW-leeftijd heeft, hoeft het examen niet te doen. Voor na 2031 kennen wij die leeftijd nog niet.',
      met: 'Je partner haalde het examen op {passedOn}. De uitslag telt voor een aanvraag tot en met {validUntil}.',
      'notMet/passInFuture':
        'Je vulde {passedOn} in als dag waarop je partner het examen haalt. Dat is na {filing}, dus dan is de uitslag er nog niet.',
      'notMet/passExpired':
        'Je partner haalde het examen op {passedOn}. De uitslag telde tot en met {validUntil}. Op {filing} is die dus te oud.',
      'notMet/toPass': 'Je partner heeft het examen nog niet gehaald. Meestal moet dat vóór de aanvraag.',
    },
    todo: {
      'review/sponsorPurpose':
        'Vraag de IND of het examen bij jouw vergunning nodig is, of kijk op ind.nl/basisexamen-inburgering.',
      'review/dispensation':
        'Vul de bijlage over het examen in (ind.nl/basisexamen-vrijstelling) en stuur bewijs mee. Een medische verklaring mag hooguit 6 maanden oud zijn. Vraag advies als je twijfelt.',
      'review/pensionAgeUnknown': 'Kijk later opnieuw, als de AOW-leeftijd voor dat jaar bekend is.',
      'notMet/passInFuture': 'Zorg dat de IND de aanvraag op of na {passedOn} ontvangt, als de uitslag er is.',
      'notMet/passExpired':
        'Je partner doet het hele examen opnieuw. Vraag daarna aan binnen een jaar na de nieuwe uitslag.',
      'notMet/toPass':
        'Je partner meldt zich aan bij DUO en doet het examen bij de ambassade. Oefenen kan gratis via naarnederland.nl. Wacht met de aanvraag tot de uitslag er is.',
    },
  },
  income: {
    title: 'Jouw inkomen',
    rule: 'Je inkomen is zelfstandig, loopt lang genoeg door en is minstens het bedrag dat de IND vraagt.',
    reasons: {
      open,
      'exempt/statePension':
        'Jij hebt op {filing} de AOW-leeftijd. Voor zover wij weten geldt de inkomenseis dan niet voor jou.',
      'exempt/fullyIncapacitated':
        'Jij bent blijvend en volledig arbeidsongeschikt. Met bewijs daarvan geldt de inkomenseis niet voor jou.',
      'exempt/socialAssistanceIncapacitated':
        'Jij hebt bijstand en bent volledig arbeidsongeschikt. Met een verklaring van een arts geldt de inkomenseis meestal niet voor jou.',
      'exempt/releasedFromWorkDuty':
        'De gemeente heeft jou volledig vrijgesteld van de plicht om werk te zoeken. Met bewijs daarvan geldt de inkomenseis meestal niet voor jou.',
      met: 'Het inkomen dat meetelt, is hoog genoeg. Op {filing} vraagt de IND {norm} bruto per maand met vakantiegeld, of {normExcl} zonder.',
      'review/pensionAgeUnknown':
        'Jij bent op {filing} {sponsorAge} jaar. Wie de AOW-leeftijd heeft, hoeft niet aan de inkomenseis te voldoen. Voor na 2031 kennen wij die leeftijd nog niet.',
      'review/amountNotPublished':
        'Het bedrag voor {filing} is nog niet gepubliceerd. Het laatst bekende bedrag geldt tot en met {normUntil}: {norm} bruto per maand met vakantiegeld, of {normExcl} zonder. Het staat hier alleen om een idee te geven; wij meten je inkomen er niet aan.',
      'review/undecidedSources':
        'Van je inkomen telt {total} bruto per maand zeker mee. De IND vraagt {norm}, met vakantiegeld. Met je andere inkomen kun je dat halen, maar wij weten niet zeker of het meetelt.',
      'review/exemptionUnknown':
        'Van je inkomen telt {total} bruto per maand mee. De IND vraagt op {filing} {norm}, met vakantiegeld. Misschien hoef je niet aan de inkomenseis te voldoen, maar dat weet je nog niet.',
      'review/partnerIncome':
        'Van jouw inkomen telt {total} bruto per maand mee. De IND vraagt op {filing} {norm}, met vakantiegeld. Je partner werkt misschien al legaal in Nederland, en soms telt dat inkomen mee.',
      'notMet/belowNorm':
        'Van je inkomen telt {total} bruto per maand mee. De IND vraagt op {filing} {norm}, met vakantiegeld. Het verschil is {shortfall}. Dit is geen afwijzing. De IND mag niet alleen hierom nee zeggen en moet naar jullie persoonlijke situatie kijken.',
    },
    todo: {
      'review/pensionAgeUnknown': 'Kijk later opnieuw, als de AOW-leeftijd voor dat jaar bekend is.',
      'review/amountNotPublished':
        'De bedragen veranderen op 1 januari en 1 juli. Kijk kort voor je aanvraag opnieuw, hier en op ind.nl.',
      'review/undecidedSources':
        'Verzamel bewijs van dat inkomen, ook over de afgelopen jaren. Vraag de IND of een adviseur of het meetelt, en leg het in een brief uit.',
      'review/exemptionUnknown':
        'Vraag UWV, je gemeente of je arts of je blijvend niet kunt werken en wat daarvan op papier staat. Vraag daarna advies.',
      'review/partnerIncome': 'Vraag de IND of het inkomen van je partner meetelt. Stuur er bewijs van mee.',
      'notMet/belowNorm':
        'Je kunt wachten tot je inkomen hoger is of langer vastligt. Je kunt ook nu aanvragen. Leg dan in een brief uit waarom jullie zonder bijstand kunnen leven, met bewijs. Volgens het Europese Hof van Justitie moet de IND dat meewegen (arresten Chakroun en Khachab). Vraag eerst advies aan een advocaat of het Juridisch Loket.',
    },
  },
  tb: {
    title: 'Tbc-test',
    rule: 'Je partner laat zich na aankomst testen op tuberculose (tbc), een besmettelijke ziekte, tenzij een vrijstelling geldt.',
    reasons: {
      open,
      'exempt/dutchPermit':
        'Je partner heeft al een Nederlandse vergunning. Een tbc-test is dan meestal niet nodig; kijk ook op ind.nl/tbc-verklaring.',
      'exempt/nationality':
        'Voor een nationaliteit van je partner ({nationalities}) is voor zover wij weten geen tbc-test nodig. Kijk voor de zekerheid op de lijst van de IND: ind.nl/tbc-verklaring.',
      'exempt/euLongTermResident':
        'Je partner is EU-langdurig ingezetene van een ander EU-land. Een tbc-test is dan niet nodig volgens het formulier van de IND; kijk ook op ind.nl/tbc-verklaring.',
      'exempt/tested':
        'Je partner is minder dan 6 maanden geleden in Nederland getest. Een nieuwe tbc-test is dan niet nodig volgens het formulier van de IND; kijk ook op ind.nl/tbc-verklaring.',
      'later/listUnverified':
        'Wij konden niet nagaan of de nationaliteit van je partner ({nationalities}) op de lijst met vrijstellingen staat. Die lijst verandert elk jaar. Ga uit van een test, tenzij de lijst van de IND iets anders zegt.',
      'later/test':
        'Voor de nationaliteit van je partner ({nationalities}) is voor zover wij weten een tbc-test nodig. De test is na aankomst in Nederland, bij de GGD.',
    },
    todo: {
      'later/listUnverified':
        'Kijk op ind.nl/tbc-verklaring. Staat de nationaliteit niet op de lijst, stuur dan de tbc-verklaring (formulier 7103) mee. Je partner laat zich testen binnen 3 maanden nadat de verblijfspas is afgegeven.',
      'later/test':
        'Stuur de tbc-verklaring (formulier 7103) mee met de aanvraag. Je partner laat zich testen binnen 3 maanden nadat de verblijfspas is afgegeven. De lijst van de IND staat op ind.nl/tbc-verklaring.',
    },
  },
  insurance: {
    title: 'Zorgverzekering',
    rule: 'Wie in Nederland komt wonen, sluit een Nederlandse zorgverzekering af.',
    reasons: {
      open,
      exempt: 'Je partner woont al in Nederland met een vergunning. Voor deze aanvraag is hier niets nieuws nodig.',
      later: 'Dit hoort niet bij de aanvraag. Na aankomst heeft je partner wel een Nederlandse basisverzekering nodig.',
    },
    todo: {
      later:
        'Sluit binnen 4 maanden na aankomst een basisverzekering af. Wacht niet te lang: te laat kan een boete geven.',
    },
  },
  extensionWindow: {
    title: 'Op tijd verlengen',
    rule: 'De IND ontvangt de aanvraag voordat de vergunning afloopt, en hooguit 3 maanden daarvoor.',
    reasons: {
      open,
      'notMet/tooEarly':
        'De vergunning van je partner loopt tot en met {permitEndsOn}. Op {filing} is het nog te vroeg om te verlengen. Het kan vanaf {from}.',
      met: 'De vergunning van je partner loopt tot en met {permitEndsOn}. Als de IND de aanvraag op {filing} ontvangt, is dat op tijd.',
      'review/lateButUsuallyRepaired':
        'De vergunning van je partner liep tot en met {permitEndsOn}. Op {filing} is dat hooguit 4 weken geleden. Meestal laat de IND de vergunning dan zonder gat doorlopen.',
      'review/gap':
        'De vergunning van je partner liep tot en met {permitEndsOn}. Op {filing} is dat meer dan 4 weken geleden. Dan kan er een gat in het verblijf komen.',
    },
    todo: {
      'notMet/tooEarly':
        'Zorg dat de IND de aanvraag op of na {from} ontvangt, en vóór het einde van de vergunning op {permitEndsOn}.',
      'review/lateButUsuallyRepaired': 'Doe de aanvraag zo snel mogelijk. Leg in een brief uit waarom het later werd.',
      'review/gap':
        'Vraag direct advies aan een advocaat of het Juridisch Loket. Door een gat kunnen de jaren voor een vergunning voor onbepaalde tijd of voor het Nederlanderschap opnieuw gaan tellen.',
    },
  },
  children: {
    title: 'Kinderen die meekomen',
    rule: 'Voor elk kind onder de 18 doe je een eigen aanvraag, en de andere ouder met gezag vindt het goed.',
    reasons: {
      open,
      'review/adultChild':
        'Een van de kinderen is op {filing} 18 jaar of ouder. Voor volwassen kinderen gelden andere en strengere regels.',
      'review/consentRefused':
        'De andere ouder van een van de kinderen geeft geen toestemming. Zonder toestemming kan een kind meestal niet verhuizen.',
      'review/consentUnknown':
        'Jullie weten nog niet of de andere ouder van een van de kinderen toestemming geeft. De IND vraagt daar meestal bewijs van.',
      met: 'De kinderen zijn jonger dan 18 en met de andere ouder lijkt het geregeld. Voor elk kind doe je een eigen aanvraag (ind.nl/verblijf-kind).',
    },
    todo: {
      'review/adultChild': 'Vraag een advocaat welke mogelijkheden er zijn voor een kind van 18 jaar of ouder.',
      'review/consentRefused':
        'Vraag een advocaat of een rechter toestemming kan geven. Neem het kind niet mee voordat dit is geregeld.',
      'review/consentUnknown':
        'Vraag de andere ouder om toestemming op papier, met een kopie van het paspoort of de identiteitskaart.',
    },
  },
} satisfies Messages['conditions'];

export const fixes = {
  renewPassport:
    'Laat je partner nu een nieuw paspoort aanvragen. Is een mvv nodig, dan moet het paspoort bij die afspraak nog minstens 6 maanden geldig zijn, met 2 lege bladzijden.',
} satisfies Messages['fixes'];
