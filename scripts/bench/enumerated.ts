import { readFileSync } from 'node:fs';
import { parseAnswers } from '../../lib/rules/answers';
import { TODAY } from '../../lib/testing/couple';
import { couplesIn } from '../changes/couples';
import { inRoot, root } from '../root.mjs';
import type { Case } from './cases';

/** So many of the couples that meet every state of the interview, evenly spread over them. */
export async function enumeratedCouples(count: number): Promise<Case[]> {
  const file = await couplesIn(inRoot('build', 'changes'), root, console.log);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const every = Math.floor(lines.length / count);
  return lines
    .filter((_, index) => index % every === 0)
    .slice(0, count)
    .map((line, index) => {
      const parsed = parseAnswers(JSON.parse(line), TODAY);
      if (!parsed.ok) throw new Error(`couple ${index} of the states has answers that do not fit`);
      return { name: `couple ${index}`, on: TODAY, answers: parsed.answers };
    });
}
