import { describe, expect, it, vi } from 'vitest';
import { nothingSaved } from './envelope';
import { savedStore, type Port } from './store';

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
    throw new Error('full');
  },
  removeItem() {
    throw new Error('barred');
  },
};
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
    ['barred or full', barred],
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

  it('takes over what another tab writes', () => {
    const { port, kept } = storage();
    const tabs = new EventTarget();
    const store = savedStore(port, tabs);
    kept.set('verblijfwijzer', JSON.stringify({ schema: 1, answers: { passport: 'none' }, ticks: [] }));
    tabs.dispatchEvent(Object.assign(new Event('storage'), { key: 'verblijfwijzer' }));
    expect(store.read().saved.answers).toEqual({ passport: 'none' });
  });
});
