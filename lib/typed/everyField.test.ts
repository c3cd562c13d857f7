/** What is read of a field is what a person sees in it: every kind of field, with every kind of noise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullWidth, inDigits, kindsOfNoise, noisy, spaces, sprinkled, zeros } from '../testing/noise';
import { folded } from './folded';
import { readDay } from './typedDay';
import { readMoney } from './typedMoney';
import { readPercent, readWhole } from './typedNumber';

const limits = { min: 0, max: 400 };
const whole = (text: string) => readDay({ day: text, month: '', year: '' }, 'en');

const fields: Record<string, { read: (text: string) => unknown; samples: readonly string[] }> = {
  'the day of a date': {
    read: (day) => readDay({ day, month: '3', year: '1994' }, 'en'),
    samples: ['7', '27', '27th'],
  },
  'the month of a date': {
    read: (month) => readDay({ day: '27', month, year: '1994' }, 'nl'),
    samples: ['3', '12', 'March', 'maart', 'mrt.', 'okt'],
  },
  'the year of a date': { read: (year) => readDay({ day: '27', month: '3', year }, 'en'), samples: ['1994', '2026'] },
  'a whole date': {
    read: whole,
    samples: ['27-3-1994', '27/03/1994', '1994-03-27', '27 maart 1994', 'March 27, 1994', '27.3.1994'],
  },
  'an amount': {
    read: readMoney,
    samples: ['2337', '2.337,50', '2,337.50', '2 337,00', "2'337", '€ 2337,-', '2337 euro', '-5'],
  },
  'a percentage': { read: (text) => readPercent(text, limits), samples: ['8', '8,33', '8.33 %', '30%'] },
  'a whole number': { read: (text) => readWhole(text, limits), samples: ['0', '26', '156'] },
  'a country': { read: folded, samples: ['Kenya', 'Ivory Coast', 'Sao Tome & Principe'] },
};

describe.each(Object.entries(fields))('%s', (_, { read, samples }) => {
  describe.each(samples)('written as %s is read the same', (sample) => {
    const plain = read(sample);

    it.each(kindsOfNoise)('with %s in it', (noise) => {
      expect(read(sprinkled(sample, noise))).toEqual(plain);
    });

    it('with any kind of space in it and around it', () => {
      for (const space of spaces) expect(read(`${space}${sample.replaceAll(' ', space)}${space}`)).toEqual(plain);
    });

    it('in the digits of any script', () => {
      for (const zero of zeros) expect(read(inDigits(sample, zero))).toEqual(plain);
    });

    it('in full width', () => {
      expect(read(fullWidth(sample))).toEqual(plain);
    });

    it('however it arrives', () => {
      fc.assert(
        fc.property(noisy(sample), (text) => {
          expect(read(text)).toEqual(plain);
        }),
      );
    });
  });
});

describe('a sign', () => {
  it.each(['‐', '‑', '‒', '–', '—', '−', '﹣', '－'])('%s joins a date and goes before what is below zero', (dash) => {
    expect(whole(`27${dash}3${dash}1994`)).toEqual({ ok: true, day: '1994-03-27' });
    expect(readMoney(`${dash}5`)).toEqual({ ok: false, problem: 'negative' });
  });

  it.each(['’', '‘', '′', 'ʼ', '´', '＇'])('%s parts thousands', (mark) => {
    expect(readMoney(`2${mark}337`)).toEqual({ ok: true, euros: 2337 });
  });

  it.each(['٫', ',', '،', '，'])('%s stands before decimals', (mark) => {
    expect(readMoney(`٢٣٣٧${mark}٥٠`)).toEqual({ ok: true, euros: 2337.5 });
    expect(readPercent(`٨${mark}٣٣`, limits)).toEqual({ ok: true, number: 8.33 });
  });
});

it('a letter that is missing on a keyboard is read as the one people write for it', () => {
  expect(folded('Føroyar')).toBe(folded('Foroyar'));
  expect(folded('Azərbaycan')).toBe(folded('Azerbaycan'));
  expect(folded('KIBRIS')).toBe(folded('Kıbrıs'));
  expect(folded('پاکستان')).toBe(folded('پاكستان'));
});
