import { asSeen } from './asSeen';

/** Letters that people without them on their keyboard write as others. Unicode knows nothing of it. */
const substitutes: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ə: 'e',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ς: 'σ',
  // The same letters on an Arabic, a Persian and an Urdu keyboard.
  ی: 'ي',
  ى: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ـ: '',
};
const SUBSTITUTED = new RegExp(`[${Object.keys(substitutes).join('')}]`, 'gu');

/** A word as it is compared: without capitals, accents, dots or apostrophes. */
export function folded(text: string): string {
  return asSeen(text)
    .normalize('NFKD')
    .replace(/[\p{M}.']/gu, '')
    .toLowerCase()
    .replace(SUBSTITUTED, (letter) => substitutes[letter] ?? letter)
    .replace(/[\s\-,&()/]+/gu, ' ')
    .trim();
}
