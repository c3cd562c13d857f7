import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const sources = ['app', 'components']
  .flatMap((room) => readdirSync(new URL(room, root), { recursive: true }).map((file) => `${room}/${String(file)}`))
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));

it('every box to type in knows of input methods', () => {
  const typedIn = sources.filter(({ text }) =>
    [...text.matchAll(/<input\b[^]*?\/>/g)].some(([tag]) => !/type="(radio|checkbox)"/.test(tag)),
  );
  expect(typedIn.map(({ file }) => file).sort()).toEqual([
    'components/interview/fields/Choice.tsx', // radio buttons and boxes to tick, by its type
    'components/interview/fields/TextInput.tsx',
  ]);
});

it('who listens to Enter does not hear the one of an input method', () => {
  const listening = sources.filter(({ text }) => /\.key\b.*'Enter'/.test(text));
  expect(listening.length).toBeGreaterThan(1);
  for (const { file, text } of listening) expect(`${file}: ${text}`).toMatch(/isOfInputMethod|<TextInput/);
});
