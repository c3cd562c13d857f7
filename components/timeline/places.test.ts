import { describe, expect, it } from 'vitest';
import { agendaOf } from '@/lib/plan/agenda';
import type { PlannedTask } from '@/lib/plan/plan';
import { listed } from './places';

const ON = '2026-11-22';

/** Only what the lists look at. */
function task(id: string, changes: Partial<PlannedTask> = {}): PlannedTask {
  return { id, who: 'sponsor', start: ON, end: ON, slack: 0, doneOn: null, ...changes } as PlannedTask; // by its comment
}

const shownIds = (tasks: readonly PlannedTask[]) => tasks.map(({ id }) => id);

describe('the lists as they are shown', () => {
  const urgent = task('study');
  const patient = ['photo', 'passport', 'contract'].map((id) => task(id, { slack: 80 }));
  const agenda = (...tasks: PlannedTask[]) => agendaOf({ tasks, on: ON }, 'sponsor');

  it('fold away what can wait, where there are several', () => {
    const { thisWeek } = listed(agenda(urgent, ...patient), new Map());
    expect(shownIds(thisWeek.shown)).toEqual(['study']);
    expect(shownIds(thisWeek.folded)).toEqual(['photo', 'passport', 'contract']);
  });
  it('show what can wait where there are only two', () => {
    const { thisWeek } = listed(agenda(urgent, ...patient.slice(0, 2)), new Map());
    expect(shownIds(thisWeek.shown)).toEqual(['study', 'photo', 'passport']);
  });
  it('leave what was ticked where it stood', () => {
    const ticked = { ...urgent, doneOn: ON, slack: null };
    const places = new Map([['study', { group: 'thisWeek', folded: false, index: 0 } as const]]);
    const lists = listed(agenda(ticked, ...patient), places);
    expect(shownIds(lists.thisWeek.shown)).toEqual(['study']);
    expect(shownIds(lists.done.shown)).toEqual([]);
  });
  it('leave what was ticked among those that can wait', () => {
    const ticked = task('photo', { doneOn: ON, slack: null });
    const places = new Map([['photo', { group: 'thisWeek', folded: true, index: 0 } as const]]);
    const { thisWeek } = listed(agenda(ticked, ...patient.slice(1), task('record', { slack: 60 })), places);
    expect(shownIds(thisWeek.folded)).toContain('photo');
  });
});
