import { createReadStream, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { couplesIn } from './couples';
import { historyOf } from './history';
import { optionsFrom } from './options';
import { NO_CHANGE, report } from './report';
import { rulesOf } from './rulesOf';
import { situationsIn } from './situationsIn';
import { baseFor, sideNamed, workingTree, type Side } from './sides';
import { tallied } from './tally';

const root = process.cwd();
const build = join(root, 'build', 'changes');

await changes(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`The comparison failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

async function changes(args: readonly string[]): Promise<void> {
  const options = optionsFrom(args);
  if (!options.ok) throw new Error(options.message);
  const history = historyOf(root);
  const named = (name: string): Side => {
    const side = sideNamed(name, history);
    if (!side) throw new Error(`there is no commit here, and no folder with a lib, named ${name}.`);
    return side;
  };
  const head = options.head === undefined ? workingTree(root) : named(options.head);
  const base = options.base === undefined ? baseFor(head, root, history) : named(options.base);
  if ('nothing' in base) {
    console.log(base.nothing);
    return;
  }
  console.log(`From ${base.label}\nto   ${head.label}\n`);
  console.log(await comparison(base, head));
}

async function comparison(base: Side, head: Side): Promise<string> {
  mkdirSync(build, { recursive: true });
  const scratch = mkdtempSync(join(build, 'rules-'));
  try {
    const before = await rulesOf(base, root, join(scratch, 'before'));
    if (!before.known) return before.why;
    const after = await rulesOf(head, root, join(scratch, 'after'));
    if (!after.known) return after.why;
    if (before.program === after.program) return `${NO_CHANGE} Both sides are the same program.`;
    const couples = await couplesIn(build, root, console.error);
    console.error('Judges them by the rules of both sides.');
    return report(await tallied(situationsIn(createReadStream(couples)), before.judge, after.judge));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
