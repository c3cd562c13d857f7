import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { language } from '../../lib/messages/en/language';
import { textsOf } from '../../lib/messages/texts';
import { inRoot } from '../root.mjs';
import { FOLDER, pages } from './pages';

const expected = pages(textsOf(language));
const folder = inRoot(FOLDER);

describe(`the pages in ${FOLDER} say what the rules say now`, () => {
  test.each([...expected])('%s', (name, text) => {
    const file = join(folder, name);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(kept, `the guidance changed: run "npm run personas" and read "git diff ${FOLDER}" line by line`).toBe(text);
  });

  test('and there are no others', () => {
    expect(readdirSync(folder).sort()).toEqual([...expected.keys()].sort());
  });
});

test('a page has no line that breaks, and none with a space at its end', () => {
  for (const text of expected.values()) {
    for (const line of text.split('\n')) expect(line).toMatch(/^$|^(#+|\|| *-|\w).*\S$/);
  }
});
