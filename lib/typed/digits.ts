const DIGIT = /\p{Nd}/u;

/** The same text with 0–9 in place of the decimal digits of every script that the browser knows. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/**
 * Unicode keeps the ten digits of a script side by side, zero first. Some of these rows follow each other without a
 * gap, so the value is the distance to where the digits begin, whatever the number of rows between.
 */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (first > 0 && DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
