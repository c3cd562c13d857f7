import type { AccessibilityText } from '../statement';
import { hostLines } from './host';

export const accessibility: AccessibilityText = ({ day, host }) => ({
  title: 'Toegankelijkheidsverklaring',
  lead: `Wie deze gids kan gebruiken, en wie misschien nog niet. Verklaring van ${day}.`,
  sections: {
    scope: {
      title: 'Wat we willen, en waar dit over gaat',
      blocks: [
        'We willen dat iedereen deze gids kan gebruiken: met een muis, een vinger of een toetsenbord, met een schermlezer, met grote tekst, op een kleine telefoon en op papier.',
        'Deze verklaring gaat over alle pagina’s van Verblijfwijzer op deze website, in alle talen. Ze gaat niet over andere websites waar we naartoe verwijzen.',
        'De wet vraagt zo’n verklaring van overheden. Verblijfwijzer is geen overheid. We gebruiken het modelformulier van de Europese Unie uit eigen beweging: Uitvoeringsbesluit (EU) 2018/1523 van de Commissie.',
        { href: 'https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj', text: 'Het modelformulier op EUR-Lex' },
      ],
    },
    status: {
      title: 'Hoe ver we zijn',
      blocks: [
        'Deze gids voldoet gedeeltelijk aan WCAG 2.2, niveau AA. WCAG zijn de internationale regels voor toegankelijke websites. “Gedeeltelijk” betekent: voor zover we weten voldoet de gids aan de regels, behalve op de punten hieronder.',
        'We hebben niet alles getest. Met een echte schermlezer zijn er misschien meer punten die we nog niet kennen.',
      ],
    },
    gaps: {
      title: 'Wat niet toegankelijk is',
      blocks: [
        'Dit voldoet nog niet aan WCAG, of we weten het niet zeker:',
        [
          'Titels van bronnen zijn gemerkt met hun taal, zodat een schermlezer ze goed kan voorlezen. De namen van papieren en instanties in andere talen zijn dat niet, en ook niet wat alleen een schermlezer krijgt, zoals de naam van een knop (WCAG 3.1.2).',
          'De pdf die je bewaart, maakt je browser. Of een schermlezer daarin de koppen en lijsten vindt, hangt van de browser af. We hebben alleen gekeken of de belangrijke woorden erin staan.',
          'Het agendabestand opent in je eigen app. Hoe toegankelijk de dagen daar zijn, hangt van die app af. We hebben er geen getest.',
          'De tijdlijn van het plan is een plaatje in een lange tabel. Alles wat erin staat, staat er ook in woorden. Maar we weten niet hoe prettig die tabel is met een schermlezer. In de lijst met taken op die pagina staan dezelfde dagen.',
        ],
        'We laten niets weg omdat het te veel werk of te duur zou zijn.',
        'Dit valt buiten onze verklaring:',
        [
          'formulieren, documenten en pagina’s van andere websites, zoals de formulieren van de IND: die zijn niet van ons, en we kunnen ze niet veranderen;',
          'de bestanden met beslistabellen (DMN): die zijn voor computerprogramma’s. Wat daarin staat, zegt de gids in woorden.',
        ],
        'Er is nog geen taal die je van rechts naar links schrijft. De pagina’s zijn erop voorbereid, maar niemand kon dat testen.',
      ],
    },
    preparation: {
      title: 'Hoe we deze verklaring maakten',
      blocks: [
        `We maakten deze verklaring op ${day}. Het is ons eigen oordeel. Niemand van buiten heeft de gids getest.`,
        'Het oordeel steunt op automatische tests in Chromium. Die staan bij de code van de gids. De hoofdroute is ook in Firefox en WebKit getest. De tests kijken naar:',
        [
          'de WCAG-regels die een programma kan controleren (met axe): op elke soort pagina, ook met fouten, in beide talen, in lichte en in donkere kleuren;',
          'de vragen van één paar met alleen het toetsenbord, van de eerste pagina tot de pagina om te printen;',
          'na een fout: het toetsenbord staat bij de lijst met fouten, en elke fout leidt naar zijn veld;',
          'een scherm van 360 pixels breed, en een van 320 pixels (dat is 400% zoom): niets steekt aan de zijkant uit, en elke knop is groot genoeg;',
          'kleuren die je zelf kiest (forced colours) op sommige pagina’s, en minder beweging (reduced motion);',
          'de geprinte checklist en het geprinte plan: de belangrijke woorden staan erop, en geen knoppen.',
        ],
        'We hebben niet getest:',
        [
          'met echte schermlezers, zoals NVDA, JAWS, VoiceOver en TalkBack;',
          'op een iPhone of iPad, of in andere browsers;',
          'met bediening door je stem, of met je eigen afstand tussen letters en regels;',
          'samen met mensen met een beperking.',
        ],
      ],
    },
    feedback: {
      title: 'Vertel wat niet werkt',
      blocks: [
        'Werkt iets niet voor jou? Vertel het aan wie deze kopie van de gids aanbiedt. Zeg welke pagina het is, wat je gebruikt (bijvoorbeeld welke telefoon of schermlezer) en wat er misgaat. Je kunt ook vragen om een tekst in een andere vorm.',
        ...hostLines(host),
      ],
    },
    enforcement: {
      title: 'Als je geen goed antwoord krijgt',
      blocks: [
        'In het modelformulier staat een procedure voor klachten over overheden. Die procedure geldt niet voor deze gids.',
        'Vind je dat je ongelijk behandeld wordt door een beperking of een lange ziekte? In Nederland kun je het College voor de Rechten van de Mens om een oordeel vragen. Of het College kan oordelen, hangt af van wie deze kopie aanbiedt.',
        { href: 'https://www.mensenrechten.nl', text: 'College voor de Rechten van de Mens' },
      ],
    },
  },
});
