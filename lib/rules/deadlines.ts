/** The last days of the decision and of the mvv, and those after a refusal or when the IND is late: guidance.md, section 7. */
import type { Day } from './day';
import type { StandingRule } from './dated';
import { decisionTerm } from './decisionTerm';
import type { SourceId } from './facts/sources';
import {
  appealDays,
  decisionDays,
  decisionExtensionMonths,
  mvvAppointmentMonths,
  mvvValidityDays,
  noticeOfDefaultDays,
  objectionDays,
  objectionDecisionExtensionWeeks,
  objectionDecisionWeeks,
} from './facts/terms';
import type { StepId } from './ids';
import type { Duration } from './stepFacts';
import { lastDayOfTerm, termsActSources, type LastDay } from './termsAct';

/** The steps that have a last day of their own, counted from a letter. */
export type DeadlineId = Extract<
  StepId,
  'decision' | 'collectMvv' | 'travel' | 'objection' | 'objectionDecision' | 'appeal' | 'noticeOfDefault'
>;

export interface Deadline extends LastDay {
  id: DeadlineId;
  /** The last day if the IND says in writing that it needs longer. */
  extendedTo?: Day;
  sources: readonly SourceId[];
}

const rules: Record<DeadlineId, (from: Day) => Deadline> = {
  decision,
  collectMvv: (approvedOn) =>
    asCounted('collectMvv', approvedOn, { months: mvvAppointmentMonths.value }, mvvAppointmentMonths),
  travel: (issuedOn) => asCounted('travel', issuedOn, { days: mvvValidityDays.value }, mvvValidityDays),
  objection: (refusedOn) => inDays('objection', refusedOn, objectionDays),
  objectionDecision,
  appeal: (objectionDecidedOn) => inDays('appeal', objectionDecidedOn, appealDays),
  noticeOfDefault: (receivedOn) => inDays('noticeOfDefault', receivedOn, noticeOfDefaultDays),
};

/**
 * The last day that follows from a letter. `from` is the day the IND received the application for `decision`, the date
 * of the approval for `collectMvv`, the first day of the mvv for `travel` (the sticker wins), the date of the refusal
 * for `objection` and `objectionDecision`, that of the decision on the objection for `appeal`, and for
 * `noticeOfDefault` the day the notice reached the IND (its last day to decide). The Terms Act is for terms of the
 * law: those of the mvv are policy and end where the calendar says.
 */
export function deadline(id: DeadlineId, from: Day): Deadline {
  return rules[id](from);
}

function inDays(id: DeadlineId, start: Day, { value, source }: StandingRule<number>): Deadline {
  return { id, ...lastDayOfTerm({ start, term: { days: value } }), sources: [source, ...termsActSources] };
}

function asCounted(id: DeadlineId, start: Day, term: Duration, { source }: StandingRule<number>): Deadline {
  const { nominal } = lastDayOfTerm({ start, term });
  return { id, day: nominal, moved: false, nominal, sources: [source] };
}

/** Its 90 days are the longest term the Act is for, and move. */
function decision(receivedOn: Day): Deadline {
  return {
    id: 'decision',
    ...decisionTerm({ receivedOn }),
    extendedTo: decisionTerm({ receivedOn, extended: true }).day,
    sources: [decisionDays.source, decisionExtensionMonths.source, ...termsActSources],
  };
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
