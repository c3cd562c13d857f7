/** When the IND decides: a range, never a promise, until a letter tells the day. */
import { addDays, addMonths, type Day } from '../rules/day';
import { decisionDays, decisionExtensionMonths, euDecisionMonths } from '../rules/facts/terms';
import { decideBy } from './decideBy';
import { doneTasks, receivedOn, type Done } from './done';
import type { PlanInput } from './input';
import type { DecisionTime } from './ids';
import { decisionUsually } from './leadTimes';
import type { Rule } from './network';
import { counted, type Reach } from './reach';
import { reason, type Reason } from './reason';
import { has, type TaskList } from './taskList';

/** The last day for the IND to decide on what it received on a day, as far as the law and the letters say. */
function lastDayToDecide({ outcome, progress }: Pick<PlanInput, 'outcome' | 'progress'>, extended: boolean): Reach {
  if (outcome.route.id === 'euVerification') return (received) => addMonths(received, euDecisionMonths.value);
  return (received) => decideBy(progress.letters, received, progress.done.supplyMissing ?? null, extended);
}

/** Whether the IND should have decided before today, as far as is known. */
export function isLate(tasks: TaskList, input: PlanInput): boolean {
  const done = doneTasks(tasks, input);
  if (!tasks.filing || !done.has(tasks.filing.id) || done.has('decision')) return false;
  return lastDayToDecide(input, false)(receivedOn(tasks, input.progress) ?? input.on) < input.on;
}

/** What partners tell is about the common routes; for others nothing was found that could be called usual. */
function isCommon({ outcome: { route } }: PlanInput): boolean {
  return route.id !== 'euVerification' && route.id !== 'nareis' && route.id !== 'nareisSubsidiary';
}

/** How long the decision takes in this plan. */
function decisionReach(input: PlanInput, time: DecisionTime): Reach {
  const allowed = lastDayToDecide(input, time === 'extended');
  if (time !== 'usual' || !isCommon(input)) return allowed;
  const usually = counted({ days: decisionUsually[input.progress.pace] });
  return (received) => {
    const [usual, last] = [usually(received), allowed(received)];
    return usual < last ? usual : last;
  };
}

/** The decision comes after the time reckoned with; the last day of the law is told, and broken where it has passed. */
export function decisionRules(tasks: TaskList, input: PlanInput, done: Done): Rule<Reason>[] {
  const { filing } = tasks;
  if (!filing || !has(tasks, 'decision') || done.has('decision')) return [];
  const { decision: time } = input.progress;
  const isUsual = time === 'usual' && isCommon(input);
  const reach = decisionReach(input, time);
  const lastDay = lastDayToDecide(input, time === 'extended');
  const sources = [
    isUsual ? decisionUsually.sources[0] : decisionDays.source,
    time === 'extended' && decisionExtensionMonths.source,
  ];
  const takes = reason('takes', isUsual ? 'estimate' : 'statutory', {
    task: 'decision',
    sources: sources.flatMap((source) => source || []),
  });
  const within = reason('decisionWithin', 'statutory', { task: filing.id, sources: [decisionDays.source] });
  const [from, to] = [`${filing.id} end`, 'decision end'];
  const received = receivedOn(tasks, input.progress);
  if (received === null) {
    return [
      { type: 'after', from, to, reach, why: takes },
      { type: 'within', from, to, reach: lastDay, why: within },
    ];
  }
  // What was received on a day that is known needs no reckoning back.
  const by: Day = lastDay(received);
  const told: Day = lastDayToDecide(input, false)(received); // a letter must say that the IND takes longer
  const late: Rule<Reason>[] = has(tasks, 'noticeOfDefault')
    ? [
        {
          type: 'first',
          point: 'noticeOfDefault start',
          day: addDays(told, 1),
          why: reason('lateFrom', 'statutory', { day: told }),
        },
      ]
    : [];
  return [
    ...late,
    { type: 'first', point: to, day: reach(received), why: takes },
    {
      type: 'last',
      point: to,
      day: by,
      why: { ...within, ...(input.progress.letters.acknowledged?.decideBy && { id: 'letter', weight: 'given' }) },
    },
  ];
}
