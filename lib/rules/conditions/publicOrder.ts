import { otherwise } from '../decide';
import type { Condition } from './condition';

export const publicOrder: Condition<'publicOrder'> = {
  id: 'publicOrder',
  rows: [
    [(situation) => situation.read('publicOrder') === 'nothing', 'met'],
    [(situation) => situation.read('publicOrder') === 'conviction', 'review/conviction'],
    [(situation) => situation.read('publicOrder') === 'illegalStayOrEntryBan', 'review/illegalStayOrEntryBan'],
    [otherwise, 'review/notSure'],
  ],
};
