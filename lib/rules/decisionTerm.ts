/** The last day for the IND to decide, also when it takes longer or asks for papers: the first term and what comes on top. */
import { daysBetween, type Day } from './day';
import { decisionTerms, type DecisionLaw } from './decisionTerms';
import type { Duration } from './stepFacts';
import { isLongTerm, lastDayOfTerm, type LastDay } from './termsAct';

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
  law: DecisionLaw;
  /** The IND said in writing that it needs longer. */
  extended?: boolean;
  pause?: Pause;
}

/**
 * The last day to decide on an application. The day on which the papers arrive is counted as one that stood still: the
 * Act can also be read without it, but a notice of default must not come a day too early. For the same reason 90 days
 * and three months move off weekends and holidays, as each of the two would; what is longer does not. A pause of a
 * letter from before the receipt, or from after the term, or that ends before it begins, changes nothing.
 */
export function decisionTerm({ receivedOn, law, extended = false, pause }: DecisionTerm): LastDay {
  const first = paused(receivedOn, decisionTerms[law].within, pause);
  const longer = extended ? decisionExtension(law, pause !== undefined) : null;
  if (!longer) return first;
  // Counted from the end by the calendar: a term that goes on does not end on a day off.
  const { day, nominal } = paused(first.nominal, longer, pause);
  return endsOnWorkingDay(law, longer) ? { day, moved: day !== nominal, nominal } : unmoved(nominal);
}

/** How much longer the IND may take under a law; null where it may not, or where nobody says how much. */
export function decisionExtension(law: DecisionLaw, papersAsked: boolean): Duration | null {
  const { longer, longerWithPapers } = decisionTerms[law];
  if (papersAsked && longerWithPapers) return longerWithPapers;
  return longer === undefined || longer === 'unnamed' ? null : longer;
}

/** Whether the last day to decide moves off weekends and holidays: it does unless a part of the term is a long one. */
export function endsOnWorkingDay(law: DecisionLaw, longer: Duration | null): boolean {
  return !isLongTerm(decisionTerms[law].within) && (!longer || !isLongTerm(longer));
}

/** A letter stops the term it falls in, from its first day on and before its last. */
function paused(start: Day, term: Duration, pause: Pause | undefined): LastDay {
  const unbroken = lastDayOfTerm({ start, term });
  if (!pause || pause.letterOn < start || pause.letterOn >= unbroken.nominal) return unbroken;
  return lastDayOfTerm({ start, term, stoodStill: Math.max(0, daysBetween(pause.letterOn, pause.until)) });
}

function unmoved(day: Day): LastDay {
  return { day, moved: false, nominal: day };
}
