import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsOfNoise, noisy, spaces, sprinkled } from '../testing/noise';
import { asSeen, isBlank } from './asSeen';

describe('a text as it is seen', () => {
  it.each(kindsOfNoise)('has no %s', (noise) => {
    expect(asSeen(sprinkled('27 maart 1994', noise))).toBe('27 maart 1994');
  });

  it('has one plain space where there are any, and none around it', () => {
    for (const space of spaces) expect(asSeen(`${space}1${space}${space}234${space}`)).toBe('1 234');
  });

  it.each([
    ['２７／３／１９９４', '27/3/1994'],
    ['Ｋｅｎｙａ', 'Kenya'],
    ['２．３３７，５０', '2.337,50'],
    ['８％', '8%'],
    ['٨٫٣٣٪', '8٫33%'],
    ['٢٧؍٣؍١٩٩٤', '27/3/1994'],
    ['27⁄3∕1994', '27/3/1994'],
    ['27‒3–1994', '27-3-1994'],
    ['−5', '-5'],
    ['27。3。1994', '27.3.1994'],
    ['2’337', "2'337"],
    ['ﻣﺼﺮ', 'مصر'],
    ['𝐌𝐚𝐲', 'May'],
  ])('%s is %s', (typed, seen) => {
    expect(asSeen(typed)).toBe(seen);
  });

  it.each(['½', '5²', '①'])('keeps %s apart from the figures in it', (text) => {
    expect(asSeen(text)).toBe(text);
  });

  it('is the same when it is read again, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xd7ff })), (codes) => {
        const text = String.fromCodePoint(...codes);
        expect(asSeen(asSeen(text))).toBe(asSeen(text));
      }),
    );
  });

  it('is the same however it arrives', () => {
    fc.assert(
      fc.property(noisy('27 March 1994, € 1.250'), (text) => {
        expect(asSeen(text)).toBe('27 March 1994, € 1.250');
      }),
    );
  });
});

it('a text of which nothing is seen is blank', () => {
  for (const text of ['', ' ', '\u{200e}', '\u{a0}\u{feff}', '\u{3000}\n']) expect(isBlank(text)).toBe(true);
  for (const text of ['0', '.', ' a ']) expect(isBlank(text)).toBe(false);
});
