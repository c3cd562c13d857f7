import { build } from 'esbuild';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Side } from './sides';
import type { Given, Guidance, Judge } from './situation';
import { takeOut } from './takeOut';

/** The program the rules come to is kept too: equal programs say the same. */
export type Rules = { known: true; judge: Judge; program: string } | { known: false; why: string };

const GUIDANCE = 'lib/interview/guidance.ts';
const ENTRY = `
  export { guidanceFor } from './${GUIDANCE}';
  export { parseAnswers } from './lib/rules/answers.ts';
`;

interface Entry {
  guidanceFor(answers: unknown, on: string): Guidance;
  parseAnswers(input: unknown, on: string): Parsed;
}
type Parsed = { ok: true; answers: unknown } | { ok: false; issues: readonly { path: string; message: string }[] };

/** The rules of one side. `scratch` is a folder for them alone; in `root` are the packages and the history. */
export async function rulesOf(side: Side, root: string, scratch: string): Promise<Rules> {
  mkdirSync(scratch, { recursive: true });
  if (side.kind === 'commit') takeOut(side.commit.hash, root, scratch);
  const folder = side.kind === 'commit' ? scratch : side.folder;
  if (!existsSync(join(folder, GUIDANCE))) {
    return { known: false, why: `Nothing to compare: ${side.label} has no ${GUIDANCE} yet, so it gives no guidance.` };
  }
  const program = await programOf(folder, root);
  const file = join(scratch, 'rules.mjs');
  writeFileSync(file, program);
  const entry = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Entry; // the exports of ENTRY
  return { known: true, judge: judgeBy(entry), program };
}

/** Without spaces and comments, so that rules that only read differently are the same program. */
async function programOf(folder: string, root: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: folder, loader: 'ts' },
    absWorkingDir: folder,
    nodePaths: [join(root, 'node_modules')],
    tsconfigRaw: {}, // else `@/` would lead into the working tree
    bundle: true,
    minifyWhitespace: true,
    legalComments: 'none',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

function judgeBy({ guidanceFor, parseAnswers }: Entry): Judge {
  return ({ answers, on }) => {
    try {
      const { told, withheld } = readAs(answers, (some) => parseAnswers(some, on));
      const guidance = guidanceFor(told, on);
      const asked = Array.isArray(guidance.asked) ? guidance.asked : [];
      const missed = [...withheld].find(([id]) => asked.includes(id));
      if (missed) return { known: false, why: missed[1] };
      return { known: true, guidance, without: [...withheld.keys()] };
    } catch (error) {
      return { known: false, why: `breaks off: ${error instanceof Error ? error.message : String(error)}` };
    }
  };
}

/**
 * The answers as far as these rules know them. Rules of another time may have asked less, or offered fewer choices; an
 * answer they cannot read is withheld, with what is wrong with it.
 */
function readAs(answers: Given, parse: (some: Given) => Parsed): { told: unknown; withheld: Map<string, string> } {
  const withheld = new Map<string, string>();
  for (;;) {
    const parsed = parse(Object.fromEntries(Object.entries(answers).filter(([id]) => !withheld.has(id))));
    if (parsed.ok) return { told: parsed.answers, withheld };
    const before = withheld.size;
    for (const { path, message } of parsed.issues) {
      const [id = ''] = path.split('.');
      // A place in a list says nothing about the kind of answer.
      if (id in answers && !withheld.has(id)) withheld.set(id, `${path.replace(/\.\d+/g, '')}: ${message}`);
    }
    if (withheld.size === before) throw new Error('these answers cannot be read, whichever of them is left out');
  }
}
