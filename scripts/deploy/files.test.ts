import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVERYWHERE, KEPT, headersFor } from '../headers.mjs';
import { inRoot } from '../root.mjs';
import { deployFiles } from './files.mjs';
import { USUAL, baseFrom } from './site.mjs';

const files = deployFiles(USUAL);
const underGids = deployFiles({ ...USUAL, base: '/gids' });
const BASES = [
  ['', files],
  ['/gids', underGids],
] as const;

describe.each(Object.keys(files))('%s', (name) => {
  it('in deploy/ is what `npm run deploy-files` writes', () => {
    expect(readFileSync(join(inRoot('deploy'), name), 'utf8')).toBe(files[name]);
  });

  it('holds every header that is sent everywhere, and how long hashed files are kept', () => {
    for (const words of [...Object.entries(EVERYWHERE).flat(), KEPT.hashed]) expect(files[name]).toContain(words);
  });

  it('names the hashed files and the page for a wrong address under the path of the guide', () => {
    expect(underGids[name]).toContain('/gids/_next/static/');
    expect(underGids[name]).not.toMatch(/(?<!\/gids)\/_next/);
    expect(underGids[name]).not.toMatch(/(?<!\/gids)\/404/);
  });

  it('has no empty value and nothing that was never filled in', () => {
    expect(files[name] + (underGids[name] ?? '')).not.toMatch(/undefined|null,\s*"headers|\[object/);
  });
});

describe.each(BASES)('for hosts that read rules, under "%s/"', (base, written) => {
  const paths = ['/', '/en/', '/sw.js', '/icon.svg', '/404.html', '/_next/static/chunks/a.js'];

  it.each(paths)('vercel.json gives %s the headers of the one source, each once', (path) => {
    const { headers } = JSON.parse(written['vercel.json'] ?? '');
    const given = headers
      .filter(({ source }: { source: string }) => new RegExp(`^${source}$`).test(base + path))
      .flatMap((rule: { headers: { key: string; value: string }[] }) => rule.headers)
      .map(({ key, value }: { key: string; value: string }) => [key, value]);
    const expected = Object.fromEntries(Object.entries(headersFor(path)).filter(([key]) => key !== 'Content-Type'));
    expect(Object.fromEntries(given)).toEqual(expected);
    expect(given).toHaveLength(Object.keys(expected).length);
  });

  it('_headers has two rules that share no header, since one host would send both values and the other none', () => {
    const rules = (written._headers ?? '').split(/\n(?=\/)/).slice(1);
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual([`${base}/*`, `${base}/_next/static/*`]);
    const names = rules.flatMap((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(Object.keys(EVERYWHERE).length + 1);
  });
});

describe('without the Brotli module', () => {
  it('nginx is not asked for it', () => {
    expect(deployFiles({ ...USUAL, brotli: false })['nginx.conf']).not.toContain('brotli_static');
    expect(files['nginx.conf']).toContain('brotli_static on;');
  });
});

describe('a path to serve under', () => {
  it.each([
    ['', ''],
    ['/', ''],
    ['/gids', '/gids'],
    ['/gids/', '/gids'],
    ['/wonen/gids-2026', '/wonen/gids-2026'],
  ])('"%s" is written as "%s"', (text, base) => {
    expect(baseFrom(text)).toBe(base);
  });

  it.each(['gids', '/gids;', '/../etc', '//gids', '/a b', '/{x}', '/.hidden'])('is not "%s"', (text) => {
    expect(() => baseFrom(text)).toThrow('is no path to serve under');
  });
});
