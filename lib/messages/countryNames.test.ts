import { describe, expect, it } from 'vitest';
import { countryCodes } from '../rules/facts/countryCodes';
import { countrySynonyms } from './countrySynonyms';
import { countries as inEnglish } from './en/countries';
import { countries as inDutch } from './nl/countries';

describe.each([
  ['English', inEnglish],
  ['Dutch', inDutch],
])('the country names in %s', (_, names) => {
  it('are there for every country, each different', () => {
    expect(Object.keys(names).sort()).toEqual([...countryCodes].sort());
    expect(new Set(Object.values(names)).size).toBe(countryCodes.length);
  });
});

it('are the ones people use', () => {
  expect([inEnglish.TR, inDutch.TR]).toEqual(['Türkiye', 'Turkije']);
  expect([inEnglish.HK, inEnglish.MO]).toEqual(['Hong Kong', 'Macao']);
});

describe('another word for a country', () => {
  it.each([
    ['Holland', 'NL'],
    ['Ivory Coast', 'CI'],
    ['Turkey', 'TR'],
    ['Burma', 'MM'],
    ['Persia', 'IR'],
    ['Swaziland', 'SZ'],
    ['Zaire', 'CD'],
    ['Scotland', 'GB'],
    ['America', 'US'],
    ['Dubai', 'AE'],
    ['Korea', 'KR'],
    ['Czech Republic', 'CZ'],
    ['Cape Verde', 'CV'],
    ['Ceylon', 'LK'],
    ['المغرب', 'MA'],
    ['中国', 'CN'],
  ] as const)('%s finds %s', (word, country) => {
    expect(countrySynonyms[country]).toContain(word);
  });

  it('is given once for each country', () => {
    for (const words of Object.values(countrySynonyms)) expect(new Set(words).size).toBe(words.length);
  });
});
