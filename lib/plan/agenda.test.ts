import { describe, expect, it } from 'vitest';
import { ids, plan } from '../testing/plans';
import { agendaOf } from './agenda';
import type { PlannedTask } from './plan';

const names = (tasks: readonly PlannedTask[]) => ids({ tasks });

describe('the agenda of each of the two', () => {
  const told = plan({}, { done: { 'obtain/sponsorIdentity/sponsor': '2026-11-10' } });
  const [sponsor, partner] = [agendaOf(told, 'sponsor'), agendaOf(told, 'partner')];

  it('has this week what can begin now; what has the least slack comes first', () => {
    expect(names(sponsor.thisWeek)).toEqual([
      'obtain/marriageCertificate/both',
      'obtain/employmentContract/sponsor', // what must be recent comes later
    ]);
    expect(names(partner.thisWeek)[0]).toBe('obtain/marriageCertificate/both'); // for both
    const slack = partner.thisWeek.map((one) => one.slack ?? Infinity);
    expect(slack).toEqual(slack.toSorted((one, other) => one - other));
  });

  it('has next what begins within five weeks, and later the rest in the order of its days', () => {
    expect(names(sponsor.next)).toEqual([
      'legalise/marriageCertificate/both', // from 13 December
      'obtain/employerDeclaration/sponsor', // from the 20th
      'obtain/payslips3Months/sponsor',
      'obtain/insuredEmploymentRecord/sponsor',
    ]);
    expect(names(sponsor.later)[0]).toBe('apply'); // on 10 January
    const starts = partner.later.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted());
  });

  it('has what is done apart, and only what is one’s own', () => {
    expect(names(sponsor.done)).toEqual(['obtain/sponsorIdentity/sponsor']);
    expect(partner.done).toEqual([]);
    const all = [...partner.thisWeek, ...partner.next, ...partner.later];
    expect(all.every(({ who }) => who === 'partner' || who === 'both')).toBe(true);
  });

  it('counts seven days as this week, and four weeks more as next', () => {
    const at = (start: string): PlannedTask => ({ ...told.tasks[0], start, who: 'both', doneOn: null }) as PlannedTask;
    const days = ['2026-11-28', '2026-11-29', '2026-12-26', '2026-12-27'];
    const { thisWeek, next, later } = agendaOf({ on: '2026-11-22', tasks: days.map(at) }, 'partner');
    expect([thisWeek, next, later].map((part) => part.map(({ start }) => start))).toEqual([
      ['2026-11-28'],
      ['2026-11-29', '2026-12-26'],
      ['2026-12-27'],
    ]);
  });
});
