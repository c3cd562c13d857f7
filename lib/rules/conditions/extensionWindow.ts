import { isExtension } from '../couple';
import { addDays, addMonths, type Day } from '../day';
import { otherwise } from '../decide';
import { extensionWindowMonths, lateExtensionDays } from '../facts/terms';
import type { Situation } from '../situation';
import type { Condition } from './condition';

export const extensionWindow: Condition<'extensionWindow'> = {
  id: 'extensionWindow',
  sources: ['formB07001', 'extensionLate'],
  applies: isExtension,
  rows: [
    [
      (situation) => situation.filing < opensOn(situation),
      (situation) => ({ reason: 'notMet/tooEarly', fix: { from: opensOn(situation) } }),
    ],
    [(situation) => situation.filing <= endsOn(situation), 'met'],
    [
      (situation) => situation.filing <= addDays(endsOn(situation), lateExtensionDays.value),
      'review/lateButUsuallyRepaired',
    ],
    [otherwise, 'review/gap'],
  ],
};

function endsOn(situation: Situation): Day {
  return situation.read('partnerDutchPermitEndsOn') ?? situation.filing;
}

function opensOn(situation: Situation): Day {
  return addMonths(endsOn(situation), -extensionWindowMonths.value);
}
