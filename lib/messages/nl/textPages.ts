import type { UiMessages } from '../ui';

export const about = {
  title: 'Over deze gids',
  whoTitle: 'Wie maakt dit',
  whoText:
    'Verblijfwijzer is een onafhankelijke gids. We horen niet bij de IND, een ministerie of een andere dienst. We geven informatie, geen juridisch advies, en we kunnen niets beslissen.',
  factsTitle: 'Waar de feiten vandaan komen',
  factsText:
    'Elke regel en elk bedrag heeft een bron met een datum. Spreken bronnen elkaar tegen? Dan volgen we er één en zeggen we dat erbij. Geeft geen bron een bedrag of datum? Dan schrijven we “niet gepubliceerd”. We raden nooit.',
  privacyTitle: 'Je privacy',
  privacyText:
    'Je antwoorden blijven in de opslag van je eigen browser. De gids heeft geen server die ze kan ontvangen, geen account, geen cookies en geen statistieken. De website ziet dat je een pagina opent, niet wat je antwoordt. Wie dit apparaat gebruikt, kan je antwoorden lezen. Wis ze daarom op een gedeeld apparaat.',
  accessTitle: 'Voor iedereen',
  accessText:
    'We maken deze gids zo dat hij werkt met een toetsenbord, een schermlezer, grote tekst, een klein scherm en op papier. Werkt iets niet voor jou? Dat is onze fout, niet die van jou.',
  tablesTitle: 'De beslistabellen als bestanden',
  tablesLead:
    'Deze bestanden zijn voor juristen en andere mensen die helpen. Elk bestand is één beslistabel. De rijen zijn de rijen van onze regels, in dezelfde volgorde. Het formaat is DMN 1.3: elk programma voor DMN-modellen kan het openen. De bestanden zijn gemaakt uit dezelfde regels als deze gids. Een tweede programma, dat niet van ons is, rekent ze ook uit. Beide moeten altijd hetzelfde antwoord geven.',
  tables: {
    route: 'In welke procedure jullie zitten (route)',
    mvv: 'Of de machtiging tot voorlopig verblijf (mvv) nodig is',
    exam: 'Of het examen in het buitenland nodig is',
    sponsorStatus: 'Of de verblijfsstatus van de referent genoeg is',
    channel: 'Waar en met welk formulier je aanvraagt',
    legalisation: 'Welk bewijs een buitenlands papier nodig heeft (legalisatie)',
  },
  sourcesTitle: 'Alle bronnen',
  sourcesLead: 'Naar deze teksten hebben we gekeken. “Ouder” betekent dat er een nieuwere tekst kan zijn.',
} satisfies UiMessages['about'];

export const notFound = {
  title: 'Deze pagina bestaat niet',
  text: 'Misschien is het adres veranderd. Je antwoorden staan nog op dit apparaat.',
  toStart: 'Ga naar de startpagina',
} satisfies UiMessages['notFound'];

/** For a page that is asked for without internet and was never fetched. */
export const notKept = {
  title: 'Deze pagina staat niet op je apparaat',
  text: 'Je hebt nu geen internet. Deze pagina of deze taal is hier nog niet eerder geopend. Pagina’s die je eerder opende, werken nog wel.',
} satisfies UiMessages['notKept'];
