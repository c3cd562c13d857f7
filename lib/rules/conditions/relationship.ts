import { marriedOrRegistered } from '../couple';
import { otherwise } from '../decide';
import type { Condition } from './condition';

export const relationship: Condition<'relationship'> = {
  id: 'relationship',
  rows: [
    [(situation) => situation.read('otherPartnerInNl') === 'yes', 'notMet/onePartner'],
    [(situation) => situation.read('otherPartnerInNl') === 'notSure', 'review/onePartner'],
    [(situation) => marriedOrRegistered(situation) && situation.read('marriageConcerns')?.length === 0, 'met'],
    [marriedOrRegistered, 'review/marriageRecognition'],
    [(situation) => situation.read('marriedToSomeoneElse') === 'no', 'met'],
    [otherwise, 'review/exclusive'],
  ],
};
