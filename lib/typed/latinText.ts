/** The zero of every row of decimal digits that people here may type: Arabic, Persian, Devanagari, Bengali, full width. */
const zeros = ['٠', '۰', '०', '০', '０'];

/** The same text with the digits 0–9 in place of those of other scripts, and one kind of space. */
export function latinDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, latin)
    .replace(/\s+/gu, ' ')
    .trim();
}

function latin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.map((each) => each.codePointAt(0) ?? 0).find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** A word as it is compared: without capitals, accents, dots or apostrophes. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘ʻʼ`]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd},&()/]+/gu, ' ')
    .trim();
}
