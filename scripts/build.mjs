import { existsSync, rmSync } from 'node:fs';
import { compress } from './compress.mjs';
import { addEarlyScript } from './early.mjs';
import { keepEarlySubmits } from './earlySubmit.mjs';
import { inlineStyles } from './inlineStyles.mjs';
import { Stop, main } from './main.mjs';
import { next } from './next.mjs';
import { addPageScript, writeWorker } from './offline.mjs';
import { secure } from './policy.mjs';
import { inRoot } from './root.mjs';
import { setup } from './setup.mjs';
import { sourceHash } from './sourceHash.mjs';
import { readStamp, removeStamp, writeStamp } from './stamps.mjs';
import { stripTextPages } from './textPages.mjs';

/** Everything the exported site is made from. A script that becomes a step of the build belongs on this list. */
const SOURCES = [
  'app',
  'components',
  'machines',
  'lib',
  'public',
  'scripts/browserBundle.mjs',
  'scripts/build.mjs',
  'scripts/compress.mjs',
  'scripts/early',
  'scripts/early.mjs',
  'scripts/earlySubmit.mjs',
  'scripts/icuLoader.mjs',
  'scripts/inlineStyles.mjs',
  'scripts/next.mjs',
  'scripts/offline',
  'scripts/offline.mjs',
  'scripts/pages.mjs',
  'scripts/policy.mjs',
  'scripts/textPages.mjs',
  'scripts/whyLoader.mjs',
  'next.config.js',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds the site into out/, unless it stands there already, built from these very sources. */
export async function build() {
  await setup();
  const sources = `${sourceHash(SOURCES)}${process.env.BASE_PATH ?? ''}`;
  if (readStamp('build') === sources && existsSync(inRoot('out', 'index.html'))) return;

  // A build that crashed or was killed can leave a cache behind that makes Turbopack fail for ever after.
  if (readStamp('building') !== undefined) rmSync(inRoot('.next'), { recursive: true, force: true });
  removeStamp('build');
  writeStamp('building', sources);

  console.log('Building the site.');
  const status = await next(['build']);
  if (status !== 0) throw new Stop(`The site could not be built: next build ended with status ${status}.`);

  const out = inRoot('out');
  stripTextPages(out);
  inlineStyles(out);
  keepEarlySubmits(out);
  await addEarlyScript(out);
  await addPageScript(out);
  secure(out); // the policy holds the hashes of what stands in a page by now
  await writeWorker(out); // the list holds the hashes of whole files
  await compress(out);
  removeStamp('building');
  writeStamp('build', sources); // the hash from before: a file changed during the build is built again next time
}

await main(import.meta.url, build);
