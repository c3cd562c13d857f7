import { describe, expect, it } from 'vitest';
import { atOnce, settled } from '../testing/plans';
import type { Answers } from '../rules/answers';
import type { Day } from '../rules/day';
import { changesBetween } from './changes';

function changes(fileOn: Day, answers: Answers = atOnce, on?: Day) {
  const { today, then } = settled(answers, { wish: { kind: 'fileOn', day: fileOn }, ...(on && { on }) });
  expect(then.filing).toBe(fileOn);
  return changesBetween(today, then);
}

describe('between today and the day of filing', () => {
  it('nothing changes up to the last day of the year', () => {
    expect(changes('2026-12-31')).toEqual({ route: null, norm: null, fee: null, conditions: [] });
  });

  it('the norm and the fee of the next year are not published yet', () => {
    const { norm, fee, conditions } = changes('2027-01-01');
    expect(norm).toMatchObject({ today: { status: 'inForce', excl: 2337 }, then: { status: 'notPublished' } });
    expect(fee).toEqual({ today: 254, then: null });
    expect(conditions).toContainEqual({ id: 'income', today: 'met', then: 'review' });
  });

  it('the norm goes up in July, the fee does not', () => {
    const { norm, fee } = changes('2026-07-01', { ...atOnce, examPassedOn: '2026-06-01' }, '2026-06-20');
    expect(norm).toMatchObject({ today: { excl: 2294.4 }, then: { excl: 2337, status: 'inForce' } });
    expect(fee).toBeNull();
  });

  it('a condition that stands differently is told, with both', () => {
    const young = { ...atOnce, partnerBornOn: '2005-12-08' }; // 21 on 8 December
    expect(changes('2026-12-08', young).conditions).toEqual([{ id: 'age', today: 'notMet', then: 'met' }]);
  });

  it('who needs no permit has no norm and no fee to look at', () => {
    const { today, then } = settled({ partnerNationalities: ['PL'] });
    expect(changesBetween(today, then)).toEqual({ route: null, norm: null, fee: null, conditions: [] });
  });

  it('a permit that ends before the application makes another route of it: the plan stays, and says both', () => {
    const ending: Answers = { partnerDutchPermit: 'otherPurpose', partnerDutchPermitEndsOn: '2026-11-25' };
    const { plan, today, then } = settled({ ...ending, partnerLivesIn: 'NL', digid: 'none' });
    expect(plan.filing?.received).toBe('2026-11-26'); // four days by post, without waiting for the papers
    expect(then.filing).toBe('2026-11-26');
    expect([today.route.id, then.route.id]).toEqual(['change', 'regularWithoutMvv']);
    expect(changesBetween(today, then).route).toBe('regularWithoutMvv');
    expect(plan.broken).toEqual([
      expect.objectContaining({
        task: 'apply',
        lastDay: '2026-11-24',
        firstDay: '2026-11-26',
        why: expect.objectContaining({ id: 'windowCloses' }),
      }),
    ]);
  });

  it('a pass that has expired by then is told as a condition that is not met', () => {
    const { today, then } = settled({ examPassedOn: '2025-12-22' }); // the certificate takes until 10 January
    expect(changesBetween(today, then).conditions).toContainEqual({ id: 'exam', today: 'met', then: 'notMet' });
    expect(changesBetween(today, then).route).toBeNull();
  });
});
