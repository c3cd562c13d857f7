import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day';
import { decisionTerm, type Pause } from './decisionTerm';
import { isWorkingDay } from './termsAct';

const lastDay = (receivedOn: string, more: { extended?: boolean; pause?: Pause } = {}) =>
  decisionTerm({ receivedOn, ...more }).day;

describe('the IND decides within 90 days of receiving the application', () => {
  it('counted from the day after', () => {
    expect(decisionTerm({ receivedOn: '2026-09-01' })).toEqual({
      day: '2026-11-30',
      moved: false,
      nominal: '2026-11-30',
    });
  });

  it.each([
    ['2026-06-01', '2026-08-30', '2026-08-31', 'a Sunday'],
    ['2026-09-26', '2026-12-25', '2026-12-28', 'Christmas on a Friday'],
    ['2026-12-29', '2027-03-29', '2027-03-30', 'Easter Monday'],
    ['2027-01-27', '2027-04-27', '2027-04-28', "King's Day"],
  ])('received on %s: the 90th day %s becomes %s, since it is %s', (receivedOn, nominal, day) => {
    expect(decisionTerm({ receivedOn })).toEqual({ day, moved: true, nominal });
  });

  it('or three months later, when it says so in writing', () => {
    expect(lastDay('2026-06-01', { extended: true })).toBe('2026-11-30'); // from Sunday 30 August, not from the 31st
    expect(lastDay('2026-06-02', { extended: true })).toBe('2026-11-30'); // 31 August has no 31 November
    expect(lastDay('2026-09-01', { extended: true })).toBe('2027-03-01'); // Sunday 28 February, a day off
  });
});

describe('the clock stands still while the IND waits for papers', () => {
  const letterOn = '2026-07-31'; // the 60th day
  const receivedOn = '2026-06-01';

  it('until they arrive: ten days after the letter is ten days later', () => {
    expect(lastDay(receivedOn, { pause: { letterOn, until: '2026-08-10' } })).toBe('2026-09-09');
  });

  it('also by a letter of the day of receipt, from the first day on', () => {
    expect(lastDay(receivedOn, { pause: { letterOn: receivedOn, until: '2026-06-11' } })).toBe('2026-09-09');
  });

  it('or until the last day in the letter, if nothing came; that last day too may be moved', () => {
    const twoWeeks = { letterOn, until: '2026-08-14' };
    expect(decisionTerm({ receivedOn, pause: twoWeeks })).toEqual({
      day: '2026-09-14',
      moved: true,
      nominal: '2026-09-13', // a Sunday
    });
  });

  it('and longer than 90 days together does not make it a long term: it still moves off a day off', () => {
    const fourWeeks = { letterOn: '2026-11-02', until: '2026-11-30' };
    // 90 days after 29 August are 27 November; 28 days more, and it is Christmas.
    expect(lastDay('2026-08-29', { pause: fourWeeks })).toBe('2026-12-28');
  });

  it('within the 90 days it is counted before the three months, within those after them, and never twice', () => {
    const early = { letterOn, until: '2026-08-10' };
    expect(lastDay(receivedOn, { extended: true, pause: early })).toBe('2026-12-09'); // 9 September, and three months
    const late = { letterOn: '2026-10-01', until: '2026-10-11' };
    expect(lastDay(receivedOn, { extended: true, pause: late })).toBe('2026-12-10'); // 30 November, and ten days
  });

  it('not by a letter that comes when the term is over, or from before the receipt', () => {
    for (const letter of ['2026-05-31', '2026-08-30', '2026-10-01']) {
      expect(lastDay(receivedOn, { pause: { letterOn: letter, until: '2026-12-01' } }), letter).toBe('2026-08-31');
    }
    const afterAll = { letterOn: '2026-11-30', until: '2026-12-24' };
    expect(lastDay(receivedOn, { extended: true, pause: afterAll })).toBe('2026-11-30');
  });

  it('not by papers that were there before the letter', () => {
    expect(lastDay(receivedOn, { pause: { letterOn, until: '2026-07-20' } })).toBe('2026-08-31');
  });

  it('from the day of receipt to the day before the last', () => {
    expect(lastDay(receivedOn, { pause: { letterOn: receivedOn, until: '2026-06-02' } })).toBe('2026-08-31');
    expect(lastDay(receivedOn, { pause: { letterOn: '2026-08-29', until: '2026-09-01' } })).toBe('2026-09-02');
  });
});

it('the last day is a working day, and no pause or extension makes it earlier', () => {
  const numbers = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(numbers(20_000), numbers(250), numbers(60), fc.boolean(), (start, letter, length, extended) => {
      const receivedOn = addDays('2020-01-01', start);
      const letterOn = addDays(receivedOn, letter);
      const plain = decisionTerm({ receivedOn, extended });
      const paused = decisionTerm({ receivedOn, extended, pause: { letterOn, until: addDays(letterOn, length) } });
      expect(isWorkingDay(paused.day)).toBe(true);
      expect(paused.day >= plain.day).toBe(true);
      expect(paused.nominal <= addDays(plain.nominal, length + 3)).toBe(true); // months differ by up to three days
      expect(plain.day >= decisionTerm({ receivedOn }).day).toBe(true);
    }),
  );
});
