import { cpSync, existsSync, rmSync } from 'node:fs';
import { inRoot } from '../../root.mjs';
import { sourceHash } from '../../sourceHash.mjs';
import { readStamp, writeStamp } from '../../stamps.mjs';
import { tool } from '../../tool.mjs';
import { pack } from './pack';

/** What the guide is compared with; each is made of these folders beside this file, one laid over the other. */
const layers = { empty: ['empty'], wizard: ['empty', 'wizard'] } as const;
export type Fixture = keyof typeof layers;

/** Builds a fixture with the project's own Next, if it changed, and gives the folder to serve. */
export async function builtFixture(name: Fixture): Promise<string> {
  const folders = layers[name].map((layer) => `scripts/bench/open/${layer}`);
  const copy = inRoot('build', 'bench-open', name);
  const out = `${copy}/out`;
  const sources = sourceHash([...folders, 'scripts/bench/open/pack.ts', 'package-lock.json']);
  if (readStamp(`bench-open-${name}`) === sources && existsSync(out)) return out;

  console.error(`Builds the page to compare with: ${name}.`);
  rmSync(copy, { recursive: true, force: true });
  for (const folder of folders) cpSync(inRoot(folder), copy, { recursive: true });
  const status = await tool('next', ['build', copy], { env: { NEXT_TELEMETRY_DISABLED: '1' }, stdout: 'toStderr' });
  if (status !== 0) throw new Error(`the page to compare with could not be built: ${name}`);
  pack(out);
  writeStamp(`bench-open-${name}`, sources);
  return out;
}
