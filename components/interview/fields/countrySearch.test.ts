import { describe, expect, it } from 'vitest';
import { language as english } from '@/lib/messages/en/language';
import { language as dutch } from '@/lib/messages/nl/language';
import { textsOf } from '@/lib/messages/texts';
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
