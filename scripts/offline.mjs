import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { browserBundle } from './browserBundle.mjs';
import { changePages } from './pages.mjs';

const STATIC = '_next/static';

/** Files of the export that no page asks a browser of today for. */
const UNUSED = [
  /\.(br|gz|txt|dmn)$/,
  /(^|\/)(sw\.js|_not-found\/|404\/|404\.html)/,
  /^_next\/static\/(?!chunks\/|css\/|media\/|page-)/,
  /^_next\/static\/chunks\/(polyfills|framework|main(?!-app))-/, // of the Pages Router, or for browsers of before 2019
  /^_next\/static\/chunks\/pages\//,
];

/** Scripts of one page each, also of pages that lost their scripts. */
const OF_PAGES = /^_next\/static\/chunks\/(app|next)\//;

/**
 * Puts our own page script into every page, so that it can be covered by the page's policy.
 *
 * @param {string} folder of the exported site
 */
export async function addPageScript(folder) {
  const script = await browserBundle('offline/page.ts');
  const name = `${STATIC}/page-${hashOf(script).replace(/\W/g, '').slice(0, 16)}.js`;
  writeFileSync(join(folder, name), script);
  const base = process.env.BASE_PATH ?? '';
  const tag = `<script async="" src="${base}/${name}" data-worker="${base}/sw.js"></script></head>`;
  changePages(folder, (html) => html.replace('</head>', () => tag));
}

/**
 * Writes the service worker with the list of the files it keeps. Comes after everything that changes a file.
 *
 * @param {string} folder of the exported site
 */
export async function writeWorker(folder) {
  const list = listFiles(filesIn(folder), (file) => readFileSync(join(folder, file)));
  writeFileSync(join(folder, 'sw.js'), await browserBundle('offline/worker.ts', { GUIDE_FILES: JSON.stringify(list) }));
}

/**
 * Which files the worker keeps: for everyone, and per language.
 *
 * @param {readonly string[]} names
 * @param {(name: string) => Buffer | string} read
 * @returns {import('./offline/guideFiles').GuideFiles}
 */
export function listFiles(names, read) {
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => String(read(name)));
  const kept = names
    .filter((name) => !UNUSED.some((pattern) => pattern.test(name)))
    .filter((name) => !OF_PAGES.test(name) || pages.some((html) => html.includes(encodeURI(name))))
    .sort();
  const locales = kept.flatMap((name) => /^([a-z]{2,3})\/index\.html$/.exec(name)?.[1] ?? []);
  /** @param {string} name @returns {import('./offline/guideFiles').GuideFile} */
  const file = (name) => [encodeURI(name.replace(/(^|\/)index\.html$/, '$1')), hashOf(read(name))];
  /** @param {string} name */
  const languagesOf = (name) => locales.filter((locale) => isOf(locale, name));
  return {
    common: kept.filter((name) => languagesOf(name).length === 0).map(file),
    languages: Object.fromEntries(
      locales.map((locale) => [locale, kept.filter((name) => isOf(locale, name)).map(file)]),
    ),
  };
}

/**
 * A page of the language, or a file with its texts: next.config.js names those `texts-en-guidance_en-plan…`.
 *
 * @param {string} locale
 * @param {string} name
 */
function isOf(locale, name) {
  if (name.startsWith(`${locale}/`)) return true;
  const [, parts = ''] = /\/texts-([^.]*)\./.exec(name) ?? [];
  return parts.split('_').some((part) => part.startsWith(`${locale}-`));
}

/**
 * @param {string} folder
 * @returns {string[]} paths within it, with slashes
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'));
}

/** @param {Buffer | string} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('base64');
}
