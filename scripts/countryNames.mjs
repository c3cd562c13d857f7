/**
 * Writes the names of countries from CLDR: those shown in each language (lib/messages/<locale>/countries.ts), and those
 * by which people look for one (lib/messages/countryNamesEverywhere.ts). Run it again when the codes, a language or the
 * CLDR version changes: npm run countries
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { nameOf, namesOf, ownNamesOf, version } from './cldr.mjs';
import { main } from './main.mjs';
import { inRoot } from './root.mjs';

const locales = ['en', 'nl'];

/** The files as they should stand, by path. */
export async function countryFiles() {
  const codes = await countryCodes();
  const shown = locales.map((locale) => [`lib/messages/${locale}/countries.ts`, shownNames(locale, codes)]);
  const all = [...shown, ['lib/messages/countryNamesEverywhere.ts', namesEverywhere(codes)]];
  return Promise.all(
    all.map(async ([path = '', lines = '']) => {
      const heading = `// Written by scripts/countryNames.mjs from CLDR ${version} (cldr-localenames-full, Unicode License v3). Do not edit.`;
      const style = { ...(await resolveConfig(inRoot(path))), filepath: inRoot(path) };
      return { path, text: await format(`${heading}\n${lines}`, style) };
    }),
  );
}

/**
 * @param {string} locale
 * @param {readonly string[]} codes
 */
function shownNames(locale, codes) {
  const lines = codes.map((code) => `${code}: ${quoted(nameOf(locale, code))},`);
  return `import type { Country } from '../../rules/answers';

export const countries = {
${lines.join('\n')}
} satisfies Record<Country, string>;
`;
}

/** @param {readonly string[]} codes */
function namesEverywhere(codes) {
  const lines = codes
    .map((code) => ({ code, names: differingNames(code) }))
    .filter(({ names }) => names.length > 0)
    .map(({ code, names }) => `${code}: [${names.map(quoted).join(', ')}],`);
  return `import type { Country } from '../rules/answers';

/** What each country is called in every language of the guide and in its own, where these differ. Only for finding. */
export const countryNamesEverywhere: Partial<Record<Country, readonly string[]>> = {
${lines.join('\n')}
};
`;
}

/**
 * Without a name that all languages of the guide give it, which every page knows already.
 *
 * @param {string} code
 */
function differingNames(code) {
  const shown = locales.map((locale) => compared(nameOf(locale, code)));
  const names = [...locales.flatMap((locale) => [nameOf(locale, code), ...namesOf(locale, code)]), ...ownNamesOf(code)];
  const differing = names.filter((name) => shown.some((other) => other !== compared(name)));
  return differing.filter((name, at) => differing.findIndex((other) => compared(other) === compared(name)) === at);
}

/** Two names that differ in no letter are one. @param {string} text */
function compared(text) {
  const letters = text.normalize('NFKD').replace(/[\p{M}\p{P}\s]/gu, '');
  return letters.toLowerCase();
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", '’')}'`;
}

/** The codes, read from the text of the fact: this script runs without a TypeScript compiler. */
async function countryCodes() {
  const text = await readFile(inRoot('lib/rules/facts/countryCodes.ts'), 'utf8');
  const list = /export const countryCodes = words\(([^)]*)\)/.exec(text)?.[1];
  if (!list) throw new Error('the list of codes is not where it was');
  return list.match(/[A-Z]{2}/g) ?? [];
}

await main(import.meta.url, async () => {
  for (const { path, text } of await countryFiles()) await writeFile(inRoot(path), text);
});
