import { expect, test } from 'vitest';
import { optionsFrom } from './options';

test('five runs and a table, unless something else is asked for', () => {
  expect(optionsFrom([])).toEqual({ ok: true, runs: 5, json: false });
  expect(optionsFrom(['--json', '--runs', '3'])).toEqual({ ok: true, runs: 3, json: true });
});

test.each([[['--runs']], [['--runs', '0']], [['--runs', 'many']], [['--fast']]])('%j is refused', (args) => {
  expect(optionsFrom(args)).toMatchObject({ ok: false, message: expect.stringContaining('npm run bench:open') });
});
