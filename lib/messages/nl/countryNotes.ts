import type { Messages } from '../type';

/** Wat goed is om te weten over de papieren uit een land, of over de ambassade voor mensen daar. */
export const countryNotes = {
  algeriaApostille:
    'Algerije geeft sinds 9 juli 2026 apostilles. Voor zover wij weten kun je een papier dat eerder op de oude manier is gelegaliseerd, blijven gebruiken.',
  bangladeshApostille: 'Bangladesh geeft sinds 30 maart 2025 apostilles.',
  brazilApostilleByNotaries:
    'In Brazilië geeft een notariskantoor de apostille. Papieren in het Portugees moeten worden vertaald.',
  canadaApostille:
    'Canada geeft sinds 11 januari 2024 apostilles. Een stempel van de Nederlandse ambassade is dus niet meer nodig.',
  chinaNotarialCertificates:
    'Eerst maakt een Chinese notaris een Engelse vertaling en bindt die met het papier in één boekje. Dan komt de apostille op het boekje, sinds 7 november 2023. Vertalen in Nederland is niet de manier voor papieren uit China. Ook een gewaarmerkte kopie van het hele hukou kan worden gevraagd, maar niet van iemand die een jaar buiten China woonde voor de komst.',
  chinaSpecialRegions:
    'Hongkong en Macau hebben eigen instanties voor de apostille. Vraag die aan op de plek waar het papier is afgegeven.',
  colombiaApostilleOnline:
    'Voor zover wij weten kun je de Colombiaanse apostille online aanvragen. Papieren in het Spaans moeten worden vertaald.',
  egyptChain:
    'Egypte geeft geen apostilles. Reken op twee stappen: het Egyptische ministerie van Buitenlandse Zaken en daarna de Nederlandse ambassade in Caïro. Papieren in het Arabisch moeten worden vertaald. Wij konden de officiële pagina niet lezen, dus kijk daar eerst.',
  ghanaPapers:
    'Sinds 2016 controleert de Nederlandse ambassade geen papieren uit Ghana meer: het Ghanese ministerie van Buitenlandse Zaken is de laatste stap. Dat wil soms dat de Judicial Service het papier eerst bevestigt. Een geboorteakte in pasjesformaat is niet goed. Een geboorte die laat is ingeschreven en een traditioneel huwelijk kunnen vragen geven.',
  indiaApostille:
    'Het Indiase ministerie van Buitenlandse Zaken (Ministry of External Affairs) geeft de apostille. Papieren in het Engels hoeven niet te worden vertaald, papieren in het Hindi of een andere taal wel.',
  indonesiaApostille:
    'Het Indonesische ministerie van Recht en Mensenrechten geeft de apostille, sinds 4 juni 2022. Papieren in het Indonesisch moeten worden vertaald.',
  indonesiaOldRecords:
    'Originele akten uit Nederlands-Indië van voor 27 december 1949 en uit Nederlands-Nieuw-Guinea van voor 1 oktober 1962 hoef je niet te laten legaliseren.',
  iranChain:
    'Iran geeft geen apostilles. Reken op een beëdigde vertaling, dan het ministerie van Justitie, het ministerie van Buitenlandse Zaken en de Nederlandse ambassade. Die laatste stap kan nu niet in Teheran: voor zover wij weten is de ambassade in maart 2026 naar Bakoe gegaan. Wij konden de officiële pagina niet lezen, dus kijk daar eerst.',
  iraqChain:
    'Irak geeft geen apostilles. Reken eerst op het Iraakse ministerie en daarna op een Nederlandse ambassade of een consulaat. Wij konden de officiële pagina niet lezen, dus kijk daar eerst.',
  japanApostille:
    'Het Japanse ministerie van Buitenlandse Zaken geeft de apostille. Papieren in het Japans moeten worden vertaald.',
  kenyaPapers:
    'Geboorteakten komen van de burgerlijke stand in Nairobi, papieren over een burgerlijk huwelijk van de Marriages Department van de Attorney General daar. Het ministerie van Buitenlandse Zaken is de laatste stap; vraag het aan via mfa.ecitizen.go.ke. Papieren in het Engels hoeven niet te worden vertaald, papieren in het Swahili wel.',
  mexicoApostille: 'Mexico geeft apostilles. Papieren in het Spaans moeten worden vertaald.',
  moroccoLanguages:
    'Marokko geeft sinds 14 augustus 2016 apostilles. Papieren in het Frans hoeven niet te worden vertaald, papieren in het Arabisch wel. Zijn jullie getrouwd op een Marokkaans consulaat in Nederland? Daarvoor geldt een eigen regel: lees de officiële pagina.',
  multilingualExtracts:
    'Vraag in {country} om het meertalige uittreksel van een geboorte, een huwelijk of een overlijden. Voor zover wij weten hoef je dat niet te laten legaliseren of vertalen.',
  nigeriaMinistryOnly:
    'Het Nigeriaanse ministerie van Buitenlandse Zaken zet de laatste stempel. Papieren in het Engels hoeven niet te worden vertaald.',
  nigeriaBirthPapers:
    'Een geboorteakte moet van de National Population Commission komen: het origineel, of een gelegaliseerde kopie daarvan. Voor een geboorte van voor 14 december 1992 die nooit is ingeschreven, zijn er twee papieren nodig: een leeftijdsverklaring van de High Court, met de foto er nog op en de namen van de ouders, en een brief van de Commission.',
  pakistanContentCheck:
    'Pakistan geeft sinds 9 maart 2023 apostilles. Een oudere Nederlandse pagina zegt dat Nederlandse instanties ook kunnen nagaan of de inhoud van het papier klopt. Reken op extra tijd.',
  philippinesApostille:
    'Papieren over geboorte, huwelijk en overlijden en het papier over ongehuwd zijn (CENOMAR) komen van de Philippine Statistics Authority (PSA). Het ministerie van Buitenlandse Zaken (DFA) geeft de apostille. Papieren in het Engels hoeven niet te worden vertaald, papieren in het Filipijns wel.',
  rwandaApostille: 'Voor zover wij weten geeft Rwanda sinds 5 juni 2024 apostilles.',
  southAfricaApostille:
    'In Zuid-Afrika geeft het ministerie van Buitenlandse Zaken (DIRCO) of een High Court de apostille. Papieren in het Engels hoeven niet te worden vertaald.',
  southKoreaApostille: 'Zuid-Korea geeft apostilles. Papieren in het Koreaans moeten worden vertaald.',
  surinamePapers: 'Suriname geeft apostilles. Papieren in het Nederlands hoeven niet te worden vertaald.',
  syriaPapers:
    'Syrië geeft geen apostilles, en wij konden de officiële pagina over Syrische papieren niet lezen. Kijk daar eerst of vraag het de IND.',
  thailandTwoSteps:
    'Tot 28 februari 2027 zijn er twee stappen: eerst het Thaise ministerie van Buitenlandse Zaken, dan de Nederlandse ambassade in Bangkok (maak online een afspraak; het kost geld). Vanaf die dag geeft Thailand voor zover wij weten apostilles, en valt de ambassade weg. Vraag het papier in het Engels: dan is vertalen niet nodig.',
  turkiyeMultilingualExtracts:
    'Vraag de burgerlijke stand (nüfus müdürlüğü) om het meertalige uittreksel van een geboorte, een huwelijk, een scheiding of een overlijden, of het meertalige formulier dat zegt dat iemand mag trouwen. Daar is niets meer voor nodig. Reken voor het papier dat laat zien dat iemand ongehuwd is (vukuatlı nüfus kayıt örneği) op een vertaling, en vraag of een apostille nodig is. Papieren over nationaliteit of verblijf moeten alleen worden vertaald.',
  ukraineOccupiedAreas:
    'Oekraïne geeft apostilles, maar sinds 1 december 2023 met beperkingen voor papieren uit bezet gebied. Papieren in het Oekraïens moeten worden vertaald.',
  unitedKingdomApostille:
    'Het Legalisation Office van het Britse ministerie van Buitenlandse Zaken (FCDO) geeft de apostille. De EU-regels voor papieren gelden daar niet meer. Papieren in het Engels hoeven niet te worden vertaald.',
  unitedStatesApostille:
    'De staat die het papier afgaf, geeft ook de apostille. Voor papieren van de federale overheid is dat het US Department of State. Papieren in het Engels hoeven niet te worden vertaald.',
  vietNamApostille:
    'Vietnam geeft sinds 11 september 2026 apostilles: vraag die aan bij het Consular Department in Hanoi of het Department for External Relations in Ho Chi Minhstad. Voor zover wij weten blijft een papier bruikbaar dat het Vietnamese ministerie voor die dag heeft gestempeld, vanaf 2016. Papieren in het Vietnamees moeten worden vertaald.',

  afghanistanPosts:
    'Mensen in Afghanistan halen de mvv op in Islamabad, New Delhi of Dubai. Teheran is dicht. Kijk welke post open is voordat je die in de aanvraag noemt.',
  iranPost:
    'Voor zover wij weten kan niemand nu in Iran een mvv ophalen of het examen doen: de Nederlandse ambassade is in maart 2026 naar Bakoe gegaan. Kijk op netherlandsworldwide.nl naar welke ambassade mensen uit Iran gaan, voordat je er een in de aanvraag noemt.',
  iraqPosts:
    'Mensen in Irak halen de mvv op in Amman, Beiroet, Ankara of Istanbul. Teheran is dicht. Erbil is alleen voor familie van mensen met een asielvergunning.',
  lebanonPost: 'Mensen in Libanon halen de mvv op bij de Nederlandse ambassade in Beiroet.',
  missionToBeChecked:
    'Wij konden niet vinden waar mensen uit {country} de mvv nu ophalen. Misschien is de ambassade daar dicht, of is er geen. Zoek het op via netherlandsworldwide.nl voordat je een ambassade kiest in de aanvraag.',
} satisfies Messages['countryNotes'];
