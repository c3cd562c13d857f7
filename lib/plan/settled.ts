/** The plan for the day of filing that it itself leads to. */
import type { Finding } from '../rules/conditions/condition';
import type { Day } from '../rules/day';
import type { Outcome } from '../rules/rules';
import type { PlanInput } from './input';
import type { Plan } from './plan';
import { planFor } from './planFor';

export interface SettledPlan {
  plan: Plan;
  /** What the rules say today. */
  today: Outcome;
  /** What the rules say for the day on which the IND receives the application of this plan. */
  then: Outcome;
}

/** How often the rules are asked again: papers change with the day only where a treaty or a rule begins. */
const MOST_ROUNDS = 5;

/**
 * The rules judge a day of filing, and the plan says which day that is: it is made again for that day until the two
 * agree. Where a later day would make the plan shorter again, the longer plan stands. `outcomeOn` gives what the rules
 * say for an application that the IND receives on a day, today or later.
 */
export function settledPlan(
  input: Omit<PlanInput, 'outcome' | 'fixes'>,
  outcomeOn: (received: Day) => Outcome,
): SettledPlan {
  const today = outcomeOn(input.on);
  let fixes = fixable(today);
  let plan = planFor({ ...input, outcome: today, fixes });
  let then = today;
  for (let round = 0; round < MOST_ROUNDS && receivedOn(plan, input.on) > then.filing; round++) {
    then = outcomeOn(receivedOn(plan, input.on));
    if (then.route.id !== today.route.id) break; // the plan is for the route of today, and says what keeps it from that
    fixes = [...fixes, ...fixable(then)];
    const next = planFor({ ...input, outcome: then, fixes });
    if (receivedOn(next, input.on) < receivedOn(plan, input.on)) break;
    plan = next;
  }
  return { plan, today, then };
}

function receivedOn({ filing }: Plan, on: Day): Day {
  return filing && !filing.isDone ? filing.received : on;
}

/** Conditions that are met from a day on. Each holds up the application, also once the rules are asked for that day. */
function fixable({ conditions }: Outcome): Finding[] {
  return conditions.filter(({ id, status, fix }) => {
    return status === 'notMet' && fix?.from !== undefined && id !== 'extensionWindow' && id !== 'exam';
  });
}
