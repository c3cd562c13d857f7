const LF = 0x0a;
const CR = 0x0d;

/** Far more than any situation; what is longer is not kept in memory. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** The bytes of a line without its end, or null for one that is longer than allowed. */
export type Line = Buffer | null;

/**
 * Cuts a stream into lines as JSON Lines means them: a line ends at LF or CRLF and nowhere else (readline also ends
 * lines at U+2028 and at a lone CR). It cuts bytes, so a character that two chunks share stays whole. What follows
 * the last line end is a line too, unless it is empty.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;

  const keep = (piece: Buffer) => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    const line = length > longest ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      keep(chunk.subarray(start, end));
      yield withoutCr(take());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function withoutCr(line: Line): Line {
  return line?.at(-1) === CR ? line.subarray(0, -1) : line;
}
