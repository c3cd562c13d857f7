/** What a plan is made from. */
import type { Answers, QuestionId } from '../rules/answers';
import type { Finding } from '../rules/conditions/condition';
import type { Day } from '../rules/day';
import type { Outcome } from '../rules/rules';
import type { Progress } from './progress';

export interface PlanInput {
  /** Today, in the Netherlands. */
  on: Day;
  /** What the rules say for the day of filing. */
  outcome: Outcome;
  /** Conditions that are not met yet, but will be on a day that is known. */
  fixes: readonly Finding[];
  held: HeldDays;
  progress: Progress;
  /** The papers and steps ticked off on the result page. */
  ticks: readonly string[];
  wish: Wish;
}

/** Days from the answers that a plan must keep to. */
export interface HeldDays {
  examPassedOn?: Day;
  permitEndsOn?: Day;
  /** The last entry into the Schengen area: a setting of the plan, which no rule reads. */
  arrivedOn?: Day;
}

/** What the plan starts from. `fileOn` is the day the IND has the application, as everywhere in the rules. */
export type Wish = { kind: 'soon' } | { kind: 'fileOn'; day: Day } | { kind: 'togetherBy'; day: Day };

/** The days in the answers to questions that were asked of this couple, and in the settings. */
export function heldDays(answers: Answers, asked: readonly QuestionId[]): HeldDays {
  const { examPassedOn, partnerDutchPermitEndsOn: permitEndsOn, arrivedOn } = answers;
  return {
    ...(examPassedOn && asked.includes('examPassedOn') && { examPassedOn }),
    ...(permitEndsOn && asked.includes('partnerDutchPermitEndsOn') && { permitEndsOn }),
    ...(arrivedOn && { arrivedOn }),
  };
}
