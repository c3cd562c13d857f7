/** The last days of the decision and of the mvv, and those after a refusal or when the IND is late: guidance.md, section 7. */
import type { Day } from './day';
import type { StandingRule } from './dated';
import { decisionExtension, decisionTerm, endsOnWorkingDay } from './decisionTerm';
import { decisionTerms, type DecisionLaw } from './decisionTerms';
import type { SourceId } from './facts/sources';
import {
  appealDays,
  mvvAppointmentMonths,
  mvvValidityDays,
  noticeOfDefaultDays,
  objectionDays,
  objectionDecisionExtensionWeeks,
  objectionDecisionResearchWeeks,
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
  /** The same if it needs advice or research by others. */
  researchedTo?: Day;
  sources: readonly SourceId[];
}

const rules: Record<DeadlineId, (from: Day, law: DecisionLaw) => Deadline> = {
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
 * `noticeOfDefault` the day the notice reached the IND (its last day to decide). Only `decision` hangs on the law it is
 * taken under. The terms of the mvv end where the calendar says, to be on the safe side: embassies are closed on days
 * off, and the last day of a visa is printed on it.
 */
export function deadline(id: DeadlineId, from: Day, law: DecisionLaw = 'withMvv'): Deadline {
  return rules[id](from, law);
}

function inDays(id: DeadlineId, start: Day, { value, source }: StandingRule<number>): Deadline {
  return { id, ...lastDayOfTerm({ start, term: { days: value } }), sources: [source, ...termsActSources] };
}

function asCounted(id: DeadlineId, start: Day, term: Duration, { source }: StandingRule<number>): Deadline {
  const { nominal } = lastDayOfTerm({ start, term });
  return { id, day: nominal, moved: false, nominal, sources: [source] };
}

/** Its 90 days are the longest term the Act is for, and move. */
function decision(receivedOn: Day, law: DecisionLaw): Deadline {
  const isLonger = decisionExtension(law, false) !== null;
  return {
    id: 'decision',
    ...decisionTerm({ receivedOn, law }),
    ...(isLonger && { extendedTo: decisionTerm({ receivedOn, law, extended: true }).day }),
    sources: [...decisionTerms[law].sources, ...(endsOnWorkingDay(law, null) ? termsActSources : [])],
  };
}

/** Counted from the last day to object, as the Act moved it; itself too long to move. */
function objectionDecision(refusedOn: Day): Deadline {
  const { day: start } = deadline('objection', refusedOn);
  const [normal, extension, research] = [
    objectionDecisionWeeks,
    objectionDecisionExtensionWeeks,
    objectionDecisionResearchWeeks,
  ];
  const after = (weeks: number) => lastDayOfTerm({ start, term: { weeks } });
  return {
    id: 'objectionDecision',
    ...after(normal.value),
    extendedTo: after(normal.value + extension.value).day,
    researchedTo: after(normal.value + research.value).day,
    sources: [normal.source, extension.source, ...termsActSources],
  };
}
