import { describe, expect, it } from 'vitest';
import { heldDays } from '@/lib/plan/input';
import type { Plan, PlannedTask } from '@/lib/plan/plan';
import { planFor } from '@/lib/plan/planFor';
import { noProgress, type Progress } from '@/lib/plan/progress';
import { reason } from '@/lib/plan/reason';
import { addDays } from '@/lib/rules/day';
import { guidance, TODAY } from '@/lib/testing/couple';
import { groupsOf, type PictureRow } from './pictureRows';
import { linesOf, monthsOf, placeOf, rowShape, scaleOf } from './pictureShape';

/** The plan of the couple of the tests: she has to have a Kenyan marriage certificate legalised. */
function planned(progress: Partial<Progress> = {}, ticks: string[] = []): Plan {
  const outcome = guidance();
  return planFor({
    on: TODAY,
    outcome,
    fixes: [],
    held: heldDays({}, []),
    progress: { ...noProgress, ...progress },
    ticks,
    wish: { kind: 'soon' },
  });
}

const PAPER = 'marriageCertificate/both';
const rowsOf = ({ tasks }: Plan) => groupsOf(tasks).flatMap(({ rows }) => rows);

function rowWith(id: string, plan: Plan): PictureRow {
  const row = rowsOf(plan).find(({ parts }) => parts.some((part) => part.id === id));
  if (!row) throw new Error(`no row has ${id}`);
  return row;
}

/** A row of one task, with whatever differs from the sponsor's identity paper. */
function rowOf(changes: Partial<PlannedTask>): PictureRow {
  const main = { ...rowWith('obtain/sponsorIdentity/sponsor', planned()).main, ...changes };
  return { main, parts: [main] };
}

const bound = (day: string) => ({ day, why: reason('registerWithin', 'statutory') });
/** Ten thousandths of the width are a day. */
const scale = { from: '2026-11-22', until: addDays('2026-11-22', 100) };

describe('the rows of the picture', () => {
  it('stand under who does them, each task once', () => {
    const plan = planned();
    expect(groupsOf(plan.tasks).map(({ who }) => who)).toEqual(['sponsor', 'partner', 'both', 'ind']);
    const told = rowsOf(plan).flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(told.toSorted()).toEqual(plan.tasks.map(({ id }) => id).toSorted());
    for (const { who, rows } of groupsOf(plan.tasks)) expect(rows.every(({ main }) => main.who === who)).toBe(true);
  });

  it('have no group for who has nothing to do', () => {
    const tasks = planned().tasks.filter(({ who }) => who === 'ind');
    expect(groupsOf(tasks).map(({ who }) => who)).toEqual(['ind']);
  });

  it('begin with what begins first', () => {
    for (const { rows } of groupsOf(planned().tasks)) {
      const days = rows.map(({ parts }) => parts[0]?.start ?? '');
      expect(days).toEqual(days.toSorted());
    }
  });

  it('hold the tasks for one paper together, and lead to the first that is to do', () => {
    const parts = [`obtain/${PAPER}`, `legalise/${PAPER}`];
    const row = rowWith(`obtain/${PAPER}`, planned());
    expect(row.parts.map(({ id }) => id)).toEqual(parts);
    expect(row.main.id).toBe(parts[0]);
    const got = planned({ done: { [`obtain/${PAPER}`]: '2026-11-01' } });
    expect(rowWith(`obtain/${PAPER}`, got).main.id).toBe(parts[1]);
    expect(rowWith(`obtain/${PAPER}`, planned({}, [`document/${PAPER}`])).main.id).toBe(parts[0]);
  });
});

describe('the days of the picture', () => {
  const task = (changes: Partial<PlannedTask>) => rowOf(changes).main;

  it('go from today to the end of what ends within eighteen months, with room around', () => {
    const tasks = [task({ end: '2027-11-22' }), task({ end: '2028-05-22' }), task({ end: '2028-05-23' })];
    const { from, until } = scaleOf({ on: TODAY, tasks });
    expect(from < TODAY && from > '2026-10-01').toBe(true);
    expect(until > '2028-05-22' && until < '2028-07-01').toBe(true);
  });

  it('begin with what was done lately, but not with what was done long ago', () => {
    const lately = scaleOf({ on: TODAY, tasks: [task({ doneOn: '2026-08-24', end: '2026-08-24' })] });
    expect(lately.from <= '2026-08-24').toBe(true);
    const longAgo = scaleOf({ on: TODAY, tasks: [task({ doneOn: '2026-08-23', end: '2026-08-23' })] });
    expect(longAgo.from > '2026-11-01').toBe(true);
  });

  it('are eight weeks at least, also where nothing has a day', () => {
    for (const tasks of [[], [task({ doneOn: 'undated', end: TODAY })]]) {
      expect(scaleOf({ on: TODAY, tasks }).until >= addDays(TODAY, 56)).toBe(true);
    }
  });

  it('stand in thousandths of the width; what lies outside stands on the edge', () => {
    const days = ['2026-11-22', '2026-11-23', '2027-01-11', scale.until, '2026-11-01', '2032-01-01'];
    expect(days.map((day) => placeOf(day, scale))).toEqual([0, 10, 500, 1000, 0, 1000]);
  });
});

