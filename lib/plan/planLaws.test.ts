import { beforeAll, describe, expect, it, vi } from 'vitest';
import { anyPlans, type AnyPlan } from '../testing/anyPlans';
import { addDays, addMonths, type Day } from '../rules/day';
import { agendaOf } from './agenda';
import { entriesFor } from './entries';
import type { Wish } from './input';
import { begunOn } from './ownRules';
import type { Plan, PlannedTask } from './plan';
import { counted } from './reach';
import { settledPlan } from './settled';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 }); // thousands of plans

let plans: AnyPlan[] = [];
beforeAll(() => {
  plans = anyPlans(1500);
});

/** Every task of every plan, with where it stands. */
function eachTask(holds: (task: PlannedTask, plan: Plan, any: AnyPlan) => boolean): string[] {
  return plans.flatMap((any, index) =>
    any.settled.plan.tasks
      .filter((task) => !holds(task, any.settled.plan, any))
      .map(({ id, start, end }) => `plan ${index}: ${id} ${start} ${end}`),
  );
}

function eachPlan(holds: (plan: Plan, any: AnyPlan) => boolean, each = 1): string[] {
  return plans.flatMap((any, index) => (index % each > 0 || holds(any.settled.plan, any) ? [] : `plan ${index}`));
}

describe('a task of any couple with any progress', () => {
  it('that is done keeps its day', () => {
    expect(
      eachTask(({ id, doneOn, end, start }, { on }, { input }) => {
        if (doneOn === null) return input.progress.done[id] === undefined;
        return end === (doneOn === 'undated' ? on : doneOn) && start <= end;
      }),
    ).toEqual([]);
  });

  it('that is to do is not planned before today, and does not begin before today unless it has begun', () => {
    expect(
      eachTask((task, { on }, { input }) => {
        const { doneOn, start, end, byItself } = task;
        const mayHaveBegun = byItself || begunOn(task, input.progress) !== undefined;
        return doneOn !== null || (end >= on && (mayHaveBegun || start >= on));
      }),
    ).toEqual([]);
  });

  it('begins before it ends, and takes at least the days it is given', () => {
    expect(
      eachTask(({ doneOn, start, end, kind, days, earliest, latest }) => {
        if (doneOn !== null) return true;
        const length = kind === 'decision' ? 0 : days;
        const isLongEnough = (from: Day, to: Day) => addDays(from, length) <= to;
        return (
          isLongEnough(start, end) &&
          isLongEnough(earliest.start.day, earliest.end.day) &&
          (!latest.start || !latest.end || isLongEnough(latest.start.day, latest.end.day))
        );
      }),
    ).toEqual([]);
  });

  it('does not begin before what it waits for has ended: as planned, at the earliest and at the latest', () => {
    expect(
      eachTask((task, plan, { input }) => {
        const { doneOn, waitsFor, start, earliest, latest } = task;
        if (doneOn !== null || begunOn(task, input.progress) !== undefined) return true;
        return plan.tasks
          .filter((other) => waitsFor.includes(other.id))
          .every(
            (before) =>
              start >= before.end &&
              earliest.start.day >= before.earliest.end.day &&
              (!latest.start || (before.latest.end !== null && latest.start.day >= before.latest.end.day)),
          );
      }),
    ).toEqual([]);
  });

  it('is planned between its first and its last possible day, and its slack is what is left to the last', () => {
    expect(
      eachTask((task, _, { input }) => {
        const { doneOn, start, end, earliest, latest, deadline, slack } = task;
        if (doneOn !== null) return slack === null;
        const isBegun = begunOn(task, input.progress) !== undefined;
        const [planned, last] = isBegun ? [end, latest.end] : [start, latest.start];
        const isBetween = start >= earliest.start.day && end >= earliest.end.day;
        const isInTime = (!latest.start || start <= latest.start.day) && (!latest.end || end <= latest.end.day);
        const mayBeLater = (days: number) =>
          (!last || addDays(planned, days) <= last.day) &&
          (!deadline || addDays(deadline.toBegin ? start : end, days) <= deadline.day);
        const isBound = last !== null || deadline !== null;
        const hasSlack =
          slack === null ? !isBound : isBound && (slack === 0 || mayBeLater(slack)) && !mayBeLater(slack + 1);
        return isBetween && isInTime && hasSlack && (slack ?? 0) >= 0;
      }),
    ).toEqual([]);
  });

  it('is planned later than it could be for a reason, and only then', () => {
    expect(
      eachTask(
        ({ doneOn, start, earliest, putOff }) => doneOn !== null || (putOff !== null) === start > earliest.start.day,
      ),
    ).toEqual([]);
  });

  it('is done where somebody says so, and only then', () => {
    expect(
      eachTask(({ id, doneOn, doneBy, ticks }, _, { input: { progress, ticks: ticked } }) => {
        if (doneOn === null || doneBy === null) return doneOn === null && doneBy === null;
        if (doneBy === 'told') return doneOn === progress.done[id];
        if (doneBy === 'letter') return Object.keys(progress.letters).length > 0 && doneOn !== 'undated';
        return doneOn === 'undated' && ticks.some((tick) => ticked.includes(tick)) === (doneBy === 'tick');
      }),
    ).toEqual([]);
  });

  it('is not said to be done by something later where it was only advice', () => {
    expect(
      eachTask(({ kind, doneBy }) => !/^(getLegalHelp|privateInsurance)$/.test(kind) || doneBy !== 'implied'),
    ).toEqual([]);
  });

  it('has a day only where it is asked for, if somebody must ask for it', () => {
    expect(
      eachPlan(({ ifAsked, tasks, undated }, { input: { progress } }) => {
        const { papersAsked, integrationPlan } = progress.letters;
        return ifAsked.every(({ id }) => {
          const isThere = [...tasks, ...undated].some((task) => task.id === id);
          const mayBeThere =
            id === 'supplyMissing' ? papersAsked : id === 'civicIntegration' ? integrationPlan : undefined;
          return !isThere || mayBeThere !== undefined;
        });
      }),
    ).toEqual([]);
  });

  it('has a last day that is only planned where it runs from a task that is still to come', () => {
    expect(
      eachTask(({ deadline }, { tasks }) => {
        if (!deadline) return true;
        const from = tasks.find(({ id }) => id === deadline.why.task);
        if (deadline.why.id === 'bringOnArrival') {
          const waits = tasks.find(({ id }) => id === 'registerMunicipality')?.waitsFor ?? [];
          const isToCome = tasks.some(({ id, doneOn }) => waits.includes(id) && doneOn === null);
          return (deadline.isPlanned === true) === isToCome;
        }
        if (deadline.why.id === 'examValid' && from?.kind === 'obtain') return !deadline.isPlanned; // of a day in the answers
        return deadline.isPlanned ? from?.doneOn === null : from?.doneOn !== null;
      }),
    ).toEqual([]);
  });

  it('has no last day that runs from one that is done on a day nobody told', () => {
    expect(
      eachTask(({ deadline, latest }, { tasks }, { input }) =>
        [deadline, latest.end].every((bound) => {
          const from = tasks.find(({ id }) => id === bound?.why.task);
          const isTerm = /Within$|^(examValid|maxAge|visaFree|payAtOnce)$/.test(bound?.why.id ?? '');
          return !isTerm || from?.doneOn !== 'undated' || input.held.examPassedOn !== undefined;
        }),
      ),
    ).toEqual([]);
  });

  it('is planned no later than its own last day, unless it is told that this cannot be met', () => {
    expect(
      eachTask(({ id, doneOn, start, end, deadline }, { broken }) => {
        if (doneOn !== null || !deadline) return deadline === null;
        if (deadline.why.id === 'bringOnArrival') return deadline.why.weight === 'practical'; // advice
        return (deadline.toBegin ? start : end) <= deadline.day || broken.some(({ task }) => task === id);
      }),
    ).toEqual([]);
  });

  it('waits for tasks of the same plan, and nothing goes round in a circle', () => {
    expect(
      eachTask(({ id, waitsFor }, { tasks }) => {
        const before = new Set(waitsFor);
        for (const other of before) tasks.find((one) => one.id === other)?.waitsFor.forEach((one) => before.add(one));
        return !before.has(id) && waitsFor.every((other) => tasks.some((one) => one.id === other));
      }),
    ).toEqual([]);
  });
});

