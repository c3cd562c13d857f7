import { describe, expect, it } from 'vitest';
import { TODAY } from '../testing/couple';
import type { Answers } from './answers';
import { OPEN, Situation } from './situation';

/** A couple that has told this much; the questions named after it are still to come. */
function situation(answers: Answers = {}, ...toCome: ('digid' | 'children')[]): Situation {
  const told = new Situation(TODAY, TODAY);
  told.take('passport', answers.passport);
  for (const id of toCome) told.expect(id);
  return told;
}

describe('an answer', () => {
  it('is known, not asked, or still to come', () => {
    const couple = situation({ passport: 'valid' }, 'digid');
    expect(couple.watch((told) => told.read('passport')).result).toBe('valid');
    expect(couple.watch((told) => told.read('mvvHardship')).result).toBeUndefined();
    expect(couple.watch((told) => told.read('digid')).result).toBe(OPEN);
  });

  it('is noted by the work that read it, not by work around it', () => {
    const { read } = situation().watch((told) => {
      told.read('passport');
      told.watch(() => told.read('digid'));
      told.read('children');
    });
    expect(read).toEqual(['passport', 'children']);
  });
});

describe('a fault in a rule', () => {
  it('is never taken for an answer still to come', () => {
    const faulty = () => {
      throw new Error('a gap in the tables');
    };
    expect(() => situation().watch(faulty)).toThrow('a gap in the tables');
  });
});

describe('a decision', () => {
  /** A decision that reads how the passport is, and counts how often it is made. */
  function counted(id: 'passport' | 'digid') {
    const decision = (told: Situation) => {
      decision.made += 1;
      return { result: told.read(id), because: [id] };
    };
    decision.made = 0;
    return decision;
  }

  it('is made once; whoever asks again rests on the same answers', () => {
    const couple = situation({ passport: 'valid' });
    const decision = counted('passport');
    const asked = () => couple.watch((told) => told.once(decision).result);
    expect([asked(), asked()]).toEqual(Array(2).fill({ result: 'valid', read: [['passport']] }));
    expect(decision.made).toBe(1);
  });

  it('stands when an answer comes that it did not look for', () => {
    const couple = situation({ passport: 'valid' });
    const decision = counted('passport');
    couple.once(decision);
    couple.take('digid', 'none');
    couple.once(decision);
    expect(decision.made).toBe(1);
  });

  it('is made anew when an answer comes that it looked for in vain', () => {
    const couple = situation();
    const decision = counted('digid');
    expect(couple.once(decision).result).toBeUndefined();
    couple.take('digid', 'none');
    expect(couple.once(decision).result).toBe('none');
    expect(decision.made).toBe(2);
  });

  it('is open for whoever rests on it while it is open', () => {
    const couple = situation({}, 'digid');
    const decision = counted('digid');
    expect(couple.watch((told) => told.once(decision)).result).toBe(OPEN);
    expect(couple.watch((told) => told.recall(decision)).result).toBe(OPEN);
  });
});
