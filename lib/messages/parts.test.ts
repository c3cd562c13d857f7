import { describe, expect, it } from 'vitest';
import { importsOf } from '../testing/importsOf';
import { en } from './en';
import { locales } from './locales';
import { loadPart } from './pageLanguages';
import type { Part } from './parts';

/** What each page fetches after it is shown, and the part of a language it fetches with that. */
const pages: readonly [entry: string, part: Part][] = [
  ['components/interview/loadedPart.tsx', 'interview'],
  ['components/answers/SavedAnswers.tsx', 'interview'],
  ['components/result/SavedResult.tsx', 'guidance'],
  ['components/print/SavedPrint.tsx', 'guidance'],
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

describe.each(locales)('a page fetches all texts it shows: %s', (locale) => {
  it.each(pages)('%s', async (entry, part) => {
    const { messages } = await loadPart(locale, part);
    const keys = keysIn(entry);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((path) => !isIn(messages, path))).toEqual([]);
  });
});
