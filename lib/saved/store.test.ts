import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../rules/answers';
import { nothingSaved, writeEnvelope } from './envelope';
import type { Port } from './kept';
import { savedStore, type SavedStore } from './store';

function storage(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  const port: Port = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, port };
}

const barred: Port = {
  getItem() {
    throw new Error('barred');
  },
  setItem() {
    throw new Error('barred');
  },
  removeItem() {
    throw new Error('barred');
  },
};
/** Nothing more goes in. */
function full(initial: Record<string, string> = {}) {
  const { port, kept } = storage(initial);
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return { port: { ...port, setItem }, kept };
}
/** Two pages on one device; each hears of what the other writes when `hear` is called. */
function twoPages(initial: Record<string, string> = {}) {
  const { port, kept } = storage(initial);
  const pages = [new EventTarget(), new EventTarget()] as const;
  const [mine, theirs] = pages.map((page) => savedStore(port, page)) as [SavedStore, SavedStore]; // one for each page
  const hear = () => pages.forEach((page) => page.dispatchEvent(storageEvent()));
  return { mine, theirs, port, kept, hear };
}
const storageEvent = (key: string | null = 'verblijfwijzer') => Object.assign(new Event('storage'), { key });
const answer = (store: SavedStore, answers: Answers) => {
  const { saved } = store.read();
  store.write({ ...saved, answers: { ...saved.answers, ...answers } });
};
const answersOf = (port: Port) => savedStore(port, null).read().saved.answers;

const answered = { ...nothingSaved, answers: { passport: 'valid' } as const };

describe('the store of the device', () => {
  it('gives a later visit what an earlier one wrote', () => {
    const { port } = storage();
    savedStore(port, null).write(answered);
    expect(savedStore(port, null).read()).toEqual({ saved: answered, notice: null });
  });

  it('keeps a text it cannot read under another name and says so', () => {
    const { port, kept } = storage({ verblijfwijzer: '{broken' });
    expect(savedStore(port, null).read()).toMatchObject({ saved: { answers: {} }, notice: 'damaged' });
    expect(kept.get('verblijfwijzer:unreadable')).toBe('{broken');
  });

  it('erases everything this site keeps', () => {
    const { port, kept } = storage({ verblijfwijzer: '{broken' });
    const store = savedStore(port, null);
    store.erase();
    expect(kept.size).toBe(0);
    expect(store.read()).toMatchObject({ saved: { answers: {} }, notice: null });
  });

  it.each([
    ['barred', barred],
    ['missing', null],
  ])('goes on for this visit where storage is %s, and says that nothing is kept', (_, port) => {
    const store = savedStore(port, null);
    store.write(answered);
    expect(store.read()).toEqual({ saved: answered, notice: 'notKept' });
  });

  it('tells who listens of each change, until they stop', () => {
    const listener = vi.fn();
    const store = savedStore(storage().port, null);
    const stop = store.subscribe(listener);
    store.write(answered);
    stop();
    store.erase();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('goes on for this page where storage is full, says so, and leaves what was kept before', () => {
    const before = writeEnvelope({ ...nothingSaved, answers: { digid: 'none' } });
    const { port, kept } = full({ verblijfwijzer: before });
    const store = savedStore(port, null);
    expect(store.read().notice).toBeNull();
    answer(store, { passport: 'valid' });
    answer(store, { publicBenefit: 'no' });
    expect(store.read()).toMatchObject({
      saved: { answers: { digid: 'none', passport: 'valid', publicBenefit: 'no' } },
      notice: 'full',
    });
    expect(kept.get('verblijfwijzer')).toBe(before);
  });

  it('keeps everything once there is room again', () => {
    const { port: roomy } = storage();
    let isFull = true;
    const setItem = (key: string, value: string) => (isFull ? full().port.setItem() : roomy.setItem(key, value));
    const store = savedStore({ ...roomy, setItem }, null);
    answer(store, { passport: 'valid' });
    isFull = false;
    answer(store, { digid: 'none' });
    expect(store.read().notice).toBeNull();
    expect(answersOf(roomy)).toEqual({ passport: 'valid', digid: 'none' });
  });

  it('does not write over a text it cannot read where there is no room for a copy', () => {
    const { port, kept } = full({ verblijfwijzer: '{broken' });
    const store = savedStore(
      { ...port, setItem: (key) => (key === 'verblijfwijzer' ? undefined : port.setItem()) },
      null,
    );
    answer(store, { passport: 'valid' });
    expect(store.read()).toMatchObject({ saved: { answers: { passport: 'valid' } }, notice: 'full' });
    expect(kept.get('verblijfwijzer')).toBe('{broken');
  });

  it('never writes over what a newer version wrote', () => {
    const newer = '{"schema":2,"answers":[]}';
    const { port, kept } = storage({ verblijfwijzer: newer });
    const store = savedStore(port, null);
    answer(store, { passport: 'valid' });
    expect(store.read()).toMatchObject({ saved: { answers: { passport: 'valid' } }, notice: 'newer' });
    expect(kept.get('verblijfwijzer')).toBe(newer);
  });
});

describe('the store with two pages open', () => {
  it.each([null, 'verblijfwijzer'])('takes over what another page wrote, told of the key %s', (key) => {
    const { port, kept } = storage();
    const page = new EventTarget();
    const store = savedStore(port, page);
    kept.set('verblijfwijzer', JSON.stringify({ schema: 1, answers: { passport: 'none' }, ticks: [] }));
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
