import { describe, expect, it } from 'vitest';
import { NOTHING_YET, release } from './release.mjs';

const day = '2026-03-25'; // the clocks change on the 29th, within the week
const hashed = (name: string) => `_next/static/${name}`;
const before = (retired: Record<string, string>) => ({ ...NOTHING_YET, retired });

describe('a release', () => {
  it('writes hashed files first, pages after what they name, and the service worker last', () => {
    const built = ['sw.js', 'sw.js.br', 'en/index.html', 'en/index.html.br', 'icon.svg', 'index.html', hashed('a.js')];
    const { first, then } = release(NOTHING_YET, { built, served: [], day });
    expect(first).toEqual([hashed('a.js')]);
    expect(then).toEqual(['icon.svg', 'en/index.html', 'en/index.html.br', 'index.html', 'sw.js', 'sw.js.br']);
  });

  it('remembers the day a hashed file was no longer part of it', () => {
    const { gone, after } = release(NOTHING_YET, { built: ['index.html'], served: [hashed('a.js')], day });
    expect(gone).toEqual([]);
    expect(after.retired).toEqual({ [hashed('a.js')]: day });
  });

  it.each([
    ['2026-03-31', []],
    ['2026-04-01', []], // seven days later
    ['2026-04-02', [hashed('a.js')]],
  ])('on %s deletes of what retired on 25 March: %j', (today, deleted) => {
    const now = { built: [], served: [hashed('a.js')], day: today };
    const { gone, after } = release(before({ [hashed('a.js')]: day }), now);
    expect(gone).toEqual(deleted);
    expect(Object.keys(after.retired)).toEqual(deleted.length > 0 ? [] : [hashed('a.js')]);
  });

  it('counts anew for a file that came back in between', () => {
    const back = release(before({ [hashed('a.js')]: '2026-03-01' }), {
      built: [hashed('a.js')],
      served: [hashed('a.js')],
      day,
    });
    expect([back.gone, back.after.retired]).toEqual([[], {}]);
  });

  it('deletes pages of its own that are no more, and nothing that others put there', () => {
    const record = { pages: ['old/index.html', 'index.html'], retired: {} };
    const served = ['old/index.html', 'index.html', 'robots.txt'];
    expect(release(record, { built: ['index.html'], served, day }).gone).toEqual(['old/index.html']);
  });
});
