import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compress } from '../compress.mjs';
import { deployFiles } from '../deploy/files.mjs';
import { publish } from '../publish/folder.mjs';
import { freePort } from './freePort';
import { apacheConf } from './kinds';

export const LONG = '<title>a page</title>'.repeat(100);
export const NOT_HERE = '<title>not here</title>'.repeat(100);

const BUILT = {
  'index.html': LONG,
  '404.html': NOT_HERE,
  'en/index.html': LONG,
  'en/index.txt': LONG,
  'nl/check/index.html': LONG,
  'sw.js': LONG,
  'site.webmanifest': LONG,
  'icon.svg': LONG,
  'rules/exam.dmn': LONG,
  '_next/static/chunks/0a1b.js': LONG,
  '_next/static/chunks/0a1b.css': LONG,
  '_next/static/media/picture.png': LONG,
};

/** A folder as deploy/README.md asks for, with a small release published in it and the configurations beside it. */
export async function placeFor(base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-hosting-'));
  chmodSync(folder, 0o755); // who serves need not be who publishes
  const build = join(folder, 'build');
  for (const [name, content] of Object.entries(BUILT)) {
    mkdirSync(dirname(join(build, name)), { recursive: true });
    writeFileSync(join(build, name), content);
  }
  await compress(build);
  publish(build, join(folder, 'site', base), '2026-03-01');
  mkdirSync(join(folder, 'run'));
  chmodSync(join(folder, 'run'), 0o777);

  const port = await freePort();
  const { '.htaccess': htaccess = '', ...files } = deployFiles({ base, folder, port, host: '127.0.0.1' });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'apache.conf'), apacheConf(folder, port));
  writeFileSync(join(folder, 'site', base, '.htaccess'), htaccess);
  return { folder, port, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
