import { describe, expect, it } from 'vitest';
import { TODAY } from '../testing/couple';
import { decide, otherwise, settled, type Row } from './decide';
import { OPEN, Situation } from './situation';

const rows: readonly Row<string>[] = [
  [(situation) => situation.read('passport') === 'valid', 'passport'],
  [(situation) => situation.read('digid') === 'none', (situation) => `no DigiD, ${situation.read('publicBenefit')}`],
  [otherwise, 'neither'],
];
const passport = (situation: Situation) => decide(situation, rows);

describe('a decision table', () => {
  it('is read from the top: the first row that fits decides, and tells what it read', () => {
    const couple = new Situation(TODAY, TODAY);
    couple.take('passport', 'valid');
    couple.expect('digid');
    expect(passport(couple)).toEqual({ result: 'passport', because: ['passport'] });
  });

  it('tells what the row that fits and its result read, not the rows above', () => {
    const couple = new Situation(TODAY, TODAY);
    couple.take('digid', 'none');
    couple.take('publicBenefit', 'no');
    expect(passport(couple)).toEqual({ result: 'no DigiD, no', because: ['digid', 'publicBenefit'] });
  });

  it('tells all that was read where only the last row is left', () => {
    const couple = new Situation(TODAY, TODAY);
    couple.take('digid', 'basic');
    expect(passport(couple)).toEqual({ result: 'neither', because: ['passport', 'digid'] });
  });

  it('is open while a row reads an answer still to come, and so is what rests on it', () => {
    const couple = new Situation(TODAY, TODAY);
    couple.expect('digid');
    expect(passport(couple)).toEqual({ result: OPEN, because: ['digid'] });
    expect(couple.watch(() => settled(couple, passport)).result).toBe(OPEN);
  });

  it('ends with a row that always fits', () => {
    expect(() => decide(new Situation(TODAY, TODAY), rows.slice(0, 2))).toThrow(
      'a decision table must end with a row that always fits',
    );
  });
});
