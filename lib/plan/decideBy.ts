/** The last day for the IND to decide, as far as the law and the letters say. */
import { addDays, addMonths, daysBetween, type Day } from '../rules/day';
import { decisionTerm, type Pause } from '../rules/decisionTerm';
import { decisionExtensionMonths, euDecisionMonths } from '../rules/facts/terms';
import { workingDayFrom } from '../rules/termsAct';
import type { Letters } from './letters';

export interface Received {
  receivedOn: Day;
  /** The day the papers the IND asked for were sent; null where they were not, or nobody told it. */
  answeredOn: Day | null;
  /** The IND takes its extra time; a letter that says so counts too. */
  extended: boolean;
  /** Verification against EU law: six months, which nothing extends. */
  underEuLaw: boolean;
}

/**
 * The last day for the IND to decide. A day that a letter names goes before what the law would give, and moves with the
 * time that the clock stood still after that letter. As in `decisionTerm`, a day that was moved ends on a working day:
 * a notice of default must not come a day too early.
 */
export function decideBy(letters: Letters, { receivedOn, answeredOn, extended, underEuLaw }: Received): Day {
  const pause = pauseOf(letters, answeredOn);
  const { acknowledged, extended: extension } = letters;
  const longer = !underEuLaw && (extended || extension !== undefined);
  if (extension?.decideBy) return stoodStillSince(extension.on, extension.decideBy, pause);
  if (acknowledged?.decideBy) {
    const named = stoodStillSince(acknowledged.on, acknowledged.decideBy, pause);
    return longer ? workingDayFrom(addMonths(named, decisionExtensionMonths.value)) : named;
  }
  if (underEuLaw) return stoodStillSince(receivedOn, addMonths(receivedOn, euDecisionMonths.value), pause);
  return decisionTerm({ receivedOn, extended: longer, ...(pause && { pause }) }).day;
}

/** Whether a letter itself names that day; not one that was reckoned on from it. */
export function isNamed(day: Day, { acknowledged, extended }: Letters): boolean {
  return day === acknowledged?.decideBy || day === extended?.decideBy;
}

/** The time stands still from the letter that asks for papers until they are there, or the last day to send them. */
function pauseOf({ papersAsked }: Letters, answeredOn: Day | null): Pause | null {
  if (!papersAsked) return null;
  const { on, answerBy } = papersAsked;
  return { letterOn: on, until: answeredOn !== null && answeredOn < answerBy ? answeredOn : answerBy };
}

/** A day named in a letter moves by the days that the clock stood still after that letter. */
function stoodStillSince(letterOn: Day, day: Day, pause: Pause | null): Day {
  if (!pause || pause.letterOn < letterOn || pause.letterOn > day) return day;
  return workingDayFrom(addDays(day, Math.max(0, daysBetween(pause.letterOn, pause.until))));
}