describe('the application of any couple', () => {
  const told = ({ broken }: Plan, id: string, task?: string) =>
    broken.some(({ why }) => why.id === id && (task === undefined || why.task === task));

  it('gives the IND at least the time of the law, and nobody a day to say that it is late in an asylum procedure', () => {
    expect(
      eachPlan((plan, { input: { progress }, settled: { today, then } }) => {
        const outcome = then.route.id === today.route.id ? then : today; // the plan is not that of another route
        const step = outcome.steps.find(({ id }) => id === 'decision');
        const decision = plan.tasks.find(({ kind }) => kind === 'decision');
        const { acknowledged, extended, notice } = progress.letters;
        const isNamed = acknowledged?.decideBy !== undefined || extended?.decideBy !== undefined;
        const hasNotice = plan.tasks.some(({ kind }) => kind === 'noticeOfDefault');
        if (step?.variant === 'asylum' && hasNotice && !notice) return false;
        if (!step?.within || !decision?.deadline || !plan.filing || isNamed) return true;
        return decision.deadline.day >= counted(step.within)(plan.filing.received);
      }),
    ).toEqual([]);
  });

  it('comes on the day before a permit ends at the latest, and within the 90 days of a visit, unless it is told so', () => {
    expect(
      eachPlan((plan, { input: { held }, settled: { today } }) => {
        const apply = today.steps.find(({ id }) => id === 'apply');
        const travels = today.steps.some(({ id }) => id === 'travel');
        if (!apply || !plan.filing || plan.filing.isDone) return true;
        const { received } = plan.filing;
        if (apply.variant === 'permitEnds' && held.permitEndsOn) {
          return received < held.permitEndsOn || told(plan, 'windowCloses');
        }
        if (apply.variant !== 'waitingHere' || travels || !held.arrivedOn) return true;
        return received <= addDays(held.arrivedOn, 89) || told(plan, 'visaFree');
      }),
    ).toEqual([]);
  });

  it('has no paper that is too old by then, unless it is told so', () => {
    expect(
      eachTask(({ id, kind, doneOn, paper, end }, plan) => {
        const isAged = kind === 'obtain' && doneOn === null && paper?.maxAgeMonths && paper.id !== 'examResult';
        if (!isAged || !plan.filing) return true;
        return plan.filing.received <= addMonths(end, paper.maxAgeMonths ?? 0) || told(plan, 'maxAge', id);
      }),
    ).toEqual([]);
  });

  it('comes while the exam counts, unless it is told so', () => {
    expect(
      eachPlan((plan, { input: { held } }) => {
        if (!plan.filing || plan.filing.isDone || told(plan, 'examValid')) return true;
        const { received } = plan.filing;
        const result = plan.tasks.find(({ kind }) => kind === 'examResult');
        const passed = plan.tasks.find(({ kind, paper }) => kind === 'obtain' && paper?.id === 'examResult');
        return (
          (!result || result.doneOn === 'undated' || received <= addMonths(result.end, 12)) &&
          (!passed || !held.examPassedOn || received <= addMonths(held.examPassedOn, 12))
        );
      }),
    ).toEqual([]);
  });

  it('is judged by the rules of the very day on which it is planned to be there', () => {
    expect(
      eachPlan(({ filing, on }, { input: { progress }, settled: { then } }) => {
        const isKnown = filing && (!filing.isDone || filing.isDated);
        // The day was told of another way to send it, which led to another route.
        const { apply, sendByPost } = progress.done;
        if (filing && !isKnown && then.filing === (filing.task === 'apply' ? sendByPost : apply)) return true;
        return then.filing === (isKnown ? filing.received : on);
      }),
    ).toEqual([]);
  });

  it('has one set of rules once the IND has it, and no exam in the plan that need not be passed today', () => {
    expect(
      eachPlan(({ filing, tasks }, { settled: { today, then } }) => {
        const sitsExam = tasks.some(({ id }) => id === 'sitExam');
        const mustPass = today.steps.some(({ id }) => id === 'passExam');
        return (!filing?.isDone || then === today) && (mustPass || !sitsExam);
      }),
    ).toEqual([]);
  });

  it('goes out before the papers only where its last day asks for it', () => {
    expect(
      eachPlan(({ filing, tasks, papersFollow, broken }) => {
        const apply = tasks.find(({ id }) => id === filing?.task);
        const waitsForPapers = tasks.some(({ id, paper }) => paper && apply?.waitsFor.includes(id));
        const isTooLate = broken.some(({ why: { id } }) => /^(routeUntil|windowCloses|visaFree)$/.test(id));
        if (papersFollow) return !filing?.isDone && !waitsForPapers;
        const longest = apply?.earliest.start.other;
        return filing?.isDone === true || !isTooLate || !tasks.some(({ id, paper }) => paper && id === longest);
      }),
    ).toEqual([]);
  });

  it('breaks no reckoning of how long a task takes: what breaks is a last day', () => {
    expect(eachPlan(({ broken }) => broken.every(({ why: { id } }) => id !== 'takes'))).toEqual([]);
  });

  it('is decided on after the usual time at the earliest, and after the extended term at the latest', () => {
    expect(
      eachPlan(({ range, tasks, together }, { input: { progress } }) => {
        const decision = tasks.find(({ kind }) => kind === 'decision');
        const isRising = (days: readonly string[]) => days.every((day, at) => day >= (days[at - 1] ?? ''));
        const reckonedWith = range.find(({ time }) => time === progress.decision);
        return (
          isRising(range.map((row) => row.decision)) &&
          isRising(range.map((row) => row.together ?? '')) &&
          (!reckonedWith || reckonedWith.decision === decision?.end) &&
          (!reckonedWith?.together || reckonedWith.together === together?.day)
        );
      }),
    ).toEqual([]);
  });
});

