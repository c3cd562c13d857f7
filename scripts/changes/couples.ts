import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseAnswers } from '../../lib/rules/answers';
import { TODAY } from '../../lib/testing/couple';
import { couplesOver, type Choose } from '../../lib/testing/totality/couples';
import { sortAnswers } from '../../lib/testing/totality/sortAnswers';
import { statesOf, type Interview } from '../../lib/testing/totality/states';
import { sourceHash } from '../sourceHash.mjs';

/** There is a couple for every so many ways on from a state, to keep them below this number. */
const AT_MOST = 45_000;

const MADE_FROM = ['lib/rules', 'lib/interview', 'lib/testing', 'lib/zod.ts', 'scripts/changes/couples.ts'];

/** A file with a couple a line, spread over every state of the interview; made anew when the rules are others. */
export async function couplesIn(folder: string, root: string, tell: (news: string) => void): Promise<string> {
  const file = join(folder, `couples-${sourceHash(MADE_FROM, root).slice(0, 16)}.jsonl`);
  if (existsSync(file)) return file;
  tell('Makes couples that meet every state of the interview. That takes a minute or two, once for these rules.');
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}.${process.pid}`; // another run may make them now too
  await pipeline(Readable.from(lines()), createWriteStream(fresh));
  for (const old of readdirSync(folder)) if (/^couples-.*\.jsonl$/.test(old)) rmSync(join(folder, old));
  renameSync(fresh, file);
  return file;
}

function* lines(): Generator<string> {
  const interview = statesOf(TODAY, sortAnswers(TODAY));
  const every = Math.ceil(edgesIn(interview) / AT_MOST);
  for (const { answers } of couplesOver(interview, every, eachInTurn())) {
    // Some live in a country of which one can only be a national.
    if (parseAnswers(answers, TODAY).ok) yield `${JSON.stringify(answers)}\n`;
  }
}

function edgesIn({ levels }: Interview): number {
  return levels.flat().reduce((sum, { edges }) => sum + edges.length, 0);
}

/** These rules treat the members of a class alike, but others may not: so all of them get their turn. */
function eachInTurn(): Choose {
  const turns = new Map<readonly unknown[], number>();
  return (members) => {
    const turn = turns.get(members) ?? 0;
    turns.set(members, turn + 1);
    return members[turn % members.length];
  };
}
