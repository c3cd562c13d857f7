import { expect, it } from 'vitest';
import { sources } from '../rules/facts/sources';
import { loadLanguage } from './languages';
import { locales, type Locale } from './locales';
import { names, piecesOf, terms } from './officialNames';
import { accessibilityPage, privacyPage } from './statementTexts';
import { textsOf } from './texts';
import { writtenOut } from './writtenOut';

const namesIn = (text: string) => piecesOf(text)?.flatMap(({ text: name, isName }) => (isName ? [name] : []));
const namesFound = (text: string) => namesIn(text) ?? [];

it('finds names between other words, at the ends, beside each other, and with a capital', () => {
  expect(piecesOf('Ask the IND, DUO or UWV')).toEqual([
    { text: 'Ask the ', isName: false },
    { text: 'IND', isName: true },
    { text: ', ', isName: false },
    { text: 'DUO', isName: true },
    { text: ' or ', isName: false },
    { text: 'UWV', isName: true },
  ]);
  expect(namesIn('Werkgeversverklaring')).toEqual(['Werkgeversverklaring']);
  expect(namesIn('the entry visa (mvv)')).toEqual(['mvv']);
  expect(namesIn('een mvv-aanvraag bij de IND')).toEqual(['mvv', 'IND']);
});

it('takes the longest name, and none out of the middle of a word', () => {
  expect(namesIn('the exam (basisexamen inburgering in het buitenland)')).toEqual([
    'basisexamen inburgering in het buitenland',
  ]);
  expect(piecesOf('INDeed, a window')).toBeNull();
  expect(piecesOf('')).toBeNull();
});

it('an address is a name, without the full stop of the sentence', () => {
  expect(namesIn('Look at ind.nl/tbc-verklaring.')).toEqual(['ind.nl/tbc-verklaring']);
  expect(namesIn('travel-europe.europa.eu')).toEqual(['travel-europe.europa.eu']);
});

it('an ordinary Dutch word is a name only where another language gives it in brackets or quotes', () => {
  expect(namesIn('the municipality (gemeente) where you live')).toEqual(['gemeente']);
  expect(piecesOf('Ga naar de gemeente (en niet naar het stadhuis)')).toBeNull();
});

it('the pieces together are the text', () => {
  const text = 'Geboorteakte (geboorteakte): de IND, en ind.nl.';
  expect(
    piecesOf(text)
      ?.map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

/** The texts of the guide itself. */
async function guideTexts(locale: Locale): Promise<string[]> {
  return leaves([(await loadLanguage(locale)).messages, writtenOut[locale]]);
}

/** Those of the statements too, which also speak of browsers and programs. */
async function everyText(locale: Locale): Promise<string[]> {
  const texts = textsOf(await loadLanguage(locale));
  const at = { host: { name: '', contact: '' }, answers: '' };
  return [...(await guideTexts(locale)), ...leaves([privacyPage(texts, at), accessibilityPage(texts, at)])];
}

function leaves(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : [];
}

it('nothing is listed that no text and no publisher is called', async () => {
  const texts = (await Promise.all(locales.map(everyText))).flat();
  const found = new Set([...texts, ...Object.values(sources).map(({ publisher }) => publisher)].flatMap(namesFound));
  const known = new Set([...found].map((name) => name.toLowerCase()));
  expect([...names, ...terms].filter((name) => !known.has(name.toLowerCase()))).toEqual([]);
});

/** Names too, but of other countries or of the EU. */
const notDutch = [
  'reduced motion',
  'CENOMAR',
  'DIRCO',
  'ETIAS',
  'FCDO',
  'nüfus müdürlüğü',
  'vukuatlı nüfus kayıt örneği',
];

it('every Dutch word that an English text gives in brackets is listed', async () => {
  const [english, dutch] = await Promise.all([guideTexts('en'), guideTexts('nl')]);
  const wordsOf = (texts: readonly string[]) =>
    new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}’-]{4,}/gu),
    );
  const inDutch = wordsOf(dutch);
  const inEnglish = wordsOf(english.map((text) => text.replace(/\([^)]*\)/g, '')));
  const inBrackets = english.flatMap((text) => [...text.matchAll(/\(([^(){}]+)\)/g)].map(([, words = '']) => words));
  const isDutch = (words: string) => {
    const each = [...wordsOf([words])];
    return each.length > 0 && each.every((word) => inDutch.has(word) && !inEnglish.has(word));
  };
  const isListed = (words: string) => piecesOf(`(${words})`)?.length === 3;
  expect(inBrackets.filter((words) => isDutch(words) && !isListed(words) && !notDutch.includes(words))).toEqual([]);
});
