import { describe, expect, it } from 'vitest';
import { importsOf } from '../testing/importsOf';
import { en } from './en';
import { rest } from './en/restPart';
import { locales } from './locales';
import { loadPart } from './pageLanguages';
import type { Part } from './parts';

/** What each page fetches after it is shown, and the part of a language it fetches with that. */
const pages: readonly [entry: string, part: Part][] = [
  ['components/interview/loadedPart.tsx', 'interview'],
  ['components/answers/SavedAnswers.tsx', 'interview'],
  ['components/result/SavedResult.tsx', 'guidance'],
  ['components/print/SavedPrint.tsx', 'wholeGuidance'],
  ['components/timeline/SavedPlan.tsx', 'plan'],
  ['lib/calendar/calendarFile.ts', 'plan'],
];

const key = new RegExp(`['\`]((?:${Object.keys(en).join('|')})\\.[\\w.]+)`, 'g');

/** The keys in the page's sources; of one that is put together, what stands before the first unknown. */
function keysIn(entry: string): string[] {
  const sources = [...importsOf(entry)].filter(([path]) =>
    /^(components|lib\/(messages\/\w+\.ts|calendar))/.test(path),
  );
  return sources.flatMap(([, text]) =>
    [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(key)].map(([, found = '']) => found.replace(/\.$/, '')),
  );
}

function isIn(messages: unknown, path: string): boolean {
  const found = path.split('.').reduce<unknown>((tree, name) => Object(tree)[name], messages);
  return found !== undefined;
}

/** The texts that come when the visitor reads on, as they are asked for: `documents.${id}.name`. */
const ofTheRest = new RegExp(`\`(?:${Object.keys(rest).join('|')})\\.\\$`);
/** What is fetched with those texts. */
const fetchedThen = 'components/result/restOfResult.ts';

it('the first screens of the result ask for no text that comes later', () => {
  const later = importsOf(fetchedThen);
  const asking = (paths: Iterable<[string, string]>) =>
    [...paths].filter(([, text]) => ofTheRest.test(text)).map(([path]) => path);
  const all = [...importsOf('components/result/SavedResult.tsx')];
  expect(asking(all).length).toBeGreaterThan(5);
  expect(asking(all.filter(([path]) => !later.has(path)))).toEqual([]);
});

describe.each(locales)('a page fetches all texts it shows: %s', (locale) => {
  it.each(pages)('%s', async (entry, part) => {
    const { messages } = await loadPart(locale, part);
    const keys = keysIn(entry);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((path) => !isIn(messages, path))).toEqual([]);
  });
});
