import type { Messages } from '../type';

const formAndCopies =
  'Gebruik het formulier en de manier die in je uitkomst staan. Kijk elke naam en datum na, en stuur alleen kopieën.';
const helpers = 'een advocaat die vreemdelingenrecht doet of het Juridisch Loket';
const asylumHelpers = 'VluchtelingenWerk bij jou in de buurt of een advocaat';
const ownPermitElsewhere = 'Die staan niet in deze gids.';
const beforeAnythingEnds = 'vraag het voordat er iets eindigt';
const letterSays = 'als dat in een brief staat';
const sooner = 'kan voordat de 5 jaar om zijn';

export const actors = {
  sponsor: 'Jij',
  partner: 'Je partner',
  both: 'Jullie samen',
  ind: 'De IND',
} satisfies Messages['actors'];

export const steps = {
  getDigid: {
    title: 'Regel een DigiD met de app of sms-controle',
    detail:
      'Vraag een DigiD aan op digid.nl, of zet bij je DigiD de app of sms-controle aan. Kun je er geen krijgen? Vraag dan op papier aan.',
  },
  collectDocuments: {
    title: 'Verzamel jullie papieren',
    detail:
      'Gebruik je lijst op deze site en begin met de papieren uit het buitenland: die duren het langst. Maak duidelijke kopieën, en houd de originelen thuis. Elk kind heeft eigen papieren.',
    term: 'begin een paar maanden voor de aanvraag',
  },
  passExam: {
    title: 'Haal het examen in het buitenland',
    detail:
      'Je partner meldt zich bij DUO aan via naarnederland.nl en betaalt. Dan maakt je partner een afspraak bij een Nederlandse ambassade of consulaat, niet bij een honorair consulaat, en doet daar het examen op een computer. Een gehaald deel blijft staan tot het hele examen is gehaald.',
    term: 'de uitslag komt binnen 8 weken, en je kunt die 1 jaar gebruiken',
  },
  legaliseAndTranslate: {
    title: 'Laat papieren legaliseren en vertalen',
    detail:
      'Legaliseren betekent dat een overheid een papier bevestigt. Vertaal eerst in het buitenland en laat dan beide papieren legaliseren. Of laat het origineel legaliseren en neem een beëdigd vertaler in Nederland. Voor sommige landen kan het maar op één manier: kijk bij elk papier. De IND doet geen van beide voor je.',
    term: 'begin vroeg, het kan maanden duren',
  },
  freshDocuments: {
    title: 'Vraag de papieren aan die niet oud mogen zijn',
    detail:
      'Vraag deze als laatste aan: de ongehuwdverklaring (niet meer dan 6 maanden oud) en de werkgeversverklaring (niet meer dan 3 maanden oud), als ze op je lijst staan. Tel terug vanaf de dag waarop de IND je aanvraag ontvangt. Ook legaliseren kost tijd.',
    term: 'in de laatste weken voor de aanvraag',
  },
  checkExemption: {
    title: 'Kijk of je partner zonder mvv kan aanvragen',
    detail:
      'Lees alle uitzonderingen op ind.nl/mvv-vrijstelling. Denk aan gezondheid, een kind in Nederland of een eerdere vergunning. Past er misschien een? Schrijf op welk bewijs je hebt, en pas hier je antwoorden aan.',
  },
  getLegalHelp: {
    title: 'Vraag juridische hulp',
    detail: `Praat met ${helpers}. Neem alle brieven en papieren mee.`,
    term: 'zo snel mogelijk',
    variants: {
      asylum: {
        detail: `Praat met ${asylumHelpers} voordat je aanvraagt. De wet hierover veranderde op 12 juni 2026, en rechters kijken ernaar. Neem alle brieven en papieren mee.`,
        term: 'voordat je aanvraagt',
      },
      asylumLawChanged: {
        detail: `De regels voor het gezin van mensen met subsidiaire bescherming veranderden op 12 juni 2026, en rechters kijken ernaar. Voor zover wij weten kun je de gewone aanvraag gebruiken. Vraag het eerst aan ${asylumHelpers}.`,
        term: 'voordat je betaalt',
      },
      lateAsylumFamily: {
        detail: `De 3 maanden om nareis te vragen zijn voorbij, maar soms is er een goede reden om te laat te zijn. Vraag het vandaag aan ${asylumHelpers}, voordat je voor een andere aanvraag betaalt.`,
        term: 'vandaag',
      },
      publicOrder: {
        detail: `Een veroordeling of een inreisverbod kan een reden zijn voor een afwijzing, en een inreisverbod moet eerst worden opgeheven. Verblijf zonder toestemming is op zichzelf geen reden om gezinsleden af te wijzen. Praat met ${helpers} voordat je iets anders doet.`,
        term: 'voordat je betaalt',
      },
      violence: {
        detail: `Veilig Thuis, ${helpers} kan helpen, ook met de brieven aan de IND. Je kunt alleen gaan. Neem alleen papieren mee die je veilig kunt pakken.`,
        term: 'als het voor jou veilig is',
      },
    },
  },
  leaveAndApply: {
    title: 'Vraag aan terwijl je partner in het buitenland is',
    detail:
      'Zonder uitzondering gaat je partner naar het land van de eigen nationaliteit, of naar een land waar je partner langer dan 3 maanden mag blijven. Vanaf dan doen jullie de aanvraag zoals andere paren. Vraag eerst advies: terugkomen kan moeilijk zijn.',
  },
  missionAppointment: {
    title: 'Ga naar de Nederlandse ambassade of het consulaat',
    detail:
      'Je partner maakt een afspraak en neemt het ingevulde formulier, een pasfoto en een geldig paspoort mee. De medewerkers nemen vingerafdrukken en een handtekening af, schrijven de datum op het formulier en geven een V-nummer. Een kind onder de 12 komt met een wettelijke vertegenwoordiger. Vraagt een erkende werkgever voor jou aan? Vraag het daar eerst: die vraagt meestal ook voor je partner aan.',
  },
  sendByPost: {
    title: 'Stuur de aanvraag per post naar de IND',
    detail:
      'Bij de afspraak krijg je het formulier terug. Stuur het met kopieën van alle papieren naar de IND in Nederland. Bewaar bewijs dat je het hebt verstuurd.',
    term: 'binnen 3 weken na de datum op het formulier',
  },
  privateInsurance: {
    title: 'Regel een reis- of zorgverzekering tot de beslissing',
    detail:
      'Tot de IND heeft beslist, kan je partner geen Nederlandse basisverzekering krijgen. Neem een reisverzekering of een andere zorgverzekering die zorg in Nederland betaalt.',
    term: 'voor de aanvraag, tot de beslissing',
  },
  apply: {
    title: 'Stuur de aanvraag naar de IND',
    detail: `${formAndCopies} Komen er kinderen mee, dan heeft elk kind een eigen aanvraag. Verstuur ze samen.`,
    variants: {
      waitingHere: {
        detail: `${formAndCopies} De IND moet de aanvraag hebben voordat het bezoek zonder visum voorbij is. Dat is niet meer dan 90 dagen in 180, in alle Schengenlanden samen. Komen er kinderen mee, verstuur hun aanvragen dan tegelijk.`,
        term: 'voordat de 90 dagen om zijn',
      },
      permitEnds: {
        detail: `${formAndCopies} Heeft je partner het inburgeringsexamen niet op tijd gehaald? Vraag dan eerst hulp.`,
        term: 'uiterlijk op {until}, de dag voordat de vergunning van nu afloopt',
      },
      euLaw: {
        detail:
          'Je partner vraagt toetsing aan het EU-recht en stuurt kopieën van de papieren op de lijst. Voeg bewijs toe dat jij hier werkt, studeert of een bedrijf hebt, of genoeg geld en een zorgverzekering hebt: formulier 5005 zegt welk.',
      },
      asylum: {
        detail:
          'Jij, degene met de asielvergunning, doet de aanvraag voor je gezin. Zoek het formulier op ind.nl. Verstuur het op tijd, ook als er papieren ontbreken: het gezin van een vluchteling wordt niet alleen daarom afgewezen.',
      },
    },
  },
  payFee: {
    title: 'Betaal de kosten (leges)',
    detail:
      'Online betaal je meteen. Op papier krijg je een brief die zegt hoe je betaalt. De IND begint pas als alles is betaald, en na een afwijzing krijg je het geld niet terug.',
    term: 'online meteen; op papier uiterlijk op de dag in de brief',
  },
  acknowledgement: {
    title: 'Ontvang de ontvangstbevestiging',
    detail:
      'In de brief staat wanneer de IND je aanvraag ontving en wanneer de IND moet beslissen. Komt er geen brief? Bel dan de IND: 088 043 04 30, uit het buitenland +31 88 043 04 30.',
    term: 'meestal binnen 14 dagen',
  },
  followInMyInd: {
    title: 'Volg de aanvraag in Mijn IND',
    detail:
      'Log in op ind.nl met je DigiD. Je ziet hoe ver de IND is en of de IND iets vraagt. Meestal kun je er papieren uploaden.',
  },
  activateMessageBox: {
    title: 'Zet de Berichtenbox aan',
    detail:
      'Log in op mijn.overheid.nl met je DigiD. Geef je e-mailadres, zet berichten per e-mail aan, vink de IND aan bij de landelijke organisaties en sla het op. Zo mis je geen brief.',
  },
  biometrics: {
    title: 'Geef vingerafdrukken, foto en handtekening',
    detail:
      'Zonder mvv gebeurt dit in Nederland. Maak online een afspraak bij een loket van de IND of, op sommige plekken, een expatcentrum. Vingerafdrukken van minder dan 6 maanden geleden worden opnieuw gebruikt.',
    term: 'na aankomst',
    variants: {
      waitingHere: {
        detail:
          'Maak online een afspraak bij een loket van de IND of, op sommige plekken, een expatcentrum. Vingerafdrukken van minder dan 6 maanden geleden worden opnieuw gebruikt.',
        term: 'maak de afspraak binnen 2 weken na de ontvangstbevestiging',
      },
    },
  },
  supplyMissing: {
    title: 'Stuur na wat nog ontbreekt',
    detail:
      'Ontbreekt er iets, dan stuurt de IND je een brief met een datum. Stuur de papieren voor die datum, of vraag meer tijd voordat die voorbij is. De tijd voor de beslissing staat meestal stil tot dan.',
    term: 'voor de datum in de brief',
  },
  decision: {
    title: 'Wacht op de beslissing',
    detail:
      'Boek geen vlucht voordat de beslissing er is. Zeg het de IND meteen als je inkomen, je werk of jullie relatie verandert. In de ontvangstbevestiging staat de laatste dag.',
    term: `binnen 90 dagen; 3 maanden meer ${letterSays}`,
    variants: {
      withoutMvv: {
        term: `binnen 90 dagen; tot 6 maanden meer waar anderen moeten adviseren of iets uitzoeken, ${letterSays}`,
      },
      longTermResident: {
        term: `binnen 4 maanden; 3 maanden meer ${letterSays}, en 7 waar papieren nodig waren`,
      },
      asylumSponsor: { term: 'binnen 9 maanden; langer bij bijzondere omstandigheden' },
      papersAsked: {
        detail:
          'De IND gaat verder als jullie papieren er zijn. Bewaar een kopie van wat je stuurde, met een bewijs van de dag. Hoor je niets? Bel dan de IND.',
        term: 'evenveel dagen later als de klok stilstond',
      },
      euLaw: {
        detail: 'Je partner moet in Nederland zijn als de IND beslist. Zeg het de IND meteen als er iets verandert.',
        term: 'binnen 6 maanden',
      },
      asylum: {
        detail:
          'Het duurt vaak langer dan de wet zegt. Kijk op ind.nl naar de wachttijd van jullie groep, en vraag hulp als je niets hoort.',
        term: 'volgens de wet binnen 9 maanden, langer bij bijzondere omstandigheden; in de praktijk vaak langer',
      },
    },
  },
  collectMvv: {
    title: 'Haal de mvv op',
    detail:
      'Je partner maakt een afspraak bij de ambassade die in de aanvraag staat, zodra de brief er is. Je partner komt zelf en geeft vingerafdrukken (opnieuw alleen als de vorige meer dan 6 maanden oud zijn), een foto en een handtekening. Het paspoort moet nog 6 maanden geldig zijn en 2 lege bladzijden hebben. Reken op 3 weken. In een derde land is een verblijf als toerist niet genoeg, en een honorair consulaat geeft geen mvv.',
    term: 'de mvv moet zijn afgegeven binnen 3 maanden na de datum van de brief',
  },
  travel: {
    title: 'Reis naar Nederland',
    detail:
      'De IND raadt aan om met de reis te wachten op de beslissing. Een partner die eerder komt, zonder visum, mag niet meer dan 90 dagen in 180 blijven, in alle Schengenlanden samen, en vraagt aan voordat die om zijn.',
    variants: {
      withMvv: {
        detail:
          'Je partner reist zolang de mvv geldig is. Reis van buiten Nederland: het visum wordt aan de grens gebruikt.',
        term: 'binnen de 90 dagen van de mvv',
      },
      euLaw: {
        detail:
          'De aanvraag kan alleen in Nederland, dus je partner reist eerst. Een partner die een visum nodig heeft, vraagt de ambassade om een faciliterend visum. Dat is gratis.',
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
      'Maak als het kan voor de reis al een afspraak. Neem het paspoort mee, de geboorteakte, de huwelijksakte als die er is, en papieren over jullie adres. Je partner komt in de Basisregistratie Personen (BRP) en krijgt een burgerservicenummer (bsn).',
    term: 'binnen 5 dagen na aankomst',
    variants: {
      euCitizen: {
        detail:
          'Alleen voor een verblijf van meer dan 4 maanden. Neem het paspoort of de identiteitskaart mee, de geboorteakte en papieren over jullie adres. Je partner krijgt een burgerservicenummer (bsn).',
        term: 'binnen 5 dagen na aankomst, voor een verblijf van meer dan 4 maanden',
      },
    },
  },
  collectCard: {
    title: 'Haal de verblijfspas op',
    detail:
      'De IND schrijft wanneer de pas klaar is. Je partner maakt een afspraak en haalt hem zelf op. Kijk de gegevens meteen na: fouten worden dan gratis hersteld. Op de pas staat ook welk werk mag.',
    term: 'meestal ongeveer 2 weken na aankomst of na de vingerafdrukken',
    variants: { afterDecision: { term: 'meestal ongeveer 2 weken na de beslissing' } },
  },
  tbTest: {
    title: 'Doe de tbc-test',
    detail:
      'Je partner maakt een afspraak bij de GGD en neemt het verwijsformulier mee. De uitzonderingen staan in de bijlage van de IND op ind.nl/tbc-verklaring. Wie de test moet doen en dat niet doet, kan de vergunning verliezen.',
    term: 'binnen 3 maanden nadat de pas er is',
  },
  healthInsurance: {
    title: 'Sluit een Nederlandse zorgverzekering af',
    detail:
      'Je partner heeft een basisverzekering nodig. De premie telt meestal vanaf de eerste dag, dus wachten levert niets op, en te laat zijn kan een boete kosten.',
    term: 'binnen 4 maanden na aankomst',
    variants: {
      afterDecision: {
        detail:
          'Met de vergunning kan en moet je partner een basisverzekering hebben. Houd de andere verzekering tot deze is begonnen.',
        term: 'meteen na de beslissing',
      },
    },
  },
  digidPartner: {
    title: 'Vraag een DigiD voor je partner aan',
    detail:
      'Met het bsn kan je partner een DigiD aanvragen op digid.nl. De code komt per brief op het adres in de BRP.',
    term: 'meestal ongeveer 3 werkdagen',
  },
  civicIntegration: {
    title: 'Inburgeren in Nederland',
    detail:
      'DUO stuurt je partner een brief, en de gemeente nodigt je partner uit voor een gesprek en maakt een persoonlijk plan (PIP). Partners betalen de lessen meestal zelf; DUO kan geld lenen.',
    term: 'binnen 3 jaar na het persoonlijk plan',
    variants: {
      askFirst: {
        detail:
          'Of je partner moet inburgeren, hangt van jouw vergunning af, en wij kunnen dat niet zeggen. Vraag het aan DUO. Moet het, dan stuurt DUO een brief en maakt de gemeente een persoonlijk plan (PIP).',
        term: 'als het moet: binnen 3 jaar na het persoonlijk plan',
      },
    },
  },
  reportChanges: {
    title: 'Meld veranderingen aan de IND',
    detail:
      'Meld het de IND als jullie niet meer samenwonen, als jullie relatie eindigt, als je bijstand aanvraagt of als een van jullie uit Nederland weggaat. Loopt de aanvraag nog, meld dan ook meteen ander werk of minder inkomen. Dit is een plicht voor jullie allebei: wie niets meldt, kan een waarschuwing of een boete krijgen.',
    term: 'binnen 4 weken; tijdens de aanvraag meteen',
    variants: {
      separation: {
        detail:
          'Jullie melden allebei aan de IND dat jullie niet meer samenwonen of dat jullie relatie voorbij is. Het formulier staat op ind.nl.',
        term: 'binnen 4 weken',
      },
      death: {
        detail: 'Meld aan de IND dat je partner is overleden, en geef je V-nummer. Het formulier staat op ind.nl.',
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
    title: 'Verleng de vergunning',
    detail:
      'De einddatum staat op de pas. De IND moet de aanvraag uiterlijk de dag ervoor ontvangen. Te laat kan een gat in het verblijf geven. Zet vandaag een herinnering in je agenda.',
    term: 'vanaf 3 maanden voor de einddatum tot en met de dag ervoor',
  },
  independentPermit: {
    title: 'Een eigen vergunning',
    detail:
      'Na 5 jaar samen met deze vergunning kan je partner meestal een vergunning vragen die niet meer van jou afhangt. Je partner moet dan het inburgeringsexamen hebben gehaald, of vrijgesteld zijn. In sommige situaties kan het eerder, bijvoorbeeld voor het gezin van iemand met een Europese blauwe kaart.',
    term: 'meestal na 5 jaar',
    variants: {
      askFirst: {
        detail:
          'Of je partner een vergunning kan krijgen die niet meer van jou afhangt, en wanneer, hangt af van jouw eigen vergunning. Vraag het aan de IND of een advocaat.',
        term: 'vraag het eerst; meestal na 5 jaar waar het kan',
      },
      separation: {
        detail:
          'Waren jullie 5 jaar samen met deze vergunning? Dan kan je partner meestal een vergunning vragen die niet meer van jou afhangt. Je partner moet dan het inburgeringsexamen hebben gehaald, of vrijgesteld zijn. Voor die 5 jaar is meestal een andere reden nodig om te blijven, zoals werk, studie of een kind.',
        term: 'meestal pas na 5 jaar',
      },
      death: {
        detail:
          'Wie achterblijft kan een eigen vergunning vragen, ook als de 5 jaar nog niet om zijn. Een advocaat kan helpen met de aanvraag.',
        term: sooner,
      },
      violence: {
        detail:
          'Is de relatie voorbij door geweld? Dan kun je een eigen vergunning vragen, ook als de 5 jaar nog niet om zijn. Er is ook een vergunning voor slachtoffers; na een jaar daarmee kan een blijvende vergunning volgen. Papieren van de politie, een arts of een opvanghuis helpen als bewijs. Bewaar ze op een veilige plek.',
        term: sooner,
      },
      euLaw: {
        detail: `Onder het EU-recht bepalen andere regels wie kan blijven. ${ownPermitElsewhere} Vraag het aan de IND of een advocaat voordat er iets eindigt.`,
        term: beforeAnythingEnds,
      },
      asylum: {
        detail: `Voor het gezin van iemand met een asielvergunning bepalen andere regels wie kan blijven. ${ownPermitElsewhere} Vraag het aan ${asylumHelpers} voordat er iets eindigt.`,
        term: beforeAnythingEnds,
      },
    },
  },
  naturalisation: {
    title: 'Nederlander worden (naturalisatie)',
    detail:
      'Je partner kan bij de gemeente vragen om Nederlander te worden. De regering wil langere termijnen (10 jaar, en 5 met een Nederlandse partner). Op 1 oktober 2026 was dat nog geen wet, dus kijk tegen die tijd naar de regels.',
    term: 'meestal na 5 jaar',
    variants: {
      dutchSponsor: { term: 'meestal na 3 jaar samen met jou, en jullie wonen bij de beslissing nog samen' },
      askFirst: {
        detail:
          'Bij een vergunning als die van jou is niet zeker welke jaren tellen, en of je partner het kan vragen. Vraag het eerst aan de gemeente.',
        term: 'vraag het eerst; meestal na 5 jaar',
      },
    },
  },
  objection: {
    title: 'Maak bezwaar tegen een afwijzing',
    detail:
      'In de brief staat hoe, waar en tot wanneer. Is er weinig tijd? Stuur dan eerst een kort bezwaar en de redenen later. Vraag meteen een advocaat om hulp. Je partner mag meestal hier wachten, maar niet als de afwijzing gaat over een mvv die ontbreekt of over de openbare orde.',
    term: 'binnen 28 dagen (4 weken) na de beslissing; een laatste dag in een weekend of op een feestdag wordt de volgende werkdag',
  },
  objectionDecision: {
    title: 'Wacht op de beslissing op je bezwaar',
    detail:
      'De IND kijkt opnieuw naar de zaak en kan jullie uitnodigen voor een gesprek. Een partner die in het buitenland is, wacht daar meestal.',
    term: 'binnen 19 weken na het einde van de bezwaartermijn; het kan langer duren, dat staat in de brief',
  },
  appeal: {
    title: 'Ga in beroep bij de rechter',
    detail:
      'Zegt de IND weer nee, dan kan een rechter van de rechtbank ernaar kijken. Doe dit met een advocaat. De rechtbank vraagt geld (griffierecht); met weinig geld hoeft dat soms niet.',
    term: 'binnen 28 dagen (4 weken) na de beslissing op het bezwaar',
  },
  noticeOfDefault: {
    title: 'Schrijf de IND dat de beslissing te laat is (ingebrekestelling)',
    detail:
      'Dit kan als de datum in de ontvangstbevestiging voorbij is, met de extra tijd erbij als de IND die nam. Stuur de brief per post naar IND, Postbus 14, 9560 AA Ter Apel (kijk het adres na op ind.nl), en bewaar een kopie. De IND heeft dan nog twee weken.',
    term: 'vanaf de dag na de laatste datum; daarna 14 dagen',
  },
  appealForLateDecision: {
    title: 'Vraag de rechter om een beslissing op tijd',
    detail:
      'Is er na de twee weken nog geen beslissing, dan kan de rechter de IND een nieuwe datum opleggen. De wet geeft je niet meer vanzelf geld als de IND te laat is. Vraag een advocaat om dit voor je te doen.',
    term: 'na die 14 dagen',
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
      'Dan is een nieuwe aanvraag nodig, en meestal betaal je opnieuw. Kijk eerst welke papieren te oud zijn geworden. De uitslag van het examen is bijvoorbeeld 1 jaar bruikbaar.',
  },
} satisfies Messages['steps'];

export const termKinds = {
  statutory: 'Wettelijke termijn',
  policy: 'Beleid van de IND',
  practical: 'Praktisch advies',
  estimate: 'Onze schatting',
} satisfies Messages['termKinds'];
