/** The last day for the IND to decide, as far as the law and the letters say. */
import { addDays, addMonths, daysBetween, type Day } from '../rules/day';
import { decisionTerm, type Pause } from '../rules/decisionTerm';
import { decisionExtensionMonths } from '../rules/facts/terms';
import type { Letters } from './letters';

/** The last day for the IND to decide, by what the letters say; `extended` where they do not say it but the plan assumes it. */
export function decideBy(letters: Letters, receivedOn: Day, answeredOn: Day | null, extended: boolean): Day {
  const pause = pauseOf(letters, answeredOn);
  const { acknowledged, extended: extension } = letters;
  const longer = extended || extension !== undefined;
  if (extension?.decideBy) return stoodStillSince(extension.on, extension.decideBy, pause);
  if (!acknowledged?.decideBy) {
    return decisionTerm({ receivedOn, extended: longer, ...(pause && { pause }) }).day;
  }
  const named = stoodStillSince(acknowledged.on, acknowledged.decideBy, pause);
  return longer ? addMonths(named, decisionExtensionMonths.value) : named;
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
  return addDays(day, Math.max(0, daysBetween(pause.letterOn, pause.until)));
}
