/**
 * What people will meet under just this name: on a form, a card or a letter, at a counter, in an address. A browser that
 * translates the page must leave it, and a screen reader read it as Dutch (components/ui/DutchName.tsx).
 */
export const names = [
  // Offices, and those who help
  'Autoriteit Persoonsgegevens',
  'College voor de Rechten van de Mens',
  'DUO',
  'GGD',
  'IND',
  'Juridisch Loket',
  'KVK',
  'Ministerie van Buitenlandse Zaken',
  'Nederland Wereldwijd',
  'Overheid.nl',
  'Rijksoverheid',
  'Staatscourant',
  'SVB',
  'UWV',
  'Veilig Thuis',
  'Verblijfwijzer',
  'VluchtelingenWerk',
  // Registers, numbers and ways in
  'Berichtenbox',
  'BRP',
  'BSN',
  'DigiD',
  'Mijn IND',
  'PIP',
  'V-nummer',
  // Benefits and laws
  'Anw',
  'AVG',
  'AOW',
  'Participatiewet',
  'pgb',
  'WAO',
  'Wajong',
  'WIA',
  'WW',
  'Ziektewet',
  // Exams, permits and procedures
  'A-status',
  'B-status',
  'arbeid vrij toegestaan',
  'basisexamen inburgering',
  'Chavez-Vilchez',
  'basisexamen inburgering in het buitenland',
  'EU-langdurig ingezetene',
  'KNS',
  'mvv',
  'nareis',
  'Staatsexamen',
  'toetsing aan het EU-recht',
  // Forms and papers
  'antecedentenverklaring',
  'inkomensverklaring ondernemer',
  'intentieverklaring tbc-onderzoek',
  'ongehuwdverklaring',
  'relatieverklaring',
  'SV-loon',
  'toestemmingsverklaring',
  'uittreksel KVK',
  'verzekeringsbericht',
  'vragenlijst partner',
  'werkgeversverklaring',
] as const;

/** Names in Dutch only where another language gives them in brackets or quotes: in Dutch they are ordinary words. */
export const terms = [
  'aanslagen inkomstenbelasting',
  'afwijzing',
  'arbeidsovereenkomst',
  'basisverzekering',
  'beroep',
  'bezwaar',
  'bijstand',
  'echtscheidingsakte',
  'erkend referent',
  'geboorteakte',
  'gemeente',
  'griffierecht',
  'herstel verzuim',
  'huwelijksakte',
  'inburgeren',
  'inburgering',
  'ingebrekestelling',
  'inreisverbod',
  'internationale bescherming',
  'jaaropgaven',
  'jaarrekening',
  'kennismigrant',
  'landelijke organisaties',
  'leges',
  'lerend werken',
  'loonstroken',
  'nietigverklaring',
  'niet-tijdelijk',
  'onbepaalde tijd',
  'ontvangstbevestiging',
  'opschorting',
  'overlijdensakte',
  'partnerschapsakte',
  'rechtbank',
  'toekenningsbesluit',
  'uitkeringsspecificaties',
  'vakantiegeld',
  'verlenging',
  'wijziging',
  'zoekjaar',
  'zzp’er',
] as const;

export interface Piece {
  text: string;
  isName: boolean;
}

/** A text in pieces, the names apart; null where it holds none. */
export function piecesOf(text: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: name, 2: term } of text.matchAll(pattern)) {
    const found = name ?? term ?? '';
    const at = index + whole.length - found.length;
    if (at > from) pieces.push({ text: text.slice(from, at), isName: false });
    pieces.push({ text: found, isName: true });
    from = at + found.length;
  }
  if (from === 0) return null;
  if (from < text.length) pieces.push({ text: text.slice(from), isName: false });
  return pieces;
}

/** Addresses are names too: `ind.nl/tbc-verklaring`. */
const address = '(?:[a-z]+[.-])*[a-z]+\\.(?:nl|eu)(?:/[a-z]+(?:-[a-z]+)*)*';
/** Each with a capital at the beginning of a sentence; the longest first, since one may begin with another. */
const anyOf = (words: readonly string[]) =>
  words
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .sort((one, other) => other.length - one.length)
    .join('|');
// What stands before a word is matched and not looked back at, which browsers of before 2023 cannot.
const pattern = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(${address}|${anyOf(names)})(?![\\p{L}\\p{N}])|[(“](${anyOf(terms)})(?=[)”])`,
  'gu',
);
