import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Stop, main } from './main.mjs';
import { inRoot } from './root.mjs';
import { setup } from './setup.mjs';
import { sourceHash } from './sourceHash.mjs';
import { readStamp, writeStamp } from './stamps.mjs';

const BUNDLE = inRoot('build', 'guide.mjs');
const SOURCES = ['lib', 'scripts/guide', 'scripts/guide.mjs', 'package-lock.json', 'tsconfig.json'];

// The collector of V8 otherwise lets garbage grow with the length of the input before it takes it away.
setFlagsFromString('--optimize-for-size');

/** `npm run guide`: bundles scripts/guide/main.ts when it or the rules changed, and runs it on standard input. */
await main(import.meta.url, async () => {
  await setup();
  const sources = sourceHash(SOURCES);
  if (readStamp('guide') !== sources || !existsSync(BUNDLE)) {
    await bundle();
    writeStamp('guide', sources);
  }
  await import(pathToFileURL(BUNDLE).href);
});

async function bundle() {
  const { build } = await import('esbuild'); // only now: it needs an installed package
  const options = /** @type {const} */ ({ platform: 'node', format: 'esm', target: 'node20', bundle: true });
  const entryPoints = [inRoot('scripts', 'guide', 'main.ts')];
  const result = await build({ ...options, entryPoints, write: false, logLevel: 'silent' }).catch((error) => {
    throw new Stop(`The rules could not be bundled: ${error.message}`);
  });
  mkdirSync(inRoot('build'), { recursive: true });
  // Written beside and renamed: another run that reads the file now gets the old one whole.
  const fresh = `${BUNDLE}.${process.pid}`;
  for (const { contents } of result.outputFiles) writeFileSync(fresh, contents);
  renameSync(fresh, BUNDLE);
}
