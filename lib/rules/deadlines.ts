/** The last days after a refusal, or when the IND is late: guidance.md, section 7, "Branches". */
import type { Day } from './day';
import type { StandingRule } from './dated';
import type { SourceId } from './facts/sources';
import {
  appealDays,
  noticeOfDefaultDays,
  objectionDays,
  objectionDecisionExtensionWeeks,
  objectionDecisionWeeks,
} from './facts/terms';
import type { StepId } from './ids';
import { lastDayOfTerm, termsActSources, type LastDay } from './termsAct';

/** The steps of `branches` that have a last day of their own. */
export type DeadlineId = Extract<StepId, 'objection' | 'objectionDecision' | 'appeal' | 'noticeOfDefault'>;

export interface Deadline extends LastDay {
  id: DeadlineId;
  /** The last day if the IND says in writing that it needs longer. */
  extendedTo?: Day;
  sources: readonly SourceId[];
}

const rules: Record<DeadlineId, (letterOn: Day) => Deadline> = {
  objection: (refusedOn) => inDays('objection', refusedOn, objectionDays),
  objectionDecision,
  appeal: (objectionDecidedOn) => inDays('appeal', objectionDecidedOn, appealDays),
  noticeOfDefault: (receivedOn) => inDays('noticeOfDefault', receivedOn, noticeOfDefaultDays),
};

/**
 * The last day that follows from a letter. `letterOn` is the date of the refusal for `objection` and
 * `objectionDecision`, that of the decision on the objection for `appeal`, and for `noticeOfDefault` the day the
 * notice reached the IND (its last day to decide).
 */
export function deadline(id: DeadlineId, letterOn: Day): Deadline {
  return rules[id](letterOn);
}

function inDays(id: DeadlineId, start: Day, { value, source }: StandingRule<number>): Deadline {
  return { id, ...lastDayOfTerm({ start, term: { days: value } }), sources: [source, ...termsActSources] };
}

/** Counted from the last day to object, as the Act moved it; itself too long to move. */
function objectionDecision(refusedOn: Day): Deadline {
  const { day: start } = deadline('objection', refusedOn);
  const [weeks, more] = [objectionDecisionWeeks.value, objectionDecisionExtensionWeeks.value];
  return {
    id: 'objectionDecision',
    ...lastDayOfTerm({ start, term: { weeks } }),
    extendedTo: lastDayOfTerm({ start, term: { weeks: weeks + more } }).day,
    sources: [objectionDecisionWeeks.source, ...termsActSources],
  };
}
