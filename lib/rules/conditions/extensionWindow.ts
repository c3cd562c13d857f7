import { endOfPermit, isExtension, partnerLivesInNl, permitThatCounts } from '../couple';
import { addDays, addMonths, type Day } from '../day';
import { otherwise } from '../decide';
import { extensionWindowMonths, lateExtensionDays } from '../facts/terms';
import type { Situation } from '../situation';
import type { Condition } from './condition';

/** Whether the application is in time for the partner's present permit, or for the one that ended. */
export const extensionWindow: Condition<'extensionWindow'> = {
  id: 'extensionWindow',
  applies: (situation) => (permitThatCounts(situation) ?? 'none') !== 'none',
  rows: [
    [(situation) => !partnerLivesInNl(situation), 'review/movedAbroad'],
    [(situation) => permitThatCounts(situation) === 'endedAndStayed', 'review/gap'],
    [
      (situation) => isExtension(situation) && situation.filing < opensOn(situation),
      (situation) => ({ reason: 'notMet/tooEarly', fix: { from: opensOn(situation) } }),
    ],
    [(situation) => situation.filing < endOfPermit(situation), 'met'],
    [
      (situation) => situation.filing <= addDays(endOfPermit(situation), lateExtensionDays.value),
      'review/lateButUsuallyRepaired',
    ],
    [otherwise, 'review/gap'],
  ],
};

function opensOn(situation: Situation): Day {
  return addMonths(endOfPermit(situation), -extensionWindowMonths.value);
}
