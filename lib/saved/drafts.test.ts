import { describe, expect, it, vi } from 'vitest';
import { barred, full, storage } from '../testing/storage';
import { draftStore } from './drafts';

const KEY = 'verblijfwijzer:drafts';
const half = { day: '31', month: '', year: '' };

/** A window of the browser: pages opened in it one after the other share what is its own. */
function browserWindow(port: Parameters<typeof draftStore>[0]) {
  const own = storage();
  return { own: own.kept, opensPage: (page: EventTarget | null = null) => draftStore(port, own.port, page) };
}

function device(initial: Record<string, string> = {}) {
  const { port, kept } = storage(initial);
  return { port, kept, window: () => browserWindow(port) };
}

const erasedElsewhere = () => Object.assign(new Event('storage'), { key: 'verblijfwijzer', newValue: null });

describe('what is being filled in', () => {
  it('is there on a page opened later in the same window', () => {
    const { opensPage } = device().window();
    expect(opensPage().write('sponsorBornOn', 'day', half)).toBe(true);
    expect(opensPage().open('sponsorBornOn')).toEqual({ day: half });
  });

  it('is there in another window, after the browser was closed say', () => {
    const { window } = device();
    window().opensPage().write('sponsorBornOn', 'day', half);
    expect(window().opensPage().open('sponsorBornOn')).toEqual({ day: half });
  });

  it('is another thing in each form', () => {
    const page = device().window().opensPage();
    page.write('sponsorBornOn', 'day', half);
    page.write('plan/arrived', 'day', { day: '1', month: '', year: '' });
    expect(page.open('sponsorBornOn')).toEqual({ day: half });
    expect(page.open('incomes')).toEqual({});
  });

  it('goes when the form is as it was, and leaves nothing on the device', () => {
    const { kept, window } = device();
    const { own, opensPage } = window();
    const page = opensPage();
    page.write('passport', 'chosen', ['none']);
    expect([page.isTyped('passport'), own.size]).toEqual([true, 1]);
    page.write('passport', 'chosen', undefined);
    expect([page.isTyped('passport'), own.size, kept.size]).toEqual([false, 0, 0]);
  });

  it('goes when the form is answered, whoever began it', () => {
    const { kept, window } = device();
    const [mine, theirs] = [window().opensPage(), window().opensPage()];
    mine.write('passport', 'chosen', ['none']);
    theirs.write('passport', 'chosen', ['valid']);
    theirs.drop('passport');
    expect(kept.size).toBe(0);
    expect(theirs.open('passport')).toEqual({});
  });

  it('goes with the form around it, and not with one beside it', () => {
    const { opensPage } = device().window();
    const page = opensPage();
    page.write('incomes/item', 'gross', '3000');
    page.write('incomesElsewhere', 'gross', '4000');
    expect(page.isTyped('incomes')).toBe(true);
    page.drop('incomes');
    expect(page.isTyped('incomes')).toBe(false);
    expect(['incomes/item', 'incomesElsewhere'].map(opensPage().open)).toEqual([{}, { gross: '4000' }]);
  });

  it('goes when everything is erased, also on a page that shows it', () => {
    const { kept, window } = device();
    const page = new EventTarget();
    const listener = vi.fn();
    const theirs = window().opensPage(page);
    theirs.subscribe(listener);
    theirs.write('passport', 'chosen', ['none']);
    kept.clear();
    page.dispatchEvent(erasedElsewhere());
    expect(listener).toHaveBeenCalledTimes(1);
    expect([theirs.isTyped('passport'), theirs.read('passport')]).toEqual([false, {}]);
  });

  it('does not come back with the next key of a page that has not heard of the erasing', () => {
    const { kept, window } = device({ verblijfwijzer: '{}' });
    const { opensPage } = window();
    const page = opensPage();
    page.write('incomes', 'items', ['a job']);
    kept.clear();
    page.write('incomes', 'open', 1);
    expect(opensPage().open('incomes')).toEqual({ open: 1 });
  });

  it('stays on the screen of a page that is typed in, where the last other draft was answered', () => {
    const { kept, window } = device({ verblijfwijzer: '{}' });
    const page = new EventTarget();
    const mine = window().opensPage(page);
    mine.write('passport', 'chosen', ['none']);
    kept.delete(KEY);
    page.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, newValue: null }));
    expect(mine.isTyped('passport')).toBe(true);
  });
});

