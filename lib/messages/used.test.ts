import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textsByKey } from '../testing/icu';
import { en } from './en';

const root = new URL('../../', import.meta.url);
const sources = [
  'app',
  'components',
  'lib/messages',
  'lib/rules',
  'lib/interview',
  'lib/calendar',
  'scripts/guide',
  'scripts/personas',
]
  .flatMap((room) => readdirSync(new URL(room, root), { recursive: true }).map((file) => `${room}/${String(file)}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^lib\/messages\/(en|nl|type|ui)\b/.test(file))
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .join('\n');
const words = new Set(sources.match(/[A-Za-z][A-Za-z0-9]*/g));
/** Keys that are put together: `ui.notices.${notice}`. */
const patterns = [...new Set(sources.match(/ui\.[\w.]*\$\{[^}]*\}[\w.]*/g))].map(
  (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
);

/** Texts of routes, conditions, papers and steps are keyed by ids that someone reaches: `lib/testing/totality`. */
it('no text of the pages is left that nothing shows', () => {
  const names = [...textsByKey(en).keys()].filter((key) => key.startsWith('ui.'));
  const isNamed = (key: string) => key.split('.').every((part) => words.has(part));
  const isPutTogether = (key: string) => patterns.some((pattern) => pattern.test(key));
  expect(names.filter((key) => !isNamed(key) && !isPutTogether(key))).toEqual([]);
});
