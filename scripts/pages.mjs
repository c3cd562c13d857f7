import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Changes every page of the exported site: one step of the build.
 *
 * @param {string} folder of the exported site
 * @param {(html: string, name: string) => string} change `name` is the page's, for a message
 */
export function changePages(folder, change) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8'), name));
  }
}
