import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from './lines';

describe('a line of JSON Lines', () => {
  test('ends at LF or CRLF', async () => {
    expect(await linesIn('one\ntwo\r\nthree\n')).toEqual(['one', 'two', 'three']);
  });

  test('does not end at a lone CR or at a Unicode line separator', async () => {
    expect(await linesIn('a\rb\u2028c\u2029d\u0085e\n')).toEqual(['a\rb\u2028c\u2029d\u0085e']);
  });

  test('may lack its end when it is the last', async () => {
    expect(await linesIn('one\ntwo')).toEqual(['one', 'two']);
    expect(await linesIn('one\n\r')).toEqual(['one', '\r']);
  });

  test('may be empty', async () => {
    expect(await linesIn('\n\r\n\none')).toEqual(['', '', '', 'one']);
  });

  test('is not made of nothing', async () => {
    expect(await linesIn('')).toEqual([]);
  });

  test('that is too long is given up without being kept, and the next one is read', async () => {
    expect(await linesIn('12345678\n1234\n123456789', { longest: 4, chunk: 3 })).toEqual([null, '1234', null]);
  });

  test('is the same however the stream is cut, also within a character', async () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é', '漢', '😀', '\u2028'))
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (input, chunk) => {
        expect(await linesIn(input, { chunk })).toEqual(await linesIn(input));
      }),
    );
  });
});

async function linesIn(text: string, { longest = 1000, chunk = 1000 } = {}): Promise<(string | null)[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  );
  const lines: (string | null)[] = [];
  for await (const line of linesOf(chunks, longest)) lines.push(line && line.toString());
  return lines;
}
