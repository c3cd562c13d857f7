import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Stop, main } from './main.mjs';
import { npm } from './npm.mjs';
import { inRoot } from './root.mjs';
import { readStamp, writeStamp } from './stamps.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Installs the packages of the lockfile if they are not there yet, or were installed for another lockfile, Node or
 * machine (native parts differ). Runs before anything from node_modules is imported. Everything goes to standard
 * error: a caller's standard output is its own.
 */
export async function setup() {
  requireNode();
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (readStamp('setup') === wanted) return;

  console.error('Installing the packages of package-lock.json. This happens once.');
  // --include=dev: NODE_ENV=production would leave the build tools out. --loglevel: `npm run --silent` is inherited
  // by the npm started here, and would hide why an installation failed.
  const status = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice'], {
    stdout: 'toStderr',
  });
  if (status !== 0) {
    throw new Stop(`The packages could not be installed: npm ci ended with status ${status}; its reason stands above.`);
  }
  writeStamp('setup', wanted); // npm ci emptied node_modules, the old stamp is gone
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(`This needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
}

await main(import.meta.url, setup);