describe('what any couple asks for', () => {
  const withWish = ({ input, outcomeOn }: AnyPlan, wish: Wish) => settledPlan({ ...input, wish }, outcomeOn).plan;

  it('is told alike when it is asked for again', () => {
    expect(eachPlan((plan, any) => JSON.stringify(withWish(any, plan.wish)) === JSON.stringify(plan), 8)).toEqual([]);
  });

  it('can be met for the very days that are the soonest', () => {
    expect(
      eachPlan((_, any) => {
        const { filing, together } = withWish(any, { kind: 'soon' });
        const fileOn = filing && !filing.isDone && withWish(any, { kind: 'fileOn', day: filing.received });
        const togetherBy = together && !together.isDone && withWish(any, { kind: 'togetherBy', day: together.day });
        return (
          (!fileOn || (fileOn.unmet === null && fileOn.filing?.received === filing?.received)) &&
          (!togetherBy || (togetherBy.unmet === null && togetherBy.together?.day === together?.day))
        );
      }, 16),
    ).toEqual([]);
  });

  it('is what the plan keeps to where it can be met, else the nearest day', () => {
    expect(
      eachPlan(({ wish, unmet, filing, together }) => {
        const day = unmet ? unmet.nearest : 'day' in wish ? wish.day : null;
        if (wish.kind === 'fileOn' && filing && !filing.isDone && day !== null) return filing.received === day;
        if (wish.kind === 'togetherBy' && together && !together.isDone && day !== null) return together.day <= day;
        return unmet === null;
      }),
    ).toEqual([]);
  });

  it('is met by the nearest day that is told', () => {
    expect(
      eachPlan((plan, any) => {
        const { wish, unmet } = plan;
        if (wish.kind === 'soon' || !unmet?.nearest) return true;
        return withWish(any, { ...wish, day: unmet.nearest }).unmet === null;
      }, 16),
    ).toEqual([]);
  });

  it('comes no later where a task takes less time', () => {
    expect(
      eachPlan((_, any) => {
        const { input, settled, pick } = any;
        const { on, held, ticks } = input;
        const { then } = settled;
        const quick = (days: Record<string, number>) =>
          settledPlan({ on, held, ticks, progress: { ...input.progress, days }, wish: { kind: 'soon' } }, () => then)
            .plan;
        const before = quick(input.progress.days);
        if (before.broken.length > 0) return true;
        const fewer = before.tasks.filter(() => pick(3) === 0).map(({ id, days }) => [id, Math.floor(days / 2)]);
        const after = quick({ ...input.progress.days, ...Object.fromEntries(fewer) });
        return (
          after.broken.length === 0 &&
          (after.filing?.received ?? '') <= (before.filing?.received ?? '') &&
          (after.together?.day ?? '') <= (before.together?.day ?? '') &&
          after.tasks.every(({ earliest }, index) => earliest.end.day <= (before.tasks[index]?.earliest.end.day ?? ''))
        );
      }, 16),
    ).toEqual([]);
  });
});

