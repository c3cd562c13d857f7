import { marriedOrRegistered } from '../couple';
import { otherwise } from '../decide';
import type { Condition } from './condition';

export const livingTogether: Condition<'livingTogether'> = {
  id: 'livingTogether',
  rows: [
    [(situation) => situation.read('willLiveTogether') === 'yes', 'met'],
    [(situation) => situation.read('willLiveTogether') === 'no' && marriedOrRegistered(situation), 'review/apart'],
    [(situation) => situation.read('willLiveTogether') === 'no', 'notMet/apart'],
    [otherwise, 'review'],
  ],
};
