import { describe, expect, it } from 'vitest';
import { answersBefore, finding, guidanceSoFar, judged, permitHere, reason } from '../../testing/couple';
import type { Answers } from '../answers';

const until = (endsOn: string, filingOn?: string): Answers => ({
  ...permitHere('withThisSponsor', endsOn),
  filingOn,
});

describe('an extension', () => {
  it.each<[endsOn: string, expected: string | undefined, when: string]>([
    ['2027-02-23', 'notMet/tooEarly', 'three months and a day before'],
    ['2027-02-22', 'met', 'three months before to the day'],
    ['2026-11-23', 'met', 'on the day before it ends, the last that is in time'],
    ['2026-11-22', 'review/lateButUsuallyRepaired', 'on the day it ends'],
    ['2026-11-21', 'review/lateButUsuallyRepaired', 'a day after'],
    ['2026-10-25', 'review/lateButUsuallyRepaired', '28 days after'],
    ['2026-10-24', 'review/gap', '29 days after'],
    ['2024-11-22', 'review/gap', 'two years after to the day'],
    ['2024-11-21', undefined, 'more than two years after, which is no extension any more'],
  ])('of a permit until %s is %s: %s', (endsOn, expected) => {
    expect(judged('extensionWindow', until(endsOn))).toBe(expected);
  });

  it('too early can be asked for from three months before the end', () => {
    expect(finding('extensionWindow', until('2027-02-23'))).toMatchObject({ fix: { from: '2026-11-23' } });
    expect(finding('extensionWindow', until('2027-05-31'))).toMatchObject({ fix: { from: '2027-02-28' } });
    expect(finding('extensionWindow', until('2027-02-22'))?.fix).toBeUndefined();
  });

  it('at the end of May opens on the last day of February', () => {
    expect(judged('extensionWindow', until('2027-05-31', '2027-02-27'))).toBe('notMet/tooEarly');
    expect(judged('extensionWindow', until('2027-05-31', '2027-02-28'))).toBe('met');
  });
});

describe.each(['otherPurpose', 'withSomeoneElse'] as const)('a change from %s', (permit) => {
  it.each<[endsOn: string, expected: string | undefined, when: string]>([
    ['2029-01-01', 'met', 'it is never too early'],
    ['2026-11-23', 'met', 'the day before it ends'],
    ['2026-11-22', 'review/gap', 'on the day it ends it counts as a permit that ended'],
    ['2024-11-22', 'review/gap', 'two years after to the day'],
    ['2024-11-21', undefined, 'after that it counts for nothing'],
  ])('of a permit until %s is %s: %s', (endsOn, expected) => {
    expect(judged('extensionWindow', permitHere(permit, endsOn))).toBe(expected);
  });
});

describe('a permit that ended', () => {
  const ended = permitHere('endedAndStayed');

  it('leaves a gap that is looked at, whatever else frees from the mvv', () => {
    expect(judged('extensionWindow', ended)).toBe('review/gap');
    expect(judged('extensionWindow', { ...ended, partnerNationalities: ['US'] })).toBe('review/gap');
  });

  it('of who left the Netherlands is no matter any more', () => {
    expect(judged('extensionWindow', { ...ended, partnerLivesIn: 'KE' })).toBeUndefined();
  });
});

describe('a partner who moved abroad with a Dutch permit', () => {
  it.each(['withThisSponsor', 'otherPurpose', 'withSomeoneElse'] as const)('%s: may have lost it', (permit) => {
    const abroad: Answers = { ...permitHere(permit, '2027-01-15'), partnerLivesIn: 'KE' };
    expect(judged('extensionWindow', abroad)).toBe('review/movedAbroad');
  });

  it('is told so before it is too early, and on its last day', () => {
    expect(judged('extensionWindow', { ...until('2028-01-01'), partnerLivesIn: 'KE' })).toBe('review/movedAbroad');
    expect(judged('extensionWindow', { ...until('2026-11-22'), partnerLivesIn: 'KE' })).toBe('review/movedAbroad');
    expect(judged('extensionWindow', { ...until('2026-11-21'), partnerLivesIn: 'KE' })).toBeUndefined();
  });
});

describe('the window', () => {
  it('is not there without a permit', () => {
    expect(judged('extensionWindow')).toBeUndefined();
    expect(judged('extensionWindow', { partnerLivesIn: 'NL' })).toBeUndefined();
  });

  it('may be there while the permit, or its last day, is still to be told', () => {
    const open = { id: 'extensionWindow', status: 'open' };
    const window = (question: 'partnerDutchPermit' | 'partnerDutchPermitEndsOn') =>
      guidanceSoFar(answersBefore(question, until('2027-01-15'))).conditions.find(({ id }) => id === open.id);
    expect(window('partnerDutchPermit')).toMatchObject({ ...open, because: ['partnerDutchPermit'] });
    expect(window('partnerDutchPermitEndsOn')).toMatchObject(open);
    for (const told of ['partnerDutchPermit', 'partnerDutchPermitEndsOn'] as const) {
      expect(window(told)?.sources).toContain('formB07001');
    }
  });

  it('is told as soon as the last day is', () => {
    const before = answersBefore('freeMovement', until('2026-11-22'));
    expect(reason(guidanceSoFar(before), 'extensionWindow')).toBe('review/lateButUsuallyRepaired');
  });
});
