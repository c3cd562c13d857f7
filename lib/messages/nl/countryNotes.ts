import type { Messages } from '../type';

/** Wat goed is om te weten over de papieren uit een land, of over de ambassade voor mensen daar. */
export const countryNotes = {
  algeriaApostille:
    'Algerije geeft sinds 9 juli 2026 apostilles. Voor zover wij weten kun je een papier dat eerder op de oude manier is gelegaliseerd, blijven gebruiken.',
  bangladeshApostille:
    'Bangladesh geeft sinds 30 maart 2025 apostilles. Een stempel van de Nederlandse ambassade is dus niet meer nodig.',
  brazilApostilleByNotaries:
    'In Brazilië geeft een notariskantoor de apostille. Papieren in het Portugees moeten worden vertaald.',
  canadaApostille:
    'Canada geeft sinds 11 januari 2024 apostilles. Een stempel van de Nederlandse ambassade is dus niet meer nodig.',
  chinaNotarialCertificates:
    'In China maakt een notaris een verklaring over de geboorte, het huwelijk of de scheiding. Op die verklaring komt de apostille (sinds 7 november 2023). Papieren in het Chinees moeten worden vertaald.',
  chinaSpecialRegions:
    'Hongkong en Macau hebben eigen instanties voor de apostille. Vraag die aan op de plek waar het papier is afgegeven.',
  colombiaApostilleOnline:
    'Voor zover wij weten kun je de Colombiaanse apostille online aanvragen. Papieren in het Spaans moeten worden vertaald.',
  egyptChain:
    'Egypte geeft geen apostilles. Reken op twee stappen: het Egyptische ministerie van Buitenlandse Zaken en daarna de Nederlandse ambassade in Caïro. Papieren in het Arabisch moeten worden vertaald. Wij konden de officiële pagina niet lezen, dus kijk daar eerst.',
  ghanaVerification:
    'In 2011 controleerde de Nederlandse ambassade papieren uit Ghana heel precies, tegen betaling. De regel van nu konden wij niet lezen. Vraag het eerst na en reken op extra tijd.',
  indiaApostille:
    'Het Indiase ministerie van Buitenlandse Zaken (Ministry of External Affairs) geeft de apostille. Papieren in het Engels hoeven niet te worden vertaald, papieren in het Hindi of een andere taal wel.',
  indonesiaApostille:
    'Het Indonesische ministerie van Recht en Mensenrechten geeft de apostille, sinds 4 juni 2022. Papieren in het Indonesisch moeten worden vertaald.',
  indonesiaOldRecords:
    'Originele akten uit Nederlands-Indië van voor 27 december 1949 en uit Nederlands-Nieuw-Guinea van voor 1 oktober 1962 hoef je niet te laten legaliseren.',
  iranChain:
    'Iran geeft geen apostilles. Reken op een beëdigde vertaling, dan het ministerie van Justitie, het ministerie van Buitenlandse Zaken en de Nederlandse ambassade. Wij konden de officiële pagina niet lezen, dus kijk daar eerst.',
  iraqChain:
    'Irak geeft geen apostilles. Reken eerst op het Iraakse ministerie en daarna op een Nederlandse ambassade of een consulaat. Wij konden de officiële pagina niet lezen, dus kijk daar eerst.',
  japanApostille:
    'Het Japanse ministerie van Buitenlandse Zaken geeft de apostille. Papieren in het Japans moeten worden vertaald.',
  mexicoApostille: 'Mexico geeft apostilles. Papieren in het Spaans moeten worden vertaald.',
  moroccoLanguages:
    'Marokko geeft sinds 14 augustus 2016 apostilles. Papieren in het Frans hoeven niet te worden vertaald, papieren in het Arabisch wel. Zijn jullie getrouwd op een Marokkaans consulaat in Nederland? Daarvoor geldt een eigen regel: lees de officiële pagina.',
  multilingualExtracts:
    'Vraag in {country} om het meertalige uittreksel van een geboorte, een huwelijk of een overlijden. Voor zover wij weten hoef je dat niet te laten legaliseren of vertalen.',
  nigeriaMinistryOnly:
    'Alleen het Nigeriaanse ministerie van Buitenlandse Zaken legaliseert papieren uit Nigeria. Een stempel van de Nederlandse ambassade is niet nodig.',
  nigeriaBirthPapers:
    'Een geboorteakte moet van de National Population Commission komen. Is een geboorte van voor 14 december 1992 nooit geregistreerd? Dan zijn er twee papieren nodig: een leeftijdsverklaring van de High Court met een foto en de namen van de ouders, en een brief van de Commission.',
  pakistanContentCheck:
    'Pakistan geeft sinds 9 maart 2023 apostilles. Een oudere Nederlandse pagina zegt dat Nederlandse instanties ook kunnen nagaan of de inhoud van het papier klopt. Reken op extra tijd.',
  philippinesApostille:
    'In de Filipijnen geeft het ministerie van Buitenlandse Zaken (DFA) de apostille. Papieren in het Engels hoeven niet te worden vertaald.',
  rwandaApostille: 'Voor zover wij weten geeft Rwanda sinds 5 juni 2024 apostilles.',
  southAfricaApostille:
    'In Zuid-Afrika geeft het ministerie van Buitenlandse Zaken (DIRCO) of een High Court de apostille. Papieren in het Engels hoeven niet te worden vertaald.',
  southKoreaApostille: 'Zuid-Korea geeft apostilles. Papieren in het Koreaans moeten worden vertaald.',
  surinamePapers: 'Suriname geeft apostilles. Papieren in het Nederlands hoeven niet te worden vertaald.',
  syriaPapers:
    'Syrië geeft geen apostilles, en wij konden de officiële pagina over Syrische papieren niet lezen. Kijk daar eerst of vraag het de IND.',
  thailandTwoSteps:
    'Thailand geeft geen apostilles. Er zijn twee stappen: eerst het Thaise ministerie van Buitenlandse Zaken, dan de Nederlandse ambassade in Bangkok (maak online een afspraak; het kost geld). Vraag het papier in het Engels: dan is geen vertaling nodig.',
  turkiyeMultilingualExtracts:
    'Het meertalige uittreksel van een geboorte, een huwelijk, een scheiding of een overlijden hoef je niet te laten legaliseren of vertalen. Hetzelfde geldt voor het meertalige formulier dat zegt dat iemand mag trouwen. Papieren over nationaliteit of verblijf moeten alleen worden vertaald. Andere papieren hebben een apostille nodig.',
  ukraineOccupiedAreas:
    'Oekraïne geeft apostilles, maar sinds 1 december 2023 met beperkingen voor papieren uit bezet gebied. Papieren in het Oekraïens moeten worden vertaald.',
  unitedKingdomApostille:
    'Het Legalisation Office van het Britse ministerie van Buitenlandse Zaken (FCDO) geeft de apostille. De EU-regels voor papieren gelden daar niet meer. Papieren in het Engels hoeven niet te worden vertaald.',
  unitedStatesApostille:
    'De staat die het papier afgaf, geeft ook de apostille. Voor papieren van de federale overheid is dat het US Department of State. Papieren in het Engels hoeven niet te worden vertaald.',
  vietNamApostille:
    'Vietnam geeft sinds 11 september 2026 apostilles: vraag die aan bij het Consular Department in Hanoi of het Department for External Relations in Ho Chi Minhstad. Voor zover wij weten kun je een papier dat eerder op de oude manier is gelegaliseerd, blijven gebruiken. Papieren in het Vietnamees moeten worden vertaald.',

  afghanistanPosts:
    'Mensen in Afghanistan halen de mvv op in Islamabad, New Delhi, Teheran of Dubai. Kijk welke open is voordat je er een kiest in de aanvraag.',
  iraqPosts:
    'Mensen in Irak halen de mvv op in Amman, Beiroet, Teheran, Ankara of Istanbul. Erbil is alleen voor familie van mensen met een asielvergunning.',
  lebanonPost: 'Mensen in Libanon halen de mvv op bij de Nederlandse ambassade in Beiroet.',
  missionToBeChecked:
    'Wij konden niet vinden waar mensen uit {country} de mvv nu ophalen. Misschien is de ambassade daar dicht, of is er geen. Zoek het op via netherlandsworldwide.nl voordat je een ambassade kiest in de aanvraag.',
} satisfies Messages['countryNotes'];
