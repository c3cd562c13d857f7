import type { Messages } from '../type';

export const actors = {
  sponsor: 'Jij',
  partner: 'Je partner',
  both: 'Jullie samen',
  ind: 'De IND',
} satisfies Messages['actors'];

export const steps = {
  getDigid: {
    title: 'Regel een DigiD met sms-controle of de app',
    detail:
      'Met DigiD kun je de aanvraag volgen en vaak online doen. Vraag DigiD aan op digid.nl, of zet sms-controle of de DigiD-app aan. Lukt het niet, dan kan de aanvraag op papier.',
  },
  collectDocuments: {
    title: 'Verzamel jullie papieren',
    detail:
      'Vraag eerst de papieren uit het buitenland aan; die duren het langst. Stuur de IND kopieën en bewaar de originelen. Voor elk kind maak je een eigen stapel.',
    term: 'begin een paar maanden voor de aanvraag',
  },
  passExam: {
    title: 'Haal het basisexamen inburgering in het buitenland',
    detail:
      'Je partner meldt zich aan bij DUO, betaalt en maakt een afspraak bij de ambassade. Het examen heeft drie delen: spreken, lezen en kennis van de Nederlandse samenleving. Een gehaald deel blijft staan; alleen een gemist deel doet je partner opnieuw.',
    term: 'uitslag binnen 8 weken; daarna 1 jaar bruikbaar voor de aanvraag',
  },
  legaliseAndTranslate: {
    title: 'Laat papieren legaliseren en vertalen',
    detail:
      'Legaliseren betekent dat een overheid bevestigt dat het papier echt is. Vertaal je in het land zelf, doe dat dan eerst en laat beide papieren legaliseren. Vertaal je in Nederland, dan legaliseer je eerst het origineel.',
    term: 'dit kan maanden duren',
  },
  freshDocuments: {
    title: 'Haal de papieren die vers moeten zijn als laatste',
    detail:
      'Een ongehuwdverklaring mag bij de aanvraag hooguit 6 maanden oud zijn, een werkgeversverklaring hooguit 3 maanden. Reken dus terug vanaf de dag waarop je wilt aanvragen. Ook legaliseren kost tijd.',
  },
  checkExemption: {
    title: 'Kijk of je partner zonder mvv kan aanvragen',
    detail:
      'Lees op ind.nl/mvv-vrijstelling welke uitzonderingen er zijn. Denk aan gezondheid, een kind in Nederland of een eerdere vergunning. Past er een, pas dan je antwoorden aan.',
  },
  getLegalHelp: {
    title: 'Vraag juridische hulp',
    detail:
      'Bel het Juridisch Loket of een advocaat die vreemdelingenrecht doet. Bij asiel helpt ook VluchtelingenWerk, bij geweld ook Veilig Thuis. Neem brieven, termijnen en jullie papieren mee.',
    term: 'zo snel mogelijk',
    variants: {
      violence: {
        detail:
          'Veilig Thuis, een advocaat die vreemdelingenrecht doet of het Juridisch Loket kan helpen, ook met de brieven aan de IND. Je kunt alleen gaan. Neem alleen papieren mee die je veilig kunt pakken.',
      },
    },
  },
  leaveAndApply: {
    title: 'Wacht in het buitenland en vraag de mvv aan',
    detail:
      'Je partner wacht in het eigen land, of in een land waar je partner langer dan 3 maanden mag blijven. Jij doet de aanvraag voor mvv en vergunning samen. Vertrek niet zonder advies, want terugkomen kan lastig zijn.',
  },
  missionAppointment: {
    title: 'Ga naar de ambassade met het ingevulde formulier',
    detail:
      'Je partner maakt een afspraak en neemt het formulier, een pasfoto en het paspoort mee. De ambassade neemt vingerafdrukken en een handtekening af. Je partner krijgt het formulier terug, met de datum en een V-nummer.',
  },
  sendByPost: {
    title: 'Stuur alles naar de IND in Nederland',
    detail:
      'Stuur het formulier van de ambassade met alle kopieën naar de IND. De termijn begint op de datum die de ambassade op het formulier schreef. Verstuur het zo dat je kunt bewijzen wanneer.',
    term: 'binnen 3 weken na die datum',
  },
  apply: {
    title: 'Doe de aanvraag',
    detail:
      'Vul het formulier in en zet overal je handtekening. Stuur kopieën mee, nooit originelen. Doe de aanvraag voor een kind op hetzelfde moment, met een eigen formulier.',
    variants: {
      euLaw: {
        detail: 'Je partner vraagt toetsing aan het EU-recht aan en stuurt kopieën mee van de papieren op de lijst.',
      },
      asylum: {
        detail:
          'Jij, degene met de asielvergunning, doet de aanvraag voor je gezin. De formulierenzoeker van de IND wijst het formulier. Vraag VluchtelingenWerk of een advocaat om hulp.',
      },
    },
  },
  payFee: {
    title: 'Betaal de kosten (leges)',
    detail:
      'Online betaal je voordat je de aanvraag verstuurt. Op papier krijg je eerst een brief met uitleg. De IND begint pas als alles is betaald, en bij een afwijzing krijg je het geld niet terug.',
    term: 'online meteen; op papier na de brief, binnen de tijd die daarin staat',
  },
  acknowledgement: {
    title: 'Wacht op de ontvangstbevestiging',
    detail:
      'De IND stuurt een brief dat de aanvraag binnen is. Daarin staat ook voor welke dag de IND moet beslissen. Komt er geen brief, bel dan de IND: 088 043 04 30, of vanuit het buitenland +31 88 043 04 30.',
    term: 'meestal binnen 14 dagen',
  },
  followInMyInd: {
    title: 'Volg de aanvraag in Mijn IND',
    detail:
      'Log met DigiD in op Mijn IND via ind.nl. Daar zie je hoe ver de aanvraag is. Kijk er elke week even, ook of de IND iets vraagt.',
  },
  activateMessageBox: {
    title: 'Zet de Berichtenbox aan',
    detail:
      'Ga naar mijn.overheid.nl en log in met DigiD. Vul je e-mailadres in en zet berichten per e-mail aan. Vink bij de landelijke organisaties de IND aan en sla het op. Zo mis je geen brief.',
  },
  biometrics: {
    title: 'Geef vingerafdrukken, foto en handtekening bij de IND',
    detail:
      'Wie geen mvv heeft, doet dit in Nederland, bij een loket van de IND of soms een expatcentrum. Maak online een afspraak. De gegevens komen op de verblijfspas.',
    term: 'maak de afspraak kort na de ontvangstbevestiging',
  },
  supplyMissing: {
    title: 'Stuur na wat de IND nog vraagt',
    detail:
      'Dit hoeft alleen als de IND je een brief stuurt. Antwoord voor de dag die in de brief staat, of vraag op tijd om uitstel. De beslissing wacht meestal tot je antwoord er is.',
    term: 'voor de datum in de brief',
  },
  decision: {
    title: 'De IND beslist',
    detail:
      'Boek geen vlucht voordat de beslissing er is. Heeft de IND meer tijd nodig, dan krijg je daarover een brief. De uiterste dag staat in de ontvangstbevestiging.',
    term: 'meestal 90 dagen; de IND mag er schriftelijk 3 maanden bij doen',
    variants: {
      papersAsked: {
        detail:
          'De IND gaat verder als jullie papieren er zijn. Bewaar een kopie van wat je stuurde, met een bewijs van de dag. Hoor je niets, bel dan de IND.',
        term: 'evenveel dagen later als de klok stilstond',
      },
      euLaw: {
        detail: 'Je partner moet in Nederland zijn als de IND beslist. Meld het meteen als er iets verandert.',
        term: 'meestal binnen 6 maanden',
      },
      asylum: {
        detail:
          'Het duurt vaak veel langer dan de wet zegt. Kijk op ind.nl naar de wachttijd van jullie groep en vraag hulp als je niets hoort.',
        term: 'vaak langer dan de 90 dagen en 3 maanden van de wet',
      },
    },
  },
  collectMvv: {
    title: 'Haal de mvv op bij de ambassade',
    detail:
      'Je partner maakt een afspraak bij de ambassade die op de aanvraag staat. Het paspoort moet nog minstens 6 maanden geldig zijn, met 2 lege bladzijden. De ambassade neemt ook vingerafdrukken en een handtekening af.',
    term: 'afspraak binnen 3 maanden na de positieve beslissing',
  },
  travel: {
    title: 'Reis naar Nederland',
    detail:
      'De IND raadt aan om eerst de beslissing af te wachten. Komt je partner eerder, dan moet de aanvraag meestal binnen de 90 dagen van een bezoek zonder visum gedaan zijn.',
    variants: {
      withMvv: {
        detail:
          'Je partner reist zolang de mvv geldig is. Het visum wordt aan de grens gebruikt, dus reis van buiten Nederland.',
        term: 'binnen de 90 dagen van de mvv',
      },
      euLaw: {
        detail:
          'De aanvraag kan alleen in Nederland, dus je partner reist eerst. Is er een visum nodig, dan vraagt je partner bij de ambassade een faciliterend visum. Dat is gratis.',
      },
      euCitizen: {
        detail:
          'Je partner kan gewoon komen, met een geldig paspoort of een geldige identiteitskaart. Een visum is niet nodig.',
      },
    },
  },
  registerMunicipality: {
    title: 'Schrijf je partner in bij de gemeente',
    detail:
      'Maak een afspraak bij de gemeente waar jullie wonen. Neem het paspoort en de geboorteakte mee, en de huwelijksakte als die er is. Je partner krijgt een burgerservicenummer (bsn). Is er later pas plek, leg de afspraak dan toch meteen vast.',
    term: 'binnen 5 dagen na aankomst',
  },
  collectCard: {
    title: 'Haal de verblijfspas op',
    detail:
      'De IND stuurt een brief als de pas klaar is. Je partner maakt online een afspraak en haalt hem zelf op. Controleer meteen of alle gegevens kloppen.',
    term: 'meestal ongeveer 2 weken',
  },
  tbTest: {
    title: 'Laat de tbc-test doen bij de GGD',
    detail:
      'Je partner maakt zelf een afspraak en neemt het verwijsformulier mee. Op ind.nl/tbc-verklaring staat wie geen test hoeft te doen. Wie de test moet doen en dat niet doet, kan de vergunning verliezen.',
    term: 'binnen 3 maanden na afgifte van de verblijfspas',
  },
  healthInsurance: {
    title: 'Sluit een zorgverzekering af',
    detail:
      'Iedereen die hier woont, heeft een Nederlandse basisverzekering nodig. Te laat zijn kan een boete geven. De premie telt meestal vanaf de eerste dag, dus wachten levert niets op.',
    term: 'binnen 4 maanden na aankomst',
  },
  digidPartner: {
    title: 'Vraag een DigiD voor je partner aan',
    detail:
      'Met het burgerservicenummer (bsn) kan je partner DigiD aanvragen op digid.nl. De code komt per post op jullie adres. Daarna kan je partner zelf bij Mijn IND en de Berichtenbox.',
  },
  civicIntegration: {
    title: 'Begin met inburgeren in Nederland',
    detail:
      'DUO stuurt een brief en de gemeente nodigt je partner uit voor een gesprek. Samen maken zij een persoonlijk plan (PIP). Gezinsleden betalen de lessen en examens meestal zelf; soms kan je partner geld lenen bij DUO.',
    term: 'binnen 3 jaar na het persoonlijk plan',
  },
  reportChanges: {
    title: 'Meld veranderingen aan de IND',
    detail:
      'Meld het als jullie uit elkaar gaan, niet meer samenwonen, bijstand aanvragen of uit Nederland vertrekken. Loopt de aanvraag nog, meld dan ook meteen ander werk of minder inkomen. Wie niets meldt, kan een waarschuwing of boete krijgen.',
    term: 'binnen 4 weken; tijdens de aanvraag meteen',
    variants: {
      separation: {
        detail:
          'Jullie melden allebei aan de IND dat jullie niet meer samenwonen of dat de relatie voorbij is. Het formulier staat op ind.nl.',
      },
      death: {
        detail: 'Meld aan de IND dat je partner is overleden, met je V-nummer. Het formulier staat op ind.nl.',
        term: 'binnen 4 weken',
      },
      violence: {
        detail:
          'De IND moet weten dat jullie niet meer samenwonen. Bespreek eerst met iemand die je helpt wat je schrijft, en welk adres je veilig kunt geven.',
        term: 'binnen 4 weken',
      },
    },
  },
  extend: {
    title: 'Verleng de vergunning op tijd',
    detail:
      'Zet de einddatum van de verblijfspas in je agenda. De IND moet de aanvraag voor die dag ontvangen. Te laat kan een gat in het verblijf geven.',
    term: 'vanaf 3 maanden voor de einddatum',
  },
  independentPermit: {
    title: 'Een eigen vergunning',
    detail:
      'Na 5 jaar met een vergunning bij jou kan je partner meestal een vergunning krijgen die niet meer van jou afhangt. Je partner moet dan ook ingeburgerd zijn of vrijgesteld. Bij overlijden of huiselijk geweld kan het eerder; vraag dan meteen hulp.',
    term: 'meestal na 5 jaar',
    variants: {
      separation: {
        detail:
          'Waren jullie 5 jaar samen met deze vergunning? Dan kan je partner meestal een vergunning vragen die niet meer van jou afhangt. Je partner moet dan ook ingeburgerd zijn of vrijgesteld. Voor die 5 jaar is meestal een andere reden nodig om te blijven, zoals werk, studie of een kind.',
        term: 'meestal pas na 5 jaar',
      },
      death: {
        detail:
          'Wie achterblijft kan een eigen vergunning vragen, ook als de 5 jaar nog niet om zijn. Een advocaat kan helpen met de aanvraag.',
        term: 'kan voordat de 5 jaar om zijn',
      },
      violence: {
        detail:
          'Is de relatie voorbij door geweld? Dan kun je een eigen vergunning vragen, hoe kort je hier ook bent. Papieren van de politie, een arts of een opvanghuis helpen als bewijs. Bewaar ze op een veilige plek. Er is ook een vergunning voor slachtoffers die er geen hebben.',
        term: 'kan voordat de 5 jaar om zijn',
      },
      euLaw: {
        detail:
          'Onder het EU-recht bepalen andere regels wie kan blijven. Die staan niet in deze gids. Vraag het aan de IND of een advocaat voordat er iets eindigt.',
        term: 'vraag het voordat er iets eindigt',
      },
      asylum: {
        detail:
          'Voor familie van iemand met een asielvergunning bepalen andere regels wie kan blijven. Die staan niet in deze gids. Vraag het aan VluchtelingenWerk of een advocaat voordat er iets eindigt.',
        term: 'vraag het voordat er iets eindigt',
      },
    },
  },
  naturalisation: {
    title: 'Nederlander worden',
    detail:
      'Je partner kan later bij de gemeente vragen om Nederlander te worden (naturalisatie). Jullie moeten dan blijven samenwonen tot de beslissing, als je partner de kortere termijn gebruikt. Kijk op ind.nl welke voorwaarden dan gelden.',
    term: 'meestal na 5 jaar',
    variants: { dutchSponsor: { term: 'meestal na 3 jaar samen met jou' } },
  },
  objection: {
    title: 'Maak bezwaar tegen de beslissing',
    detail:
      'In de brief staat hoe en tot wanneer het kan. Ben je nog niet klaar, stuur dan op tijd een kort bezwaar en vul de redenen later aan. Een advocaat kan helpen.',
    term: 'binnen 4 weken (28 dagen) na de beslissing; valt de laatste dag in een weekend of op een feestdag, dan de volgende werkdag',
  },
  objectionDecision: {
    title: 'De IND beslist op het bezwaar',
    detail:
      'De IND kijkt opnieuw naar jullie zaak. Soms mogen jullie je verhaal vertellen in een gesprek. Is je partner in het buitenland, dan wacht je partner daar meestal.',
    term: 'binnen 19 weken na de bezwaartermijn; de IND kan er 6 weken bij doen',
  },
  appeal: {
    title: 'Ga in beroep bij de rechter',
    detail:
      'Blijft de IND bij een nee, dan kun je de rechtbank vragen om ernaar te kijken. Je betaalt griffierecht, de kosten van de rechtbank. Bij weinig geld kan dat soms vervallen.',
    term: 'binnen 4 weken (28 dagen) na de beslissing op bezwaar',
  },
  noticeOfDefault: {
    title: 'Stuur een brief als de IND te laat is',
    detail:
      'Kijk eerst of de termijn echt voorbij is, ook als de IND er tijd bij nam. Stuur dan een ingebrekestelling: een brief waarin staat dat de IND te laat is. Stuur die per post naar IND, Postbus 14, 9560 AA Ter Apel.',
    term: 'de IND heeft daarna 14 dagen',
  },
  appealForLateDecision: {
    title: 'Vraag de rechter om een beslissing',
    detail:
      'Beslist de IND ook daarna niet, dan kun je naar de rechtbank. De rechter kan de IND een nieuwe termijn geven. Vraag een advocaat wat dat oplevert, want de regels over geld bij te late beslissingen veranderen.',
    term: 'vanaf 14 dagen na je brief',
  },
  askEmbassy: {
    title: 'Vraag de ambassade en de IND wat er kan',
    detail:
      'Doe dit schriftelijk en voor de laatste dag. Geef het V-nummer, schrijf wat er misging en vraag wat jullie nog kunnen doen. Bewaar het antwoord.',
    term: 'voor de laatste dag',
  },
  applyAgain: {
    title: 'Vraag opnieuw aan als de tijd om is',
    detail:
      'Volgens de regels van de IND is dan een nieuwe aanvraag nodig, en meestal betaal je opnieuw. Kijk eerst welke papieren te oud zijn geworden. De uitslag van het examen is bijvoorbeeld 1 jaar bruikbaar.',
  },
} satisfies Messages['steps'];

export const termKinds = {
  statutory: 'Wettelijke termijn',
  policy: 'Beleid van de IND',
  practical: 'Praktisch advies',
  estimate: 'Onze schatting',
} satisfies Messages['termKinds'];
