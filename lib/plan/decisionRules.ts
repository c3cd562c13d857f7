/** When the IND decides: a range, never a promise, until a letter tells the day. */
import { addDays, type Day } from '../rules/day';
import { decisionDays, decisionExtensionMonths, euDecisionMonths } from '../rules/facts/terms';
import { decideBy, isNamed } from './decideBy';
import { doneTasks, receivedOn, type Done } from './done';
import type { PlanInput } from './input';
import type { DecisionTime } from './ids';
import { decisionAfterPapers, decisionUsually, type LeadTime } from './leadTimes';
import type { Rule } from './network';
import { counted, type Reach } from './reach';
import { reason, type Reason } from './reason';
import { has, type TaskList } from './taskList';

/** The last day for the IND to decide on what it received on a day, as far as the law and the letters say. */
function lastDayToDecide({ outcome, progress }: Pick<PlanInput, 'outcome' | 'progress'>, extended: boolean): Reach {
  const underEuLaw = outcome.route.id === 'euVerification';
  const answeredOn = progress.done.supplyMissing ?? null;
  return (received) => decideBy(progress.letters, { receivedOn: received, answeredOn, extended, underEuLaw });
}

/** Whether the IND should have decided before today, as far as is known. */
export function isLate(tasks: TaskList, input: PlanInput): boolean {
  const done = doneTasks(tasks, input);
  if (!tasks.filing || !done.has(tasks.filing.id) || done.has('decision')) return false;
  return lastDayToDecide(input, false)(receivedOn(tasks, input.progress) ?? input.on) < input.on;
}

/**
 * How long it usually takes by what partners tell; null where nothing was found: on other routes, and once the IND has
 * taken its extra time.
 */
function usualTime({ outcome: { route }, progress: { letters } }: PlanInput): LeadTime | null {
  if (route.id === 'euVerification' || route.id === 'nareis' || route.id === 'nareisSubsidiary') return null;
  if (letters.extended) return null;
  return letters.papersAsked ? decisionAfterPapers : decisionUsually;
}

/** How long the decision takes in this plan. */
function decisionReach(input: PlanInput, time: DecisionTime): Reach {
  const allowed = lastDayToDecide(input, time === 'extended');
  const usual = time === 'usual' ? usualTime(input) : null;
  if (!usual) return allowed;
  const usually = counted({ days: usual[input.progress.pace] });
  return (received) => {
    const [by, last] = [usually(received), allowed(received)];
    return by < last ? by : last;
  };
}

/** The decision comes after the time reckoned with; the last day of the law is told, and broken where it has passed. */
export function decisionRules(tasks: TaskList, input: PlanInput, done: Done): Rule<Reason>[] {
  const { filing } = tasks;
  if (!filing || !has(tasks, 'decision') || done.has('decision')) return [];
  const { decision: time } = input.progress;
  const usual = time === 'usual' ? usualTime(input) : null;
  const reach = decisionReach(input, time);
  const lastDay = lastDayToDecide(input, time === 'extended');
  const law = [tasks.underEuLaw ? euDecisionMonths.source : decisionDays.source];
  const { letters } = input.progress;
  if ((time === 'extended' || letters.extended) && !tasks.underEuLaw) law.push(decisionExtensionMonths.source);
  const takes = reason('takes', usual ? 'estimate' : 'statutory', { task: 'decision', sources: usual?.sources ?? law });
  const within = reason('decisionWithin', 'statutory', { task: filing.id, sources: law });
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
    { type: 'last', point: to, day: by, why: isNamed(by, letters) ? { ...within, id: 'letter' } : within },
  ];
}
