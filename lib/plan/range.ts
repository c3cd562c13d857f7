/** The plan by how long the IND takes: a range, never a promise. */
import type { Day } from '../rules/day';
import { isNamed } from './decideBy';
import type { Done } from './done';
import type { PlanInput } from './input';
import { decisionTimes } from './ids';
import { solve, type Moments } from './network';
import type { Plan } from './plan';
import { planRules } from './planRules';
import { endOf, type PlanRule } from './points';
import { reason, type Reason } from './reason';
import { dayOf } from './schedule';
import { has, type TaskList } from './taskList';

/** The decision and the day together, by how long the IND takes; empty once it has decided. */
export function rangeOf(
  input: PlanInput,
  tasks: TaskList,
  done: Done,
  planned: Moments<Reason>,
  horizon: Day,
): Plan['range'] {
  const { filing } = tasks;
  if (!filing || !has(tasks, 'decision') || done.has('decision')) return [];
  const received: PlanRule = {
    type: 'first',
    point: endOf(filing.id),
    day: dayOf(planned, endOf(filing.id), input.on),
    why: reason('wishFile', 'given'),
  };
  const range = decisionTimes.map((time) => {
    const progress = { ...input.progress, decision: time };
    const { earliest } = solve([...planRules(tasks, done, { ...input, progress }), received], horizon);
    const decision = dayOf(earliest, endOf('decision'), input.on);
    return {
      time,
      isInLetter: time === 'term' && isNamed(decision, progress.letters),
      decision,
      together: has(tasks, 'travel') && !tasks.travelsBeforeFiling ? dayOf(earliest, endOf('travel'), input.on) : null,
    };
  });
  // Where nothing is known of a usual time, or it has passed, or of more time, the law's own stands alone.
  return range.filter(({ time, decision }) => {
    return time === 'term' || (decision !== range[1]?.decision && decision > input.on);
  });
}
