/** What keyboards, web pages and papers add to a text without anyone seeing it, or write in signs of their own. */
import fc from 'fast-check';

function characters(...codes: (number | readonly [first: number, last: number])[]): string[] {
  return codes.flatMap((code) => {
    const [first, last] = typeof code === 'number' ? [code, code] : code;
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}

const ranges = {
  'marks of direction': characters(0x61c, [0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069]),
  'zero width': characters([0x200b, 0x200d], [0x2060, 0x2064], 0xfeff, 0x180e, 0x34f),
  'soft hyphens': characters(0xad),
  'variation selectors': characters([0xfe00, 0xfe0f], [0xe0100, 0xe0103], [0x180b, 0x180d]),
};
export type Noise = keyof typeof ranges;
export const kindsOfNoise = Object.keys(ranges) as Noise[]; // keys of a constant record

/** Spaces of every width. */
export const spaces = characters(0x20, 0xa0, 0x1680, [0x2000, 0x200a], 0x202f, 0x205f, 0x3000, 9, 10);

/** The zero of each row of decimal digits that this engine knows by a name. */
export const zeros: readonly number[] = Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
  const written = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(0);
  return /^\p{Nd}$/u.test(written) ? [written.codePointAt(0) ?? 0] : [];
});

/** The text with something invisible at every place where something can stand. */
export function sprinkled(text: string, noise: Noise): string {
  const marks = ranges[noise];
  const letters = [...text].map((letter, index) => letter + (marks[index % marks.length] ?? ''));
  return (marks.at(-1) ?? '') + letters.join('');
}

/** The text with its digits in another script. */
export function inDigits(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** The text with full-width letters, digits and signs. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 0x21 + 0xff01));
}

/** Any way in which the same text may arrive. */
export function noisy(text: string): fc.Arbitrary<string> {
  const marks = fc.array(fc.constantFrom(...Object.values(ranges).flat()), { maxLength: 2 });
  const letter = (plain: string): fc.Arbitrary<string> => {
    if (plain === ' ') return fc.constantFrom(...spaces);
    if (/\d/.test(plain)) return fc.constantFrom(...zeros).map((zero) => inDigits(plain, zero));
    return fc.constantFrom(plain, fullWidth(plain));
  };
  const pieces = [...text].flatMap((plain) => [letter(plain), marks.map((some) => some.join(''))]);
  return fc.tuple(marks, ...pieces).map(([first, ...rest]) => [...first, ...rest].join(''));
}
