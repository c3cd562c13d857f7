import { describe, expect, it, vi } from 'vitest';
import { answer, answersOf, storage } from '../testing/storage';
import { nothingSaved } from './envelope';
import { savedStore, type SavedStore } from './store';

/** Two pages on one device; each hears of what the other writes when `hear` is called. */
function twoPages(initial: Record<string, string> = {}) {
  const { port, kept } = storage(initial);
  const pages = [new EventTarget(), new EventTarget()] as const;
  const [mine, theirs] = pages.map((page) => savedStore(port, page)) as [SavedStore, SavedStore]; // one for each page
  const hear = () => pages.forEach((page) => page.dispatchEvent(storageEvent()));
  return { mine, theirs, port, kept, hear };
}
const storageEvent = (key: string | null = 'verblijfwijzer') => Object.assign(new Event('storage'), { key });

describe('the store with two pages open', () => {
  it.each([null, 'verblijfwijzer'])('takes over what another page wrote, told of the key %s', (key) => {
    const { port, kept } = storage();
    const page = new EventTarget();
    const store = savedStore(port, page);
    kept.set('verblijfwijzer', JSON.stringify({ schema: 2, answers: { passport: 'none' }, ticks: [] }));
    page.dispatchEvent(storageEvent(key));
    expect(store.read().saved.answers).toEqual({ passport: 'none' });
  });

  it('takes over what was written while this page lay in the back-forward cache', () => {
    const { port } = storage();
    const page = new EventTarget();
    const store = savedStore(port, page);
    answer(savedStore(port, null), { passport: 'none' });
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(store.read().saved.answers).toEqual({});
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(store.read().saved.answers).toEqual({ passport: 'none' });
  });

  it('tells nobody of a change where there was none', () => {
    const { mine, hear } = twoPages();
    const listener = vi.fn();
    answer(mine, { passport: 'none' });
    mine.subscribe(listener);
    hear();
    expect(listener).not.toHaveBeenCalled();
  });

  it('loses no answer of a page that has not heard of the other’s yet', () => {
    const { mine, theirs, port } = twoPages();
    answer(mine, { passport: 'none' });
    answer(theirs, { digid: 'basic' });
    answer(mine, { publicBenefit: 'no' });
    const all = { passport: 'none', digid: 'basic', publicBenefit: 'no' };
    expect(mine.read().saved.answers).toEqual(all);
    expect(answersOf(port)).toEqual(all);
  });

  it('does not hold on to an answer of the other page that it has not changed itself', () => {
    const { mine, theirs, port } = twoPages();
    answer(theirs, { digid: 'basic' });
    answer(mine, { passport: 'none' });
    answer(theirs, { digid: 'withCheck' });
    answer(mine, { publicBenefit: 'no' });
    expect(answersOf(port)).toEqual({ passport: 'none', digid: 'withCheck', publicBenefit: 'no' });
  });

  it('shows the last answer to the same question in both', () => {
    const { mine, theirs, port, hear } = twoPages();
    answer(mine, { passport: 'none' });
    answer(theirs, { passport: 'valid' });
    hear();
    expect([mine, theirs].map((store) => store.read().saved.answers)).toEqual([
      { passport: 'valid' },
      { passport: 'valid' },
    ]);
    expect(answersOf(port)).toEqual({ passport: 'valid' });
  });

  it('says in the other page that everything was erased there', () => {
    const { mine, theirs, hear, kept } = twoPages();
    answer(mine, { passport: 'none' });
    hear();
    theirs.erase();
    hear();
    expect(mine.read()).toEqual({ saved: nothingSaved, notice: 'erased' });
    expect(theirs.read().notice).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('does not bring back what was erased before this page heard of it', () => {
    const { mine, theirs, port, hear } = twoPages();
    answer(mine, { passport: 'none' });
    hear();
    theirs.erase();
    answer(mine, { digid: 'none' });
    expect(mine.read().notice).toBe('erased');
    expect(answersOf(port)).toEqual({ digid: 'none' });
  });

  it('goes on with its own answers where another page leaves what it cannot read', () => {
    const { mine, hear, port, kept } = twoPages();
    answer(mine, { passport: 'none' });
    kept.set('verblijfwijzer', '{broken');
    hear();
    expect(mine.read()).toMatchObject({ saved: { answers: { passport: 'none' } }, notice: 'damaged' });
    answer(mine, { digid: 'none' });
    expect(answersOf(port)).toEqual({ passport: 'none', digid: 'none' });
    expect(kept.get('verblijfwijzer:unreadable')).toBe('{broken');
  });
});