describe('a row', () => {
  it('has a bar from the first day to the day it is ready, and what can wait after it', () => {
    const row = rowOf({
      start: addDays(TODAY, 10),
      end: addDays(TODAY, 20),
      slack: 30,
    });
    expect(rowShape(row, scale)).toEqual({
      bars: [{ from: 100, to: 200, isDone: false }],
      slack: { from: 200, to: 500 },
      lastDays: [],
      goesOn: false,
    });
  });

  it('has nothing hatched where it cannot wait, or nothing holds it back', () => {
    for (const slack of [0, null]) expect(rowShape(rowOf({ start: TODAY, end: TODAY, slack }), scale).slack).toBeNull();
  });

  it('has bars that can be seen, also for a day at either end', () => {
    for (const day of [TODAY, scale.until]) {
      for (const doneOn of [null, day, 'undated'] as const) {
        const [bar] = rowShape(rowOf({ start: day, end: day, doneOn }), scale).bars;
        expect(bar?.isDone).toBe(doneOn !== null);
        expect(bar && bar.from >= 0 && bar.to <= 1000 && bar.to - bar.from >= 18).toBe(true);
      }
    }
  });

  it('ends with the day it was done', () => {
    const [bar] = rowShape(rowOf({ start: addDays(TODAY, 50), end: addDays(TODAY, 50), doneOn: TODAY }), scale).bars;
    expect(bar?.to).toBe(500);
  });

  it('has a bar for each part of a paper, and waits after the last', () => {
    const plan = planned();
    const whole = scaleOf(plan);
    const { bars, slack } = rowShape(rowWith('legalise/birthCertificatePartner/partner', plan), whole);
    expect(bars).toHaveLength(2);
    expect(bars[0]?.to).toBe(bars[1]?.from);
    expect(slack?.from).toBe(bars[1]?.to);
  });

  it('is not drawn where it ends after the picture, but goes on', () => {
    const row = rowOf({ start: addDays(TODAY, 50), end: addDays(scale.until, 1) });
    expect(rowShape(row, scale)).toMatchObject({ bars: [], slack: null, goesOn: true });
  });

  it('goes on where it can wait for longer than the picture lasts', () => {
    expect(rowShape(rowOf({ start: TODAY, end: addDays(TODAY, 10), slack: 100 }), scale)).toMatchObject({
      slack: { from: 100, to: 1000 },
      goesOn: true,
    });
  });

  it('shows its own last day and how hard it is, within the picture', () => {
    const within = rowShape(rowOf({ deadline: bound(addDays(TODAY, 30)) }), scale);
    expect(within.lastDays).toEqual([{ at: 300, weight: 'statutory' }]);
    expect(rowShape(rowOf({ deadline: bound(addDays(scale.until, 1)) }), scale).lastDays).toEqual([]);
  });
});

describe('the lines through all rows', () => {
  it('are today, the application, being together and the new norm', () => {
    const plan = planned();
    const whole = scaleOf(plan);
    const lines = linesOf(plan, '2027-01-01', whole);
    expect(lines.map(({ id, day }) => [id, day])).toEqual([
      ['today', TODAY],
      ['filing', plan.filing?.sent],
      ['together', plan.together?.day],
      ['norm', '2027-01-01'],
    ]);
    expect(lines.every(({ at, day }) => at === placeOf(day, whole))).toBe(true);
  });

  it('tell the day the IND got it once it has it, and no place for a day outside the picture', () => {
    const receivedOn = '2026-05-01';
    const plan = planned({ letters: { acknowledged: { on: '2026-05-08', receivedOn } } });
    const [, filing, , norm] = linesOf(plan, '2040-01-01', scaleOf(plan));
    expect(filing).toEqual({ id: 'filing', day: receivedOn, at: null });
    expect(norm?.at).toBeNull();
  });

  it('leave out what there is none of', () => {
    expect(linesOf({ ...planned(), filing: null, together: null }, null, scale).map(({ id }) => id)).toEqual(['today']);
  });
});

describe('the months', () => {
  it('have their firsts, named as often as there is room, with the year where it is new', () => {
    const months = monthsOf({ from: '2026-10-20', until: '2027-11-10' });
    expect(months).toHaveLength(13);
    expect(months.filter(({ isNamed }) => isNamed).map(({ day, hasYear }) => [day, hasYear])).toEqual([
      ['2026-11-01', true],
      ['2027-02-01', true],
      ['2027-05-01', false],
      ['2027-08-01', false],
    ]);
  });

  it('are all named where they are few', () => {
    const months = monthsOf({ from: '2026-12-31', until: '2027-04-01' });
    expect(months.map(({ day, isNamed }) => [day, isNamed])).toEqual([
      ['2027-01-01', true],
      ['2027-02-01', true],
      ['2027-03-01', true],
      ['2027-04-01', false],
    ]);
  });
});
