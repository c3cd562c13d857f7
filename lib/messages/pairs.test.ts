/** English and Dutch tell a couple the same: what can be held together of two texts is held together here. */
import { describe, expect, it } from 'vitest';
import { addressesIn, besideIn, numbersIn, officialTermsIn, textsIn, valuesIn } from '../testing/pairs';
import { language as english } from './en/language';
import type { Locale } from './locales';
import { language as dutch } from './nl/language';
import { accessibilityPage, privacyPage } from './statementTexts';
import { textsOf } from './texts';
import type { Language } from './translator';
import { writtenOut } from './writtenOut';

function textsOfAllPages(language: Language): Map<string, string> {
  const given = { host: { name: 'Host', contact: 'post@host.example' }, answers: '/answers/' };
  const texts = textsOf(language);
  return new Map(
    textsIn({
      ...language.messages,
      ...writtenOut[language.locale],
      privacy: privacyPage(texts, given),
      accessibility: accessibilityPage(texts, given),
    }),
  );
}

const inEnglish = textsOfAllPages(english);
const inDutch = textsOfAllPages(dutch);
/** All Dutch texts without the addresses in them, which are English in part. */
const allDutch = [...inDutch.values()]
  .join('\n')
  .toLowerCase()
  .replaceAll(/\S*\w\/\S*/g, '');

/** English words that the Dutch texts know from names: the Legalisation Office in London. */
const englishWords = ['legalisation'];

interface Property {
  name: string;
  of: (text: string, locale: Locale) => string[];
  /** The texts that differ in it, and why they may. */
  apart: Record<string, string>;
}

const properties: readonly Property[] = [
  { name: 'values, and the cases of each', of: valuesIn, apart: {} },
  { name: 'numbers', of: numbersIn, apart: {} },
  { name: 'addresses of pages and mail', of: addressesIn, apart: {} },
  { name: 'official terms', of: officialTermsIn, apart: {} },
];

describe('each text has, in English and in Dutch, the same', () => {
  it('key', () => {
    expect([...inDutch.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  describe.each(properties)('$name', ({ of, apart }) => {
    const differing = [...inEnglish].flatMap(([key, english]) => {
      const [inOne, inOther] = [of(english, 'en').join(' '), of(inDutch.get(key) ?? '', 'nl').join(' ')];
      return inOne === inOther ? [] : [{ key, en: inOne, nl: inOther }];
    });

    it('everywhere, but where a reason is given', () => {
      expect(differing.filter(({ key }) => !(key in apart))).toEqual([]);
    });

    it('with no reason left for a text that is the same again', () => {
      const keys = differing.map(({ key }) => key);
      expect(Object.keys(apart).filter((key) => !keys.includes(key))).toEqual([]);
    });
  });
});

describe('a Dutch word that stands in brackets or quotes in English', () => {
  it('stands in the Dutch text too, so that both speak of the same thing', () => {
    const missing = [...inEnglish].flatMap(([key, english]) =>
      besideIn(english)
        .map((word) => word.toLowerCase())
        // Only words that the Dutch texts know: the others are English.
        .filter(
          (word) =>
            allDutch.includes(word) && !englishWords.includes(word) && !inDutch.get(key)?.toLowerCase().includes(word),
        )
        .map((word) => `${key}: ${word}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('what a pair is held together by', () => {
  it('is the number, whether in figures or in words, and however it is written', () => {
    expect(numbersIn('€2,523.96 within three months, or 28 days', 'en')).toEqual(['252396', '28', '3']);
    expect(numbersIn('€ 2.523,96 binnen 3 maanden, of 28 dagen', 'nl')).toEqual(['252396', '28', '3']);
    expect(numbersIn('two more weeks', 'en')).toEqual(numbersIn('nog twee weken', 'nl'));
    expect(numbersIn('for the two of you', 'en')).toEqual([]);
  });

  it('is the address of a page, a site or mail, without the stop behind it', () => {
    expect(addressesIn('Look at ind.nl/leges, digid.nl. Or write to help@host.example.org.')).toEqual([
      'digid.nl',
      'help@host.example.org',
      'ind.nl/leges',
    ]);
  });

  it('is the case of a choice, not only its value', () => {
    expect(valuesIn('{waits, select, here {Wait.} other {Go.}}')).toEqual(['here', 'other', 'waits']);
  });

  it('is the term, and not a part of another word', () => {
    expect(officialTermsIn('The independent permit and the IND')).toEqual(['ind']);
    expect(officialTermsIn('het Schengengebied en DUO')).toEqual(['duo', 'schengen']);
  });

  it('is what stands in brackets and quotes', () => {
    expect(besideIn('Ask for an extension (verlenging) on “Mijn IND” {in brackets}.')).toEqual([
      'verlenging',
      'Mijn IND',
    ]);
  });
});
