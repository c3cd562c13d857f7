import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compress } from './compress.mjs';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'verblijfwijzer-packed-'));
  mkdirSync(join(site, 'en'));
});
afterEach(() => rmSync(site, { recursive: true }));

const page = '<p>a page that says the same thing</p>'.repeat(20);
const at = (name: string) => join(site, name);

describe('packing a built site', () => {
  it.each(['en/index.html', 'a.js', 'a.css', 'a.svg', 'a.txt', 'a.json', 'a.webmanifest', 'a.dmn', 'a.xml'])(
    'puts two smaller copies with the same words beside %s',
    async (name) => {
      writeFileSync(at(name), page);
      await compress(site);
      const br = readFileSync(at(`${name}.br`));
      const gz = readFileSync(at(`${name}.gz`));
      expect([brotliDecompressSync(br).toString(), gunzipSync(gz).toString()]).toEqual([page, page]);
      expect(Math.max(br.length, gz.length)).toBeLessThan(page.length);
      expect(readFileSync(at(name), 'utf8')).toBe(page);
    },
  );

  it('leaves what would not become smaller, and what is packed by nature', async () => {
    writeFileSync(at('short.txt'), '1');
    writeFileSync(at('picture.png'), page);
    await compress(site);
    for (const name of ['short.txt.br', 'short.txt.gz', 'picture.png.br']) expect(existsSync(at(name))).toBe(false);
  });

  it('leaves nothing packed of a file that has become short, and packs no packed file', async () => {
    writeFileSync(at('a.txt'), page);
    await compress(site);
    writeFileSync(at('a.txt'), '1');
    await compress(site);
    for (const name of ['a.txt.br', 'a.txt.gz', 'a.txt.br.br']) expect(existsSync(at(name))).toBe(false);
  });

  it('packs the same content to the same bytes, so that a server may compare releases', async () => {
    for (const name of ['one.js', 'two.js']) writeFileSync(at(name), page);
    await compress(site);
    for (const ending of ['br', 'gz']) {
      expect(readFileSync(at(`one.js.${ending}`))).toEqual(readFileSync(at(`two.js.${ending}`)));
    }
  });
});
