/** The last day for the IND to decide, also when it takes longer or asks for papers: 90 days and what comes on top. */
import { daysBetween, type Day } from './day';
import { decisionDays, decisionExtensionMonths } from './facts/terms';
import type { Duration } from './stepFacts';
import { lastDayOfTerm, type LastDay } from './termsAct';

/** The term stands still while the IND waits for papers (Awb 4:15; source `suspension`, an older official text). */
export interface Pause {
  /** The date of the letter that asks for papers; the term stands still from the day after it. */
  letterOn: Day;
  /** The day the IND had the papers, or the last day in the letter if that came first. Only the letter knows that day. */
  until: Day;
}

export interface DecisionTerm {
  /** The day the IND received the application: the first day of the term is the day after. */
  receivedOn: Day;
  /** The IND said in writing that it needs longer: three months more (source `decisionExtension`, secondary). */
  extended?: boolean;
  pause?: Pause;
}

/**
 * The last day to decide on an application under national law. The day on which the papers arrive is counted as one
 * that stood still: the Act can also be read without it, but a notice of default must not come a day too early. For
 * the same reason the extended term moves off weekends and holidays, as each of the two it is made of would. A pause
 * of a letter from before the receipt, or from after the term, or that ends before it begins, changes nothing.
 */
export function decisionTerm({ receivedOn, extended = false, pause }: DecisionTerm): LastDay {
  const first = paused(receivedOn, { days: decisionDays.value }, pause);
  // Counted from the end by the calendar: a term that goes on does not end on a day off.
  return extended ? paused(first.nominal, { months: decisionExtensionMonths.value }, pause) : first;
}

/** A letter stops the term it falls in, from its first day on and before its last. */
function paused(start: Day, term: Duration, pause: Pause | undefined): LastDay {
  const unbroken = lastDayOfTerm({ start, term });
  if (!pause || pause.letterOn < start || pause.letterOn >= unbroken.nominal) return unbroken;
  return lastDayOfTerm({ start, term, stoodStill: Math.max(0, daysBetween(pause.letterOn, pause.until)) });
}
