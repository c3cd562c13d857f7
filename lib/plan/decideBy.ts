/** The last day for the IND to decide, as far as the law and the letters say. */
import { addDays, daysBetween, type Day } from '../rules/day';
import { decisionExtension, decisionTerm, endsOnWorkingDay, type Pause } from '../rules/decisionTerm';
import { decisionTerms, type DecisionLaw } from '../rules/decisionTerms';
import type { Duration } from '../rules/stepFacts';
import { workingDayFrom } from '../rules/termsAct';
import type { Letters } from './letters';
import { counted } from './reach';

export interface Received {
  receivedOn: Day;
  /** The day the papers the IND asked for were sent; null where they were not, or nobody told it. */
  answeredOn: Day | null;
  /** The IND takes its extra time; a letter that says so counts too. */
  extended: boolean;
  law: DecisionLaw;
}

/**
 * The last day for the IND to decide. A day that a letter names goes before what the law would give, and moves with the
 * time that the clock stood still after that letter. As in `decisionTerm`, a day that was moved ends on a working day
 * where the term is not a long one: a notice of default must not come a day too early.
 */
export function decideBy(letters: Letters, { receivedOn, answeredOn, extended, law }: Received): Day {
  const pause = pauseOf(letters, answeredOn);
  const { acknowledged, extended: extension } = letters;
  const longer = extended || extension ? decisionExtension(law, pause !== null) : null;
  /** The last day of a term that is counted from a letter's day, with the time that stood still in it. */
  const moved = (since: Day, day: Day, by: Duration | null) => {
    const later = addDays(day, daysStoodStill(since, day, pause));
    return endsOnWorkingDay(law, by) ? workingDayFrom(later) : later;
  };
  const named = (since: Day, day: Day, by: Duration | null) =>
    daysStoodStill(since, day, pause) === 0 ? day : moved(since, day, by);
  if (extension?.decideBy) return named(extension.on, extension.decideBy, longer);
  if (acknowledged?.decideBy) {
    const first = named(acknowledged.on, acknowledged.decideBy, null);
    return longer ? moved(first, counted(longer)(first), longer) : first;
  }
  return decisionTerm({ receivedOn, law, extended: longer !== null, ...(pause && { pause }) }).day;
}

/** The IND takes its extra time, and neither its letter nor the law says how long that is. */
export function isWithoutEnd({ extended }: Letters, law: DecisionLaw): boolean {
  return extended !== undefined && extended.decideBy === undefined && decisionTerms[law].longer === 'unnamed';
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

/** How many days the clock stood still after a letter, in the term whose last day it names. */
function daysStoodStill(letterOn: Day, lastDay: Day, pause: Pause | null): number {
  if (!pause || pause.letterOn < letterOn || pause.letterOn > lastDay) return 0;
  return Math.max(0, daysBetween(pause.letterOn, pause.until));
}
