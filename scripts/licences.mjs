import { readFileSync } from 'node:fs';
import { main, Stop } from './main.mjs';
import { inRoot } from './root.mjs';

/**
 * @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile the part of package-lock.json that is read here
 * @typedef {{ name: string, version: string, licence: string | undefined, isOptional: boolean }} Package
 */

/** They ask for no more than that their text is kept with the code. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0']);

/** @type {readonly { name: RegExp, licence: string, onlyOptional: boolean, why: string }[]} */
const EXCEPTIONS = [
  {
    name: /^caniuse-lite$/,
    licence: 'CC-BY-4.0',
    onlyOptional: false,
    why: 'A table of browsers that the build looks things up in; nothing of it is on the site.',
  },
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    onlyOptional: true,
    why: 'libvips, for the image server of Next: a static site has no server, and the build changes no image.',
  },
];

/**
 * What the site is built from and with, without what only development needs. An optional peer of a package that
 * development brings (Playwright, for Next) counts as development.
 *
 * @param {Lockfile} lockfile
 * @returns {Package[]}
 */
export function production({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version = '', license, optional = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      isOptional: optional,
    }));
}

/**
 * A sentence for each package whose licence is not on the list, and for each exception that nothing needs any more.
 *
 * @param {Lockfile} lockfile
 * @returns {string[]}
 */
export function problems(lockfile) {
  const used = new Set();
  const refused = production(lockfile).filter(({ name, licence, isOptional }) => {
    const exceptions = EXCEPTIONS.filter((one) => one.name.test(name) && (isOptional || !one.onlyOptional));
    return !holds(licence, (id) => {
      const exception = exceptions.find((one) => one.licence === id);
      if (exception) used.add(exception);
      return exception !== undefined || ALLOWED.has(id);
    });
  });
  const idle = EXCEPTIONS.filter((one) => !used.has(one));
  return [
    ...refused.map(({ name, version, licence }) => `${name} ${version}: ${licence ?? 'no licence is named'}`),
    ...idle.map(({ name, licence }) => `no package needs the exception for ${name.source} (${licence}) any more`),
  ];
}

/**
 * Whether an SPDX expression can be kept with the licences allowed: `AND` needs both, `OR` lets us choose.
 *
 * @param {string | undefined} expression without brackets inside brackets, as npm packages write it
 * @param {(id: string) => boolean} isAllowed
 */
function holds(expression, isAllowed) {
  const choices = expression?.replace(/^\(|\)$/g, '').split(/ OR /) ?? [];
  // Every part is asked, so that each exception is seen to be used.
  return choices.some((choice) => choice.split(/ AND /).filter((id) => !isAllowed(id)).length === 0);
}

/** @returns {Lockfile} */
export function lockfile() {
  return JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
}

await main(import.meta.url, () => {
  const found = problems(lockfile());
  if (found.length > 0) throw new Stop(`Licences to look at:\n${found.map((line) => `- ${line}`).join('\n')}`);
});
