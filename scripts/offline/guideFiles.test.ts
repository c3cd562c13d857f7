import { describe, expect, it } from 'vitest';
import { listFiles } from '../offline.mjs';
import { fileAt, filesFor, keyOf, languageOf } from './guideFiles';

const CHUNKS = '_next/static/chunks';
const exported = new Map([
  ['index.html', 'the choice of a language'],
  ['404.html', 'not here'],
  ['en/index.html', 'start'],
  ['en/check/index.html', `<script src="/${CHUNKS}/app/%5Blocale%5D/check/page-1.js">`],
  ['nl/index.html', 'begin'],
  ['nl/check/index.html', 'de vragen'],
  ['nl/check/index.html.br', 'packed'],
  ['nl/manifest.webmanifest', '{}'],
  ['en/check/index.txt', 'for the framework'],
  ['icons/icon-192.png', 'a picture'],
  [`${CHUNKS}/views.1.js`, 'shared'],
  [`${CHUNKS}/texts-en-interview.1.js`, 'Why we ask'],
  [`${CHUNKS}/texts-nl-guidance_nl-plan.1.js`, 'Waarom'],
  [`${CHUNKS}/texts-en-plan_nl-plan.1.js`, 'names'],
  [`${CHUNKS}/main-app-1.js`, 'what starts a page'],
  [`${CHUNKS}/main-1.js`, 'for another router'],
  [`${CHUNKS}/polyfills-1.js`, 'old browsers'],
  [`${CHUNKS}/app/[locale]/check/page-1.js`, 'the page'],
  [`${CHUNKS}/app/[locale]/about/page-1.js`, 'a page without scripts'],
]);
const files = listFiles([...exported.keys()], (name) => exported.get(name) ?? '');
const paths = (locales: string[]) => filesFor(locales, files).map(([path]) => path);

describe('the copy on the device', () => {
  it('holds what every language needs, whichever is used', () => {
    expect(paths([])).toEqual([
      `${CHUNKS}/app/%5Blocale%5D/check/page-1.js`,
      `${CHUNKS}/main-app-1.js`,
      `${CHUNKS}/views.1.js`,
      'icons/icon-192.png',
      '',
    ]);
  });

  it('holds the pages and the texts of the languages in use, and of no other', () => {
    const dutch = paths(['nl']).filter((path) => !paths([]).includes(path));
    expect(dutch).toEqual([
      `${CHUNKS}/texts-en-plan_nl-plan.1.js`,
      `${CHUNKS}/texts-nl-guidance_nl-plan.1.js`,
      'nl/check/',
      'nl/',
      'nl/manifest.webmanifest',
    ]);
  });

  it('holds a file that two languages share once', () => {
    const both = paths(['en', 'nl']);
    expect(new Set(both).size).toBe(both.length);
    expect(both).toContain(`${CHUNKS}/texts-en-plan_nl-plan.1.js`);
  });

  it('has a page under its address, with or without the last slash', () => {
    expect(fileAt('nl/check/', files)).toEqual(fileAt('nl/check', files));
    expect(fileAt('', files)?.[0]).toBe('');
    expect(fileAt('nl/nothing/', files)).toBeNull();
  });

  it('keeps two contents of one address apart', () => {
    const scope = 'https://guide.example/';
    expect(keyOf(['en/', 'a+b='], scope)).toBe('https://guide.example/en/?a%2Bb%3D');
    expect(keyOf(['en/', 'c='], scope)).not.toBe(keyOf(['en/', 'a+b='], scope));
  });

  it('knows the language of an address, and that some have none', () => {
    expect(languageOf('nl/plan/', files)).toBe('nl');
    expect(languageOf('icons/icon-192.png', files)).toBeNull();
    expect(languageOf('constructor/', files)).toBeNull();
  });
});
