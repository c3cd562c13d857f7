/** When the IND decides: a range, never a promise, until a letter tells the day. */
import { addDays, type Day } from '../rules/day';
import { decisionTerms, type DecisionLaw } from '../rules/decisionTerms';
import { decideBy, isNamed, isWithoutEnd } from './decideBy';
import { doneTasks, receivedOn, type Done } from './done';
import type { PlanInput } from './input';
import type { DecisionTime } from './ids';
import { decisionAfterPapers, decisionUsually, type LeadTime } from './leadTimes';
import type { Rule } from './network';
import { counted, type Reach } from './reach';
import { reason, type Reason } from './reason';
import { has, type TaskList } from './taskList';

/** The last day for the IND to decide on what it received on a day, as far as the law and the letters say. */
function lastDayToDecide({ law }: TaskList, { progress }: Pick<PlanInput, 'progress'>, extended: boolean): Reach {
  const answeredOn = progress.done.supplyMissing ?? null;
  return (received) => decideBy(progress.letters, { receivedOn: received, answeredOn, extended, law });
}

/** Whether the time of the law, or of a letter, to decide has passed. */
function hasPassed(tasks: TaskList, input: PlanInput): boolean {
  const done = doneTasks(tasks, input);
  if (!tasks.filing || !done.has(tasks.filing.id) || done.has('decision')) return false;
  return lastDayToDecide(tasks, input, false)(receivedOn(tasks, input.progress) ?? input.on) < input.on;
}

/**
 * Whether the IND should have decided before today, as far as is known. In the asylum procedures it may take longer in
 * special circumstances, and nobody is told a day from which it is late.
 */
export function isLate(tasks: TaskList, input: PlanInput): boolean {
  return tasks.law !== 'asylum' && !isWithoutEnd(input.progress.letters, tasks.law) && hasPassed(tasks, input);
}

/** Whether nothing can be said any more of when the IND decides. */
export function isUnknown(tasks: TaskList, input: PlanInput): boolean {
  return isWithoutEnd(input.progress.letters, tasks.law) || hasPassed(tasks, input);
}

/** The laws under which partners tell how long it takes. */
const told: readonly DecisionLaw[] = ['withMvv', 'withoutMvv'];

/**
 * How long it usually takes by what partners tell; null where nothing was found: under other laws, and once the IND has
 * taken its extra time.
 */
function usualTime({ law }: TaskList, { progress: { letters } }: PlanInput): LeadTime | null {
  if (!told.includes(law) || letters.extended) return null;
  return letters.papersAsked ? decisionAfterPapers : decisionUsually;
}

/** How long the decision takes in this plan. */
function decisionReach(tasks: TaskList, input: PlanInput, time: DecisionTime): Reach {
  const allowed = lastDayToDecide(tasks, input, time === 'extended');
  const usual = time === 'usual' ? usualTime(tasks, input) : null;
  if (!usual) return allowed;
  const usually = counted({ days: usual[input.progress.pace] });
  return (received) => {
    const [by, last] = [usually(received), allowed(received)];
    return by < last ? by : last;
  };
}

/** The decision comes after the time reckoned with; the last day of the law is told, and broken where it has passed. */
export function decisionRules(tasks: TaskList, input: PlanInput, done: Done): Rule<Reason>[] {
  const { filing, law } = tasks;
  if (!filing || !has(tasks, 'decision') || done.has('decision')) return [];
  const { decision: time, letters } = input.progress;
  const usual = time === 'usual' ? usualTime(tasks, input) : null;
  const reach = decisionReach(tasks, input, time);
  const lastDay = lastDayToDecide(tasks, input, time === 'extended');
  const { sources } = decisionTerms[law];
  const takes = reason('takes', usual ? 'estimate' : 'statutory', {
    task: 'decision',
    sources: usual?.sources ?? sources,
  });
  const within = reason('decisionWithin', 'statutory', { task: filing.id, sources });
  const [from, to] = [`${filing.id} end`, 'decision end'];
  const received = receivedOn(tasks, input.progress);
  if (received === null) {
    return [
      { type: 'after', from, to, reach, why: takes },
      { type: 'within', from, to, reach: lastDay, why: within },
    ];
  }
  // What was received on a day that is known needs no reckoning back.
  const rules: Rule<Reason>[] = [{ type: 'first', point: to, day: reach(received), why: takes }];
  const by: Day = lastDay(received);
  if (!isUnknown(tasks, input) || isLate(tasks, input)) {
    rules.push({ type: 'last', point: to, day: by, why: isNamed(by, letters) ? { ...within, id: 'letter' } : within });
  }
  if (has(tasks, 'noticeOfDefault')) {
    const told: Day = lastDayToDecide(tasks, input, false)(received); // a letter must say that the IND takes longer
    const why = reason('lateFrom', 'statutory', { day: told });
    rules.push({ type: 'first', point: 'noticeOfDefault start', day: addDays(told, 1), why });
  }
  return rules;
}
