import type { PrivacyText } from '../statement';
import { hostLines } from './host';

export const privacy: PrivacyText = ({ day, host, answers }) => ({
  title: 'Je privacy',
  lead: `Hier lees je wat er gebeurt met wat je antwoordt. Tekst van ${day}.`,
  sections: {
    inShort: {
      title: 'In het kort',
      blocks: [
        [
          'Je antwoorden blijven op dit apparaat, in je eigen browser. De gids stuurt ze nooit ergens heen.',
          'Er is geen account. Er zijn geen cookies en geen statistieken.',
          'Je kunt altijd alles wissen.',
          'Wie deze browser op dit apparaat kan gebruiken, kan je antwoorden lezen.',
        ],
      ],
    },
    kept: {
      title: 'Wat er op dit apparaat blijft',
      blocks: [
        'Je browser bewaart één tekst in zijn eigen opslag voor deze website (localStorage). De naam daarvan is “verblijfwijzer”. Daarin staan:',
        [
          'je antwoorden, ook die nu niet meetellen;',
          'wat je afvinkt;',
          'wat je in je plan invult: dagen, brieven, en hoelang iets volgens jou duurt.',
        ],
        'Terwijl je iets invult, bewaart je browser ook wat je tot dan toe hebt getypt, in een tweede tekst met de naam “verblijfwijzer:drafts”. Die verdwijnt als je op “Verder” drukt of het bewaart. Om te zorgen dat twee vensters niet door elkaar halen wat je typt, krijgt elk venster zolang een willekeurig nummer, onder de naam “verblijfwijzer:window” (sessionStorage).',
        'Kan de gids de eerste tekst niet lezen, bijvoorbeeld omdat hij beschadigd is? Dan bewaart de gids een kopie onder de naam “verblijfwijzer:unreadable”. Zo raak je niets kwijt.',
        'Je browser bewaart ook een kopie van de bestanden van de gids zelf. Daardoor opent de gids ook zonder internet. Die kopie hangt alleen af van de talen die je opende. Er staat geen antwoord in.',
        'Er zit geen wachtwoord op wat er bewaard wordt.',
      ],
    },
    erase: {
      title: 'Hoe je het wist',
      blocks: [
        'Kies op de pagina “Je antwoorden” voor “Wis alles”. Je antwoorden, je vinkjes, je plan, wat je aan het invullen was en de kopie van een tekst die we niet konden lezen, zijn dan weg van dit apparaat. Je kunt dit niet terugdraaien.',
        { href: answers, text: 'Ga naar je antwoorden' },
        'De kopie van de bestanden van de gids blijft staan. Die haal je weg in de instellingen van je browser: verwijder daar de gegevens van deze website (“sitegegevens”). Dan zijn ook je antwoorden weg.',
        'Wat je zelf hebt geprint of bewaard, en de geschiedenis van je browser, wis je hiermee niet.',
      ],
    },
    browserDeletes: {
      title: 'Wanneer je browser je antwoorden zelf wist',
      blocks: [
        'Gebruik je Safari (op een iPhone, iPad of Mac) zeven dagen zonder deze website te openen? Dan mag Safari wissen wat deze website bewaart. Andere browsers kunnen dat doen als het apparaat vol is.',
        'Die regel van Safari geldt niet voor een website die je op je beginscherm zet. Doe dat voordat je de vragen beantwoordt: op het beginscherm begin je misschien met een lege lijst.',
        'In een privévenster zijn je antwoorden weg als je het sluit.',
        'Wil je zeker zijn? Print je uitkomst, of bewaar die als pdf.',
      ],
    },
    shared: {
      title: 'Op een telefoon of computer die ook anderen gebruiken',
      blocks: [
        'De gids heeft geen wachtwoord. Wie hem opent in dezelfde browser op dit apparaat, ziet je antwoorden, je uitkomst en je plan.',
        [
          'Op een computer van een bibliotheek, een school of je werk: gebruik een privévenster en sluit het als je klaar bent. Of wis alles voordat je weggaat.',
          'De geschiedenis van de browser laat zien dat je hier was. Je ziet er ook welke vragen je kreeg, want de naam van de vraag staat in het adres. Je antwoord staat daar niet. Een browser die zijn geschiedenis deelt, laat dit ook op je andere apparaten zien.',
          'Uitbreidingen van de browser, andere programma’s op het apparaat en een back-up van het apparaat kunnen misschien zien of kopiëren wat er bewaard is. Dat kunnen wij niet tegenhouden.',
        ],
      ],
    },
    unsafe: {
      title: 'Als iemand thuis dit niet mag zien',
      blocks: [
        [
          'Gebruik een apparaat dat de ander niet kan openen, bijvoorbeeld van iemand die je vertrouwt of in een bibliotheek.',
          'Gebruik een privévenster, en sluit het als je klaar bent.',
          'Gebruikte je een apparaat dat de ander wel kan openen? Wis dan alles. Haal deze website uit de geschiedenis en kijk in de map met downloads. Een lege geschiedenis kan opvallen, dus haal alleen weg wat nodig is.',
          'Op de pagina met je uitkomst staat onder “Als het thuis niet veilig is” een knop waarmee je deze website meteen verlaat. Wat je daarvoor bekeek, kan nog in de geschiedenis staan.',
          'Iemand kan een programma op je telefoon hebben gezet om mee te kijken. Dan helpt een privévenster niet: gebruik een ander apparaat.',
        ],
        'Ben je in gevaar? Bel 112. Veilig Thuis luistert en helpt, gratis, dag en nacht: 0800-2000. Dit zijn Nederlandse telefoonnummers.',
      ],
    },
    copies: {
      title: 'Wat je zelf print of bewaart',
      blocks: [
        'Een print, een pdf en een agendabestand zijn kopieën die je zelf maakt, op je eigen apparaat. Wij krijgen ze niet en kunnen ze niet wissen.',
        [
          'Wat onder “Als het thuis niet veilig is” staat, komt nooit in een print, een pdf of een agendabestand.',
          'Op de geprinte uitkomst staan ook je antwoorden. Een printer die niet van jou is, bewaart misschien een kopie.',
          'Een pdf of agendabestand blijft in de map met downloads tot je het weggooit.',
          'Veel agenda’s staan online. Het bedrijf van die agenda krijgt dan ook de dagen van je plan. Dat geldt ook voor iedereen met wie je de agenda deelt.',
        ],
      ],
    },
    server: {
      title: 'Wat de website ziet',
      blocks: [
        'Om een pagina te laten zien vraagt je browser bestanden aan een webserver. Zoals bij elke website ziet die server:',
        [
          'welke pagina of welk bestand je browser vraagt, en wanneer. Bijvoorbeeld: de pagina met de uitkomst, of het bestand dat agenda’s maakt;',
          'de taal van die pagina;',
          'je IP-adres, en wat je browser over zichzelf vertelt, zoals de versie en de ingestelde talen.',
        ],
        'De server ziet nooit een antwoord. Hij ziet ook niet welke vragen je krijgt. Alle vragen staan op één pagina, en de naam van de vraag staat achter een # in het adres. Dat deel stuurt een browser niet mee. Gaan verschillende paren op dezelfde manier door de gids? Dan vraagt de browser precies dezelfde bestanden.',
      ],
    },
    others: {
      title: 'Geen cookies, geen statistieken, geen andere websites',
      blocks: [
        [
          'De gids plaatst geen cookies en telt geen bezoekers.',
          'Alles op de pagina’s komt van deze website zelf. Er wordt niets van een andere website geladen.',
          'Vertaalt je browser de pagina? Dan stuurt hij misschien wat daar staat, ook je antwoorden, naar het bedrijf dat vertaalt. De gids doet daar niet aan mee en ziet het niet. Hij spreekt zelf meer talen.',
          'Er zijn links naar andere websites, zoals ind.nl. Volg je zo’n link? Dan vertelt je browser die website niet van welke pagina je komt. Wat daar gebeurt, staat in de privacytekst van die website.',
        ],
      ],
    },
    host: {
      title: 'Wie verantwoordelijk is',
      blocks: [
        'De makers van deze gids krijgen geen persoonsgegevens van je. Er is alleen de verbinding waarmee je browser de pagina’s ophaalt.',
        'De gids is een map met bestanden. Iemand zet die map op een webserver: de aanbieder. De aanbieder is verantwoordelijk voor die server, en voor de lijst met bezoeken die de server misschien bewaart (het logbestand). Een IP-adres is een persoonsgegeven volgens de privacywet (AVG).',
        'Wie een kopie van deze gids aanbiedt, moet zeggen wie hij is, hoe je hem bereikt en hoelang hij die lijst bewaart.',
        ...hostLines(host),
        'Wil je zien wat er over je bezoek is bewaard, of dat laten wissen? Vraag het de aanbieder. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, of bij de privacytoezichthouder van het land waar je woont.',
        { href: 'https://www.autoriteitpersoonsgegevens.nl', text: 'Autoriteit Persoonsgegevens' },
      ],
    },
    enforced: {
      title: 'Hoe we daarvoor zorgen',
      blocks: [
        'Bij elke pagina horen regels voor je browser (een Content Security Policy). Daardoor weigert je browser om iets van een andere website te laden of op de achtergrond daarheen te sturen: geen verzoek, geen plaatje, geen formulier. Wil je het controleren? Dit zijn de belangrijkste regels:',
        ["default-src 'none'", "connect-src 'self'", "img-src 'self' data:", "form-action 'none'"],
        'We hebben ook tests die als verschillende paren door de gids gaan en elk verzoek opschrijven. Ze mislukken als er een verzoek naar een andere website gaat, als de verzoeken van twee paren verschillen, als er een cookie is, of als er in localStorage meer staat dan die ene tekst.',
        'Heb je iets gevonden dat niet klopt met deze pagina? Laat het de aanbieder weten.',
      ],
    },
  },
});
