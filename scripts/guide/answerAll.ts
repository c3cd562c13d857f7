import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Day } from '../../lib/rules/day';
import { answerLine } from './answerLine';
import { linesOf } from './lines';

/**
 * Writes one line of JSON for each line of input, in order. It waits when the reader is slower than the rules, so
 * memory does not grow with the input. Returns whether every line was answered.
 */
export async function answerAll(input: AsyncIterable<Buffer>, output: Writable, today: () => Day): Promise<boolean> {
  let allAnswered = true;
  for await (const line of linesOf(input)) {
    const reply = answerLine(line, today());
    if ('error' in reply) allAnswered = false;
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain');
  }
  return allAnswered;
}