describe('the lists and the calendar of any couple', () => {
  it('have each task of the two, and each but once', () => {
    expect(
      eachPlan((plan) => {
        const listed = (['sponsor', 'partner'] as const).flatMap((person) => {
          const { thisWeek, next, later, done } = agendaOf(plan, person);
          return [...thisWeek, ...next, ...later, ...done].map(({ id, who }) =>
            who === 'both' ? `${id} ${person}` : id,
          );
        });
        const expected = plan.tasks.flatMap(({ id, who }) =>
          who === 'ind' ? [] : who === 'both' ? [`${id} sponsor`, `${id} partner`] : id,
        );
        return listed.length === new Set(listed).size && listed.toSorted().join() === expected.toSorted().join();
      }),
    ).toEqual([]);
  });

  it('name nothing twice, and put nothing off until it is too late', () => {
    expect(
      eachPlan((plan) => {
        const entries = (['sponsor', 'partner'] as const).flatMap((person) => entriesFor(plan, person));
        const beginsInTime = entries.every(({ what, day, task: { start, latest, deadline } }) => {
          if (what !== 'begin' || day === start) return true;
          return (!latest.start || day <= latest.start.day) && (!deadline || day <= deadline.day);
        });
        return beginsInTime && new Set(entries.map(({ id }) => id)).size === entries.length;
      }),
    ).toEqual([]);
  });
});
