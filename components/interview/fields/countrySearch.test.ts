import { describe, expect, it } from 'vitest';
import { countryNamesEverywhere } from '@/lib/messages/countryNamesEverywhere';
import { language as english } from '@/lib/messages/en/language';
import { language as dutch } from '@/lib/messages/nl/language';
import { textsOf } from '@/lib/messages/texts';
import { countryCodes } from '@/lib/rules/facts/countryCodes';
import { fullWidth, kindsOfNoise, sprinkled } from '@/lib/testing/noise';
import { entriesOf, search, type Choosable } from './countrySearch';

const texts = { en: textsOf(english), nl: textsOf(dutch) };

function found(
  typed: string,
  { kind = 'country', locale = 'en' }: { kind?: keyof Choosable; locale?: 'en' | 'nl' } = {},
) {
  return search(typed, entriesOf(kind, texts[locale])).map(({ name }) => name);
}

describe('a country', () => {
  it.each([
    ['Holl', 'Netherlands'],
    ['the neth', 'Netherlands'],
    ['Burma', 'Myanmar (Burma)'],
    ['Turkey', 'Türkiye'],
    ['turkiye', 'Türkiye'],
    ['Ivory', 'Côte d’Ivoire'],
    ['cote d’iv', 'Côte d’Ivoire'],
    ["COTE D'IV", 'Côte d’Ivoire'],
    ['curacao', 'Curaçao'],
    ['saint luc', 'St. Lucia'],
    ['st luc', 'St. Lucia'],
    ['bosnia and', 'Bosnia & Herzegovina'],
    ['guinea bissau', 'Guinea-Bissau'],
    ['xk', 'Kosovo'],
    ['المغرب', 'Morocco'],
    ['  kenya ', 'Kenya'],
  ])('is found in English by %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it.each([
    ['Holl', 'Nederland'],
    ['Ivoor', 'Ivoorkust'],
    ['Germany', 'Duitsland'],
    ['belgie', 'België'],
  ])('is found in Dutch by %s', (typed, name) => {
    expect(found(typed, { locale: 'nl' })[0]).toBe(name);
  });

  it('comes first where its name begins with what was typed, then other words, then parts of words', () => {
    expect(found('ni')).toEqual(expect.arrayContaining(['Nicaragua', 'Nigeria', 'Japan', 'Tunisia']));
    const order = ['Nicaragua', 'Nigeria', 'Japan', 'Tunisia'].map((name) => found('ni').indexOf(name));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('can be any of 250, in the order of the alphabet, when nothing is typed', () => {
    expect(found('')).toHaveLength(250);
    expect(found('').slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
    expect(found('')).toContain('Aruba');
  });

  it('is none for what nobody calls a country', () => {
    expect(found('qqq')).toEqual([]);
  });
});

describe('a nationality', () => {
  it('is one of the states, and last of all none', () => {
    expect(found('', { kind: 'nationality' })).toHaveLength(198);
    expect(found('', { kind: 'nationality' }).at(-1)).toBe('Stateless (no nationality)');
    expect(found('stateless', { kind: 'nationality', locale: 'nl' })).toEqual(['Staatloos (geen nationaliteit)']);
  });

  it('is that of the state where a territory is named, and says so', () => {
    const results = search('aruba', entriesOf('nationality', texts.en));
    expect(results).toEqual([{ code: 'NL', name: 'Netherlands', territories: ['Aruba'] }]);
  });

  it('is offered once where several territories of one state are named', () => {
    const [first] = search('french', entriesOf('nationality', texts.en));
    expect(first).toMatchObject({
      code: 'FR',
      territories: expect.arrayContaining(['French Guiana', 'French Polynesia']),
    });
  });

  it('of a territory without a state is not offered', () => {
    expect(found('antarctica', { kind: 'nationality' })).toEqual([]);
  });
});

describe.each(['en', 'nl'] as const)('on a page in %s, once the names of everywhere are here,', (locale) => {
  const entries = entriesOf('country', texts[locale], countryNamesEverywhere);
  const codesFor = (typed: string) => search(typed, entries).map(({ code }) => code);
  /** Every name in every language of the guide, and each country's own. */
  const names = countryCodes.map((code) => ({
    code,
    names: [texts.en.country(code), texts.nl.country(code), ...(countryNamesEverywhere[code] ?? [])],
  }));
  // French has one name for the two halves of an island.
  const sharesName = (code: string, name: string) => code === 'MF' && name === 'Saint-Martin';

  it('each country comes first by all of its names', () => {
    expect(names).toHaveLength(250);
    const missed = names.flatMap((country) =>
      country.names
        .filter((name) => !sharesName(country.code, name) && codesFor(name)[0] !== country.code)
        .map((name) => `${country.code}: ${name}`),
    );
    expect(missed).toEqual([]);
    expect(codesFor('Saint-Martin')).toContain('MF');
  });

  it.each(kindsOfNoise)('each is found with %s in its name', (noise) => {
    const missed = names.filter(({ code, names: [name = ''] }) => codesFor(sprinkled(name, noise))[0] !== code);
    expect(missed).toEqual([]);
  });

  it.each([
    ['ケニア', null],
    ['Kenia', 'KE'],
    ['Philippines', 'PH'],
    ['Filipijnen', 'PH'],
    ['de Filipijnen', 'PH'],
    ['Duitsland', 'DE'],
    ['Deutschland', 'DE'],
    ['Egypte', 'EG'],
    ['مصر', 'EG'],
    ['كويت', 'KW'], // without its article
    ['ไทย', 'TH'],
    ['မြန်မာ', 'MM'],
    ['កម្ពុជា', 'KH'],
    ['ኢትዮጵያ', 'ET'],
    ['ኤርትራ', 'ER'],
    ['भारत', 'IN'],
    ['پاكستان', 'PK'], // on an Arabic keyboard
    ['中国', 'CN'],
    ['中國', 'CN'],
    ['Україна', 'UA'],
    ['УКРАЇНА', 'UA'],
    ['Foroyar', 'FO'],
    ['ދިވެހިރާއްޖެ', 'MV'],
    [fullWidth('Kenya'), 'KE'],
  ])('%s is found', (typed, code) => {
    expect(codesFor(typed)[0] ?? null).toBe(code);
  });

  it('its own language goes first', () => {
    for (const typed of ['fin', 'gu', 'be', 'eg', 'ma', 'du']) {
      const names = search(typed, entries).map(({ name }) => name.toLowerCase());
      const own = names.filter((name) => name.startsWith(typed));
      expect(names.slice(0, own.length)).toEqual(own);
    }
  });

  it('a part of a word of another language finds nothing in Latin letters', () => {
    expect(search('utrich', entries)).toEqual([]);
  });

  it('a nationality is found by them too', () => {
    const nationalities = entriesOf('nationality', texts[locale], countryNamesEverywhere);
    expect(search('المغرب', nationalities)[0]?.code).toBe('MA');
    expect(search('Groenland', nationalities)[0]).toMatchObject({
      code: 'DK',
      territories: [texts[locale].country('GL')],
    });
  });
});
