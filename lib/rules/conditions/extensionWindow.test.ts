import { describe, expect, it } from 'vitest';
import { answersBefore, guidance, guidanceSoFar, judged } from '../../testing/couple';

const until = (partnerDutchPermitEndsOn: string, filingOn?: string) =>
  ({ partnerDutchPermit: 'withThisSponsor', partnerDutchPermitEndsOn, filingOn }) as const;

describe('an extension', () => {
  it.each([
    ['2027-02-23', 'notMet/tooEarly', 'three months and a day before'],
    ['2027-02-22', 'met', 'three months before to the day'],
    ['2026-11-22', 'met', 'on the last day'],
    ['2026-11-21', 'review/lateButUsuallyRepaired', 'a day late'],
    ['2026-10-25', 'review/lateButUsuallyRepaired', '28 days late'],
    ['2026-10-24', 'review/gap', '29 days late'],
    ['2020-01-01', 'review/gap', 'years late'],
  ])('of a permit until %s is %s: %s', (endsOn, expected) => {
    expect(judged('extensionWindow', until(endsOn))).toBe(expected);
  });

  it('too early can be asked for from three months before the end', () => {
    const window = (endsOn: string) => guidance(until(endsOn)).conditions.find(({ id }) => id === 'extensionWindow');
    expect(window('2027-02-23')).toMatchObject({ fix: { from: '2026-11-23' } });
    expect(window('2027-05-31')).toMatchObject({ fix: { from: '2027-02-28' } });
    expect(window('2027-02-22')?.fix).toBeUndefined();
  });

  it('at the end of May opens on the last day of February', () => {
    expect(judged('extensionWindow', until('2027-05-31', '2027-02-27'))).toBe('notMet/tooEarly');
    expect(judged('extensionWindow', until('2027-05-31', '2027-02-28'))).toBe('met');
  });

  it('has such a window, other procedures have none', () => {
    expect(judged('extensionWindow')).toBeUndefined();
    expect(judged('extensionWindow', { partnerDutchPermit: 'otherPurpose' })).toBeUndefined();
  });

  it('may have such a window while the permit, or its last day, is still to be told', () => {
    const open = { id: 'extensionWindow', status: 'open', sources: ['formB07001', 'extensionLate'] };
    const window = (question: 'partnerDutchPermit' | 'partnerDutchPermitEndsOn') =>
      guidanceSoFar(answersBefore(question, until('2027-01-15'))).conditions.find(({ id }) => id === open.id);
    expect(window('partnerDutchPermit')).toEqual({ ...open, because: ['partnerDutchPermit'] });
    expect(window('partnerDutchPermitEndsOn')).toMatchObject(open);
  });
});
