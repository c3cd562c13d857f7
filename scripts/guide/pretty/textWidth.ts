const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters that take two columns of a terminal: Chinese, Japanese and Korean, full-width forms, and emoji. */
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
/** What only shapes the letters around it. */
const noWidth = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;

/** Most words: nothing to look into. */
const plain = /^[ -~]*$/;

/** How many columns a text takes in a terminal. A letter with its accents is one. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : noWidth.test(segment) ? 0 : 1;
  return width;
}
