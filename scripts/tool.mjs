import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/**
 * Runs the program of an installed package with this Node. (`node_modules/.bin` holds shell files on Windows.)
 *
 * @param {string} packageName
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function tool(packageName, args, options) {
  const folder = inRoot('node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(process.execPath, [`${folder}/${file}`, ...args], options);
}
