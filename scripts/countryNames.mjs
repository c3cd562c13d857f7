/**
 * Writes the country names of every language from CLDR: lib/messages/<locale>/countries.ts. Run it again when the
 * codes, a language or the CLDR version changes: node scripts/countryNames.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { version } = require('cldr-localenames-full/package.json');

const locales = ['en', 'nl'];

/** Where CLDR knows a shorter or clearer name than its usual one. */
const kinder = { CD: 'variant', CG: 'variant', HK: 'short', MO: 'short', PS: 'short' };

for (const locale of locales) {
  const { territories } = require(`cldr-localenames-full/main/${locale}/territories.json`).main[locale]
    .localeDisplayNames;
  const lines = (await countryCodes()).map((code) => `  ${code}: '${name(territories, code)}',`);
  const file = new URL(`../lib/messages/${locale}/countries.ts`, import.meta.url);
  await writeFile(
    file,
    [
      `// Written by scripts/countryNames.mjs from CLDR ${version} (cldr-localenames-full, Unicode License v3). Do not edit.`,
      `import type { Country } from '../../rules/answers';`,
      '',
      'export const countries = {',
      ...lines,
      '} satisfies Record<Country, string>;',
      '',
    ].join('\n'),
  );
}

/**
 * @param {Record<string, string>} territories
 * @param {string} code
 */
function name(territories, code) {
  const alternative = Object.entries(kinder).find(([country]) => country === code)?.[1];
  const found = territories[alternative ? `${code}-alt-${alternative}` : code];
  if (!found) throw new Error(`CLDR has no name for ${code}`);
  return found.replaceAll("'", '’');
}

/** The codes, read from the text of the fact: this script runs without a TypeScript compiler. */
async function countryCodes() {
  const text = await readFile(new URL('../lib/rules/facts/countryCodes.ts', import.meta.url), 'utf8');
  const list = /export const countryCodes = words\(([^)]*)\)/.exec(text)?.[1];
  if (!list) throw new Error('the list of codes is not where it was');
  return list.match(/[A-Z]{2}/g) ?? [];
}
