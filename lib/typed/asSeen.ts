import { plainDigits } from './digits';

/** Drawn by no font: marks of direction, joiners, soft hyphens, variation selectors, notes between the lines. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]/gu;
/** Of any width, and the ends of lines; the empty pattern of Braille looks like one too. */
const SPACES = /[\s\u{85}\u{2800}]+/gu;
const CONTROLS = /\p{Cc}/gu;
/** An accent without its letter, for which Unicode would put a space. */
const ACCENT = /´/gu;
/** Full-width letters, presentation forms and the like. Not ½ and ², which stand for other numbers than their figures. */
const COMPATIBLE = /[^\p{No}]+/gu;

/** Signs that are drawn alike, with the one that we read. The marks of Arabic amounts keep their own meaning. */
const signs: readonly (readonly [drawn: RegExp, read: string])[] = [
  [/[’‘‛′ʹʻʼ`]/gu, "'"],
  [/[\p{Pd}−˗➖⁃]/gu, '-'],
  [/[⁄∕⧸؍]/gu, '/'],
  [/[،、‚]/gu, ','],
  [/[。۔]/gu, '.'],
  [/٪/gu, '%'],
];

/**
 * What someone sees of a text that was typed or pasted: the one place where text from outside is taken apart. Every
 * field reads this: nothing invisible, plain digits, letters and signs, one space where there are any.
 */
export function asSeen(text: string): string {
  const bare = text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(CONTROLS, '').replace(ACCENT, "'");
  const plain = plainDigits(bare.replace(COMPATIBLE, (part) => part.normalize('NFKC')));
  return signs.reduce((read, [drawn, sign]) => read.replace(drawn, sign), plain).trim();
}

/** Whether nothing is seen of a text. */
export function isBlank(text: string): boolean {
  return asSeen(text) === '';
}
