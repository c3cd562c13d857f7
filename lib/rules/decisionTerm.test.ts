import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day';
import { decisionExtension, decisionTerm, endsOnWorkingDay, type Pause } from './decisionTerm';
import { decisionTerms, isDecisionLaw, type DecisionLaw } from './decisionTerms';
import { isWorkingDay } from './termsAct';

const laws = Object.keys(decisionTerms) as DecisionLaw[]; // the keys of that record
const law = 'withMvv';
const lastDay = (receivedOn: string, more: { law?: DecisionLaw; extended?: boolean; pause?: Pause } = {}) =>
  decisionTerm({ receivedOn, law, ...more }).day;

describe('the IND decides within 90 days of receiving the application', () => {
  it('counted from the day after', () => {
    expect(decisionTerm({ receivedOn: '2026-09-01', law })).toEqual({
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
    expect(decisionTerm({ receivedOn, law })).toEqual({ day, moved: true, nominal });
  });

  it('or three months later, when it says so in writing', () => {
    expect(lastDay('2026-06-01', { extended: true })).toBe('2026-11-30'); // Sunday 30 August and three months
    expect(lastDay('2026-11-29', { extended: true })).toBe('2027-05-27'); // from Saturday 27 February, not from Monday
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
    expect(decisionTerm({ receivedOn, law, pause: twoWeeks })).toEqual({
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

describe('the law says how long', () => {
  it.each<[DecisionLaw, string, string | null]>([
    ['withMvv', '2026-08-31', '2026-11-30'], // Sunday 30 August; Monday 30 November
    ['withoutMvv', '2026-08-31', '2027-02-28'], // six months from that Sunday: a Sunday, which is left as it is
    ['longTermResident', '2026-10-01', '2027-01-01'], // New Year
    ['asylumSponsor', '2027-03-01', null],
    ['asylum', '2027-03-01', null],
    ['euLaw', '2026-12-01', null],
  ])('%s: received on 1 June, until %s; or, where the IND says that it needs longer, %s', (of, day, longer) => {
    expect(lastDay('2026-06-01', { law: of })).toBe(day);
    expect(lastDay('2026-06-01', { law: of, extended: true })).toBe(longer ?? day);
  });

  it('four months and longer end on the day they end, be it Christmas, with or without time for papers', () => {
    expect(decisionTerm({ receivedOn: '2026-08-25', law: 'longTermResident' })).toEqual({
      day: '2026-12-25',
      moved: false,
      nominal: '2026-12-25',
    });
    expect(lastDay('2026-03-25', { law: 'asylumSponsor' })).toBe('2026-12-25');
    expect(lastDay('2026-06-25', { law: 'euLaw' })).toBe('2026-12-25');
    expect(lastDay('2026-06-15', { law: 'euLaw', pause: { letterOn: '2026-07-01', until: '2026-07-11' } })).toBe(
      '2026-12-25',
    );
    expect(lastDay('2026-05-25', { law: 'longTermResident', extended: true })).toBe('2026-12-25'); // and three months
  });

  it('for a long-term resident of another EU state it may be seven months more where papers had to be added', () => {
    const pause = { letterOn: '2026-07-01', until: '2026-07-11' };
    expect(lastDay('2026-06-01', { law: 'longTermResident', pause })).toBe('2026-10-11');
    expect(lastDay('2026-06-01', { law: 'longTermResident', pause, extended: true })).toBe('2027-05-11');
    expect(decisionExtension('withMvv', true)).toEqual(decisionExtension('withMvv', false));
  });

  it('is told by the words of the step, where those are about a law', () => {
    expect(laws.every(isDecisionLaw)).toBe(true);
    expect(isDecisionLaw('papersAsked')).toBe(false);
  });

  it('a term that goes on for a long one does not end on a working day', () => {
    expect(endsOnWorkingDay('withMvv', { months: 3 })).toBe(true);
    expect(endsOnWorkingDay('withoutMvv', { months: 6 })).toBe(false);
    expect(endsOnWorkingDay('withoutMvv', null)).toBe(true);
    expect(endsOnWorkingDay('longTermResident', { months: 3 })).toBe(false);
  });

  it('an end that nobody names is no end', () => {
    for (const of of ['asylum', 'asylumSponsor', 'euLaw'] as const) expect(decisionExtension(of, true)).toBeNull();
  });
});

describe('under every law', () => {
  const numbers = (max: number) => fc.integer({ min: 0, max });
  const any = fc.record({
    start: numbers(20_000),
    letter: numbers(450),
    length: numbers(60),
    extended: fc.boolean(),
    of: fc.constantFrom(...laws),
  });

  it('no pause or extension makes the last day earlier, and a pause no later than it lasts', () => {
    fc.assert(
      fc.property(any, ({ start, letter, length, extended, of }) => {
        const receivedOn = addDays('2020-01-01', start);
        const letterOn = addDays(receivedOn, letter);
        const plain = decisionTerm({ receivedOn, law: of, extended });
        const pause = { letterOn, until: addDays(letterOn, length) };
        const paused = decisionTerm({ receivedOn, law: of, extended, pause });
        expect(paused.day >= plain.day).toBe(true);
        expect(plain.day >= decisionTerm({ receivedOn, law: of }).day).toBe(true);
        const [without, withPapers] = [decisionExtension(of, false), decisionExtension(of, true)];
        if (extended && withPapers !== without) return; // there the papers give more than the pause
        expect(paused.nominal <= addDays(plain.nominal, length + 3)).toBe(true); // months differ by up to three days
      }),
    );
  });

  it('the end of 90 days, and of 90 days and three months, is a working day; of what is longer it stays', () => {
    fc.assert(
      fc.property(any, ({ start, letter, length, extended, of }) => {
        const receivedOn = addDays('2020-01-01', start);
        const letterOn = addDays(receivedOn, letter);
        const pause = { letterOn, until: addDays(letterOn, length) };
        const { day, nominal, moved } = decisionTerm({ receivedOn, law: of, extended, pause });
        const isShort = of === 'withMvv' || (of === 'withoutMvv' && !extended);
        expect(isShort ? isWorkingDay(day) : day === nominal).toBe(true);
        expect(moved).toBe(day !== nominal);
      }),
    );
  });
});
