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
 * say for an application that the IND receives on a day; a day in the past where it has received it.
 */
export function settledPlan(
  input: Omit<PlanInput, 'outcome' | 'fixes'>,
  outcomeOn: (received: Day) => Outcome,
): SettledPlan {
  let today = outcomeOn(input.on);
  let fixes = fixable(today);
  let plan = planFor({ ...input, outcome: today, fixes });
  const { filing } = plan;
  if (filing?.isDone && filing.isDated) {
    today = outcomeOn(filing.received);
    fixes = fixable(today);
    plan = planFor({ ...input, outcome: today, fixes });
  }
  let then = today;
  for (let round = 0; round < MOST_ROUNDS && judgedOn(plan, today) > then.filing; round++) {
    then = outcomeOn(judgedOn(plan, today));
    if (isAnotherWay(today, then)) break;
    fixes = [...fixes, ...fixable(then)];
    const next = planFor({ ...input, outcome: then, fixes });
    if (judgedOn(next, today) < judgedOn(plan, today)) break;
    plan = next;
  }
  return { plan, today, then };
}

/** The day whose rules hold for the plan: once the application is there, that does not change. */
function judgedOn({ filing }: Plan, today: Outcome): Day {
  return filing && !filing.isDone ? filing.received : today.filing;
}

/**
 * On that day the couple would lose what it has today: its route, or the exam that was passed. The plan is then the one
 * of today, and says what keeps it from being in time.
 */
function isAnotherWay(today: Outcome, then: Outcome): boolean {
  const mustPass = ({ steps }: Outcome) => steps.some(({ id }) => id === 'passExam');
  return then.route.id !== today.route.id || (mustPass(then) && !mustPass(today));
}

/** Conditions that are met from a day on. Each holds up the application, also once the rules are asked for that day. */
function fixable({ conditions }: Outcome): Finding[] {
  return conditions.filter(({ id, status, fix }) => {
    return status === 'notMet' && fix?.from !== undefined && id !== 'extensionWindow' && id !== 'exam';
  });
}
