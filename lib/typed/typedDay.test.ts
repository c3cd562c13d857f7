import { describe, expect, it } from 'vitest';
import { readDay, writeDay, type TypedDay } from './typedDay';

const typed = (day: string, month = '', year = ''): TypedDay => ({ day, month, year });
const read = (...boxes: [string, string?, string?]) => readDay(typed(...boxes), 'en');

describe('a day in three boxes', () => {
  it.each([
    ['27', '3', '1994'],
    ['27', '03', '1994'],
    [' 27 ', ' 3', '1994 '],
    ['27', 'March', '1994'],
    ['27', 'mar', '1994'],
    ['27', 'maart', '1994'],
    ['27', 'MRT.', '1994'],
    ['27.', 'mrt', '1994'],
    ['27th', 'March', '1994'],
    ['27e', 'maart', '1994'],
    ['٢٧', '٣', '١٩٩٤'],
    ['۲۷', '۰۳', '۱۹۹۴'],
  ])('%s %s %s is 27 March 1994', (day, month, year) => {
    expect(read(day, month, year)).toEqual({ ok: true, day: '1994-03-27' });
  });

  it('reads English and Dutch months on a page in either language', () => {
    for (const locale of ['en', 'nl'] as const) {
      for (const [word, month] of [
        ['May', '05'],
        ['mei', '05'],
        ['october', '10'],
        ['Okt', '10'],
        ['sept', '09'],
        ['aug.', '08'],
        ['augus', '08'],
      ] as const) {
        expect(readDay(typed('1', word, '2001'), locale)).toEqual({ ok: true, day: `2001-${month}-01` });
      }
    }
  });

  it('is not read where the month could be more than one, or is none', () => {
    for (const month of ['ju', 'm', 'Marchember', '13', '0', '003']) {
      expect(read('1', month, '2001')).toEqual({ ok: false, problem: 'notReal', part: 'month' });
    }
  });

  it('may be 29 February in a leap year only', () => {
    expect(read('29', '2', '2024')).toEqual({ ok: true, day: '2024-02-29' });
    expect(read('29', '2', '2023')).toEqual({ ok: false, problem: 'notReal', part: 'day' });
    expect(read('31', 'april', '2023')).toEqual({ ok: false, problem: 'notReal', part: 'day' });
  });

  it('says which box is empty', () => {
    expect(read('', '', '')).toEqual({ ok: false, problem: 'missing', part: 'day' });
    expect(read('', '3', '1994')).toEqual({ ok: false, problem: 'missingDay', part: 'day' });
    expect(read('27', ' ', '1994')).toEqual({ ok: false, problem: 'missingMonth', part: 'month' });
    expect(read('27', '3', '')).toEqual({ ok: false, problem: 'missingYear', part: 'year' });
    expect(read('27')).toEqual({ ok: false, problem: 'missing', part: 'month' });
  });

  it('needs a year of four figures', () => {
    for (const year of ['94', '199', '19944', 'then']) {
      expect(read('27', '3', year)).toEqual({ ok: false, problem: 'yearShort', part: 'year' });
    }
    expect(read('27', '3', '0000')).toEqual({ ok: false, problem: 'notReal', part: 'year' });
  });

  it('is not read where the day is no number of a day', () => {
    for (const day of ['0', '32', 'x', '-3', '1.5']) {
      expect(read(day, '3', '1994')).toEqual({ ok: false, problem: 'notReal', part: 'day' });
    }
  });
});

describe('a whole date pasted into the first box', () => {
  it.each(['27-3-1994', '27/03/1994', '27.3.1994', '27 maart 1994', '27 – 3 – 1994', '1994-03-27', 'March 27, 1994'])(
    '%s is taken apart',
    (date) => {
      expect(read(date)).toEqual({ ok: true, day: '1994-03-27' });
    },
  );

  it('is never turned around to make it fit', () => {
    expect(read('3/27/1994')).toEqual({ ok: false, problem: 'notReal', part: 'month' });
  });

  it('is not taken apart where the other boxes say something else', () => {
    expect(read('27-3-1994', '4')).toMatchObject({ ok: false });
    expect(read('27-3-1994', '4', '1990')).toEqual({ ok: false, problem: 'notReal', part: 'day' });
  });
});

it('a day that was kept is put back into the boxes', () => {
  expect(writeDay('1994-03-07')).toEqual({ day: '7', month: '3', year: '1994' });
  expect(readDay(writeDay('0987-12-31'), 'nl')).toEqual({ ok: true, day: '0987-12-31' });
});
