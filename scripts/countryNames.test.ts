import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryFiles } from './countryNames.mjs';
import { inRoot } from './root.mjs';

it('the names of countries stand as `npm run countries` writes them', async () => {
  const files = await countryFiles();
  expect(files).toHaveLength(3);
  for (const { path, text } of files) expect(readFileSync(inRoot(path), 'utf8'), path).toBe(text);
});
