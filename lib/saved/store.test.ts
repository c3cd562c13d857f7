import { describe, expect, it, vi } from 'vitest';
import { answer, answersOf, barred, full, storage } from '../testing/storage';
import { nothingSaved, writeEnvelope } from './envelope';
import { savedStore } from './store';

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

  it('says that the rules are new where an older version wrote, until it has written itself', () => {
    const { port, kept } = storage({ verblijfwijzer: '{"schema":1,"answers":{"passport":"valid"}}' });
    const store = savedStore(port, null);
    expect(store.read()).toMatchObject({ saved: { answers: { passport: 'valid' } }, notice: 'newRules' });
    answer(store, { digid: 'none' });
    expect(store.read().notice).toBeNull();
    expect(JSON.parse(kept.get('verblijfwijzer') ?? '')).toMatchObject({ schema: 2, answers: { passport: 'valid' } });
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
    const newer = '{"schema":3,"answers":[]}';
    const { port, kept } = storage({ verblijfwijzer: newer });
    const store = savedStore(port, null);
    answer(store, { passport: 'valid' });
    expect(store.read()).toMatchObject({ saved: { answers: { passport: 'valid' } }, notice: 'newer' });
    expect(kept.get('verblijfwijzer')).toBe(newer);
  });
});
