import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Stop } from '../main.mjs';
import { NOTHING_YET, release } from './release.mjs';

/** Names with a dot before them are not served by any of our configurations. */
const RECORD = '.releases.json';
const UNDER_WAY = '.publishing';

/**
 * Makes a build the release that is served from a folder. At every moment, also when it breaks off, the folder serves
 * whole files, and no page names a file that is not there. One at a time.
 *
 * @param {string} build
 * @param {string} folder made if it is not there
 * @param {string} day YYYY-MM-DD
 * @returns {{ written: number, deleted: number }}
 */
export function publish(build, folder, day) {
  const built = namesIn(build);
  if (!built.includes('index.html'))
    throw new Stop(`There is no built site in ${build}. Build it first: npm run build`);
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, UNDER_WAY), { recursive: true, force: true }); // of one that broke off
  mkdirSync(join(folder, UNDER_WAY));

  const before = readRecord(folder);
  const { first, then, gone, after } = release(before, { built: namesIn(build), served: namesIn(folder), day });
  // Both releases until it is done: what breaks off here is taken up by the next one.
  writeRecord(folder, { ...after, pages: [...new Set([...before.pages, ...after.pages])] });

  const written = [...first, ...then].filter((name) => put(build, folder, name)).length;
  const deleted = gone.filter((name) => remove(folder, name)).length;
  writeRecord(folder, after);
  rmdirSync(join(folder, UNDER_WAY));
  return { written, deleted };
}

/**
 * Written aside and renamed, so that nobody is ever sent half a file. What is the same stays, and keeps its date: a
 * browser that has it need not fetch it again.
 *
 * @param {string} build
 * @param {string} folder
 * @param {string} name
 */
function put(build, folder, name) {
  const [from, to] = [join(build, name), join(folder, name)];
  if (read(to)?.equals(readFileSync(from))) return false;
  const aside = join(folder, UNDER_WAY, 'file');
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, aside);
  renameSync(aside, to);
  return true;
}

/**
 * @param {string} folder
 * @param {string} name
 */
function remove(folder, name) {
  const file = join(folder, name);
  if (!existsSync(file)) return false;
  rmSync(file);
  for (let path = dirname(name); path !== '.'; path = dirname(path)) {
    if (readdirSync(join(folder, path)).length > 0) break;
    rmdirSync(join(folder, path));
  }
  return true;
}

/**
 * @param {string} folder
 * @returns {import('./release.mjs').Record}
 */
function readRecord(folder) {
  const text = read(join(folder, RECORD));
  return text === undefined ? NOTHING_YET : JSON.parse(text.toString());
}

/**
 * @param {string} folder
 * @param {import('./release.mjs').Record} record
 */
function writeRecord(folder, record) {
  const aside = join(folder, UNDER_WAY, 'record');
  writeFileSync(aside, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(aside, join(folder, RECORD));
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
function namesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((name) => name !== RECORD && !name.startsWith(`${UNDER_WAY}/`));
}
