import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from './folder.mjs';

let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'verblijfwijzer-publish-'));
  folder = join(place, 'served', 'gids');
});
afterEach(() => rmSync(place, { recursive: true }));

function built(files: Record<string, string>): string {
  const build = join(place, 'out');
  rmSync(build, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(build, name)), { recursive: true });
    writeFileSync(join(build, name), content);
  }
  return build;
}
const served = (name: string) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
const first = { 'index.html': 'a.js', 'en/index.html': 'one', 'old/index.html': 'o', '_next/static/c/a.js': 'a' };
const second = { 'index.html': 'b.js', 'en/index.html': 'one', '_next/static/c/b.js': 'b' };

describe('publishing into a folder', () => {
  it('serves the release, and for a week the hashed files of the one before', () => {
    publish(built(first), folder, '2026-03-01');
    publish(built(second), folder, '2026-03-20');
    expect([served('index.html'), served('_next/static/c/b.js')]).toEqual(['b.js', 'b']);
    expect(served('_next/static/c/a.js')).toBe('a'); // it was part of a release until the 20th
    publish(built(second), folder, '2026-03-27');
    expect(served('_next/static/c/a.js')).toBe('a');
    publish(built(second), folder, '2026-03-28');
    expect(served('_next/static/c/a.js')).toBeUndefined();
  });

  it('takes a page away that is no more, with its folder, and leaves what others put there', () => {
    publish(built(first), folder, '2026-03-01');
    writeFileSync(join(folder, 'robots.txt'), 'theirs');
    publish(built(second), folder, '2026-03-02');
    expect([served('old/index.html'), existsSync(join(folder, 'old')), served('robots.txt')]).toEqual([
      undefined,
      false,
      'theirs',
    ]);
  });

  it('does nothing the second time', () => {
    publish(built(first), folder, '2026-03-01');
    const record = served('.releases.json');
    expect(publish(built(first), folder, '2026-03-02')).toEqual({ written: 0, deleted: 0 });
    expect(served('.releases.json')).toBe(record);
  });

  it('leaves a file that is the same as it was, so that no browser fetches it again', () => {
    publish(built(first), folder, '2026-03-01');
    utimesSync(join(folder, 'en/index.html'), 1000, 1000);
    expect(publish(built(second), folder, '2026-03-02').written).toBe(2);
    expect(statSync(join(folder, 'en/index.html')).mtimeMs).toBe(1_000_000);
  });

  it('never writes into a file that is served: whoever reads it reads it to its end', () => {
    publish(built(first), folder, '2026-03-01');
    const inode = statSync(join(folder, 'index.html')).ino;
    publish(built(second), folder, '2026-03-02');
    expect(statSync(join(folder, 'index.html')).ino).not.toBe(inode);
  });

  it('takes up what broke off: its pages and hashed files go with the next release', () => {
    publish(built(first), folder, '2026-03-01');
    // A folder where a file should be: the second release breaks off at its last page.
    mkdirSync(join(folder, 'zz', 'index.html'), { recursive: true });
    const broken = { ...second, 'new/index.html': 'n', 'zz/index.html': 'z' };
    expect(() => publish(built(broken), folder, '2026-03-02')).toThrow();
    expect(served('new/index.html')).toBe('n');
    rmSync(join(folder, 'zz'), { recursive: true });
    publish(built(first), folder, '2026-03-03');
    expect([served('new/index.html'), served('_next/static/c/b.js'), served('index.html')]).toEqual([
      undefined,
      'b',
      'a.js',
    ]);
    publish(built(first), folder, '2026-03-11');
    expect(served('_next/static/c/b.js')).toBeUndefined();
    expect(existsSync(join(folder, '.publishing'))).toBe(false);
  });

  it('refuses a folder that is no build, before anything is touched', () => {
    publish(built(first), folder, '2026-03-01');
    expect(() => publish(built({ 'en/index.html': '' }), folder, '2026-03-02')).toThrow('npm run build');
    expect(served('index.html')).toBe('a.js');
  });
});