describe('two windows at the same form', () => {
  it('each find their own typing after a reload', () => {
    const { window } = device();
    const [left, right] = [window(), window()];
    const [mine, theirs] = [left.opensPage(), right.opensPage()];
    mine.open('incomes');
    theirs.open('incomes');
    mine.write('incomes', 'items', ['a job']);
    theirs.write('incomes', 'items', ['a pension']);
    expect(left.opensPage().open('incomes')).toEqual({ items: ['a job'] });
    expect(right.opensPage().open('incomes')).toEqual({ items: ['a pension'] });
  });

  it('go on one after the other: what the second emptied is empty for everybody who comes later', () => {
    const { window } = device();
    const [first, second] = [window(), window()];
    first.opensPage().write('passport', 'chosen', ['none']);
    const page = second.opensPage();
    expect(page.open('passport')).toEqual({ chosen: ['none'] });
    page.write('passport', 'chosen', undefined);
    expect([second, window()].map(({ opensPage }) => opensPage().open('passport'))).toEqual([{}, {}]);
    expect(first.opensPage().open('passport')).toEqual({ chosen: ['none'] });
  });

  it('go on side by side: what the first types on is not taken away by the second', () => {
    const { window } = device();
    const [left, right] = [window(), window()];
    const [mine, theirs] = [left.opensPage(), right.opensPage()];
    mine.write('incomes', 'items', ['a job']);
    theirs.open('incomes');
    mine.write('incomes', 'items', ['a job', 'a pension']);
    theirs.write('incomes', 'items', ['a job', 'a rent']);
    expect(left.opensPage().open('incomes')).toEqual({ items: ['a job', 'a pension'] });
    expect(right.opensPage().open('incomes')).toEqual({ items: ['a job', 'a rent'] });
  });
});

describe('a page out of the back-forward cache', () => {
  it('shows what the window has typed since, and what it has answered', () => {
    const page = new EventTarget();
    const { opensPage } = device().window();
    const older = opensPage(page);
    older.write('sponsorBornOn', 'day', half);
    older.write('passport', 'chosen', ['none']);
    const newer = opensPage();
    newer.write('sponsorBornOn', 'day', { ...half, month: '3' });
    newer.drop('passport');
    const edition = older.edition();
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(older.edition()).not.toBe(edition);
    expect(older.read('sponsorBornOn')).toEqual({ day: { ...half, month: '3' } });
    expect([older.read('passport'), older.isTyped('passport')]).toEqual([{}, false]);
  });

  it('stays as it is where nothing was typed since', () => {
    const page = new EventTarget();
    const { opensPage } = device().window();
    const older = opensPage(page);
    older.write('sponsorBornOn', 'day', half);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(older.edition()).toBe(0);
  });
});

describe('storage that does not do what it should', () => {
  it.each([
    ['barred', barred],
    ['missing', null],
    ['full', full().port],
  ])('keeps typing within the page where it is %s, and says that it is not kept', (_, port) => {
    const page = draftStore(port, port, null);
    expect(page.write('passport', 'chosen', ['none'])).toBe(false);
    expect(page.open('passport')).toEqual({ chosen: ['none'] });
    page.drop('passport');
    expect(page.open('passport')).toEqual({});
  });

  it('keeps all of a form once there is room again', () => {
    const { port: roomy, window } = device();
    let isFull = true;
    const setItem = (key: string, value: string) => (isFull ? full().port.setItem() : roomy.setItem(key, value));
    const page = draftStore({ ...roomy, setItem }, null, null);
    expect(page.write('incomes', 'items', ['a job'])).toBe(false);
    isFull = false;
    expect(page.write('incomes', 'open', 1)).toBe(true);
    expect(window().opensPage().open('incomes')).toEqual({ items: ['a job'], open: 1 });
  });

  it.each([
    '{broken',
    '[]',
    'null',
    '"text"',
    '{"schema":1,"drafts":{}}',
    '{"schema":1,"drafts":[null,7,{"place":1}]}',
  ])('takes %s for nothing, and writes over it', (text) => {
    const { opensPage } = device({ [KEY]: text }).window();
    const page = opensPage();
    expect(page.open('passport')).toEqual({});
    expect(page.write('passport', 'chosen', ['none'])).toBe(true);
    expect(opensPage().open('passport')).toEqual({ chosen: ['none'] });
  });

  it('keeps the other drafts where one is damaged', () => {
    const text =
      '{"schema":1,"drafts":[{"place":"passport","in":"1","fields":[]},{"place":"a","in":"1","fields":{"b":1}}]}';
    expect(
      device({ [KEY]: text })
        .window()
        .opensPage()
        .open('a'),
    ).toEqual({ b: 1 });
  });

  it('never writes over what a newer version wrote', () => {
    const newer = '{"schema":2,"drafts":"otherwise"}';
    const { kept, window } = device({ [KEY]: newer });
    const page = window().opensPage();
    expect(page.open('passport')).toEqual({});
    expect(page.write('passport', 'chosen', ['none'])).toBe(false);
    page.drop('passport');
    expect(kept.get(KEY)).toBe(newer);
  });

  it('does not keep a book that is pasted into a box, and goes on with it on the page', () => {
    const { opensPage } = device().window();
    const page = opensPage();
    page.write('incomes', 'gross', '3000');
    expect(page.write('incomes', 'gross', 'x'.repeat(50_000))).toBe(false);
    expect(page.read('incomes')).toEqual({ gross: 'x'.repeat(50_000) });
    expect(opensPage().open('incomes')).toEqual({ gross: '3000' });
  });

  it('lets the oldest go where all of them are too much', () => {
    const { opensPage } = device().window();
    const page = opensPage();
    for (const place of ['a', 'b', 'c', 'd', 'e']) page.write(place, 'text', 'x'.repeat(25_000));
    expect(['a', 'e'].map((place) => Object.keys(opensPage().open(place)))).toEqual([[], ['text']]);
  });
});
