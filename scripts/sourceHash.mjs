import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * One hash over files and folders, by name and content: the same on every machine, whatever the file dates are.
 * Tests are left out, since nothing that is built depends on them. A path that does not exist counts as empty.
 *
 * @param {string[]} paths relative to `base`
 * @param {string} [base]
 */
export function sourceHash(paths, base = root) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(path, base)).sort()) {
    const content = readFileSync(join(base, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path with forward slashes, on Windows too: it is hashed
 * @param {string} base
 * @returns {string[]}
 */
function filesIn(path, base) {
  const place = join(base, path);
  if (!existsSync(place) || /\.test\.\w+$/.test(path)) return [];
  if (statSync(place).isFile()) return [path];
  return readdirSync(place).flatMap((name) => filesIn(`${path}/${name}`, base));
}
