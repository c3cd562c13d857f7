import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Day } from '../../lib/rules/day';
import { linesOf } from './lines';
import { readLine, type ReadLine } from './readLine';

/** Puts a reply into text, line end included. Lines are numbered from 1. */
export type Print = (line: ReadLine, number: number) => string;

/**
 * Prints a reply to each line of input, in order. It waits when the reader is slower than the rules, so memory does
 * not grow with the input. Returns whether every line was answered.
 */
export async function answerAll(
  input: AsyncIterable<Buffer>,
  output: Writable,
  today: () => Day,
  print: Print,
): Promise<boolean> {
  let allAnswered = true;
  let number = 0;
  for await (const bytes of linesOf(input)) {
    const line = readLine(bytes, today());
    if (!line.ok) allAnswered = false;
    number += 1;
    if (!output.write(print(line, number))) await once(output, 'drain');
  }
  return allAnswered;
}
