import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** @type {{ version: string }} */
export const { version } = require('cldr-localenames-full/package.json');
const folder = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');

/** @typedef {{ _officialStatus?: string, _populationPercent: string }} Spoken */
/**
 * Who speaks what, by country: from the package that the names themselves require.
 *
 * @type {Record<string, { languagePopulation?: Record<string, Spoken> }>}
 */
const territories = require('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;

/** A language without a status is one of a country where so many of its people, in percent, speak it. */
const MANY = 5;

/** Where CLDR knows a shorter or clearer name than its usual one. */
const kinder = { CD: 'variant', CG: 'variant', HK: 'short', MO: 'short', PS: 'short' };

/**
 * The name of a country as a language writes it best.
 *
 * @param {string} writing
 * @param {string} code
 */
export function nameOf(writing, code) {
  const alternative = Object.entries(kinder).find(([country]) => country === code)?.[1];
  const found = namesIn(writing)[alternative ? `${code}-alt-${alternative}` : code];
  if (!found) throw new Error(`CLDR has no name for ${code}`);
  return found;
}

/**
 * All names of a country in a language: usual, short and other.
 *
 * @param {string} writing
 * @param {string} code
 */
export function namesOf(writing, code) {
  return ['', '-alt-short', '-alt-variant'].flatMap((form) => namesIn(writing)[code + form] ?? []);
}

/**
 * The names of a country in its own languages, in each of their scripts.
 *
 * @param {string} code
 */
export function ownNamesOf(code) {
  return languagesOf(code)
    .flatMap((language) => writings.get(language) ?? [])
    .flatMap((writing) => namesIn(writing)[code] ?? [])
    .filter((name) => name !== code); // CLDR gives the code where a language has no name
}

/**
 * Each language with the scripts that CLDR writes it in: Serbian in two. Not the scripts invented for English.
 *
 * @type {Map<string, string[]>}
 */
const writings = new Map();
for (const writing of readdirSync(folder).sort()) {
  const [, language, script] = /^([a-z]+)(-[A-Z][a-z]{3})?$/.exec(writing) ?? [];
  if (!language || (language === 'en' && script) || !existsSync(join(folder, writing, 'territories.json'))) continue;
  for (const key of new Set([language, writing])) writings.set(key, [...(writings.get(key) ?? []), writing]);
}

/** @param {string} code */
function languagesOf(code) {
  return Object.entries(territories[code]?.languagePopulation ?? {})
    .filter(([, { _officialStatus, _populationPercent }]) => _officialStatus || Number(_populationPercent) >= MANY)
    .map(([language]) => language.replace('_', '-'));
}

/**
 * @param {string} writing
 * @returns {Record<string, string>}
 */
function namesIn(writing) {
  return require(join(folder, writing, 'territories.json')).main[writing].localeDisplayNames.territories;
}
