import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Stop } from './main.mjs';
import { inRoot } from './root.mjs';
import { setup } from './setup.mjs';
import { sourceHash } from './sourceHash.mjs';
import { readStamp, writeStamp } from './stamps.mjs';

const SOURCES = ['lib', 'scripts/bundled.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Bundles scripts/<name>/main.ts when it, the rules or what it names beside them changed, and runs it in this process.
 *
 * @param {string} name
 * @param {string[]} [others] what else it imports, relative to the root
 */
export async function runBundled(name, others = []) {
  await setup();
  const file = inRoot('build', `${name.replaceAll('/', '-')}.mjs`); // right in build/: root.mjs counts the folders
  const sources = sourceHash([...SOURCES, `scripts/${name}`, ...others]);
  if (readStamp(name) !== sources || !existsSync(file)) {
    await bundle(inRoot('scripts', name, 'main.ts'), file);
    writeStamp(name, sources);
  }
  await import(pathToFileURL(file).href);
}

/**
 * @param {string} entryPoint
 * @param {string} file
 */
async function bundle(entryPoint, file) {
  const { build } = await import('esbuild'); // only now: it needs an installed package
  const options = /** @type {const} */ ({ platform: 'node', format: 'esm', target: 'node20', bundle: true });
  // Engines that are measured run as they were published, and so does the bundler.
  const external = ['esbuild', 'tinybench', 'json-rules-engine', 'publicodes', '@playwright/test'];
  const result = await build({
    ...options,
    external,
    entryPoints: [entryPoint],
    write: false,
    logLevel: 'silent',
  }).catch((error) => {
    throw new Stop(`The rules could not be bundled: ${error.message}`);
  });
  mkdirSync(inRoot('build'), { recursive: true });
  // Written beside and renamed: another run that reads the file now gets the old one whole.
  const fresh = `${file}.${process.pid}`;
  for (const { contents } of result.outputFiles) writeFileSync(fresh, contents);
  renameSync(fresh, file);
}
