import { otherwise } from '../decide';
import type { Condition } from './condition';

export const passport: Condition<'passport'> = {
  id: 'passport',
  rows: [
    [(situation) => situation.read('passport') === 'valid', 'met'],
    [(situation) => situation.read('passport') === 'expiresSoon', { reason: 'met', fix: { id: 'renewPassport' } }],
    [(situation) => situation.read('passport') === 'none', 'notMet/noPassport'],
    [otherwise, 'review/cannotGetOne'],
  ],
};
