import { otherwise, settled } from '../decide';
import { mvv } from '../mvv';
import { routeIs } from '../route';
import type { Condition } from './condition';
import { reasonFor } from './reasonFor';

export const mvvCondition: Condition<'mvv'> = {
  id: 'mvv',
  rows: [
    [
      (situation) => settled(situation, mvv).result === 'notRequired',
      (situation) => reasonFor('mvv', 'exempt', settled(situation, mvv).ground),
    ],
    [(situation) => routeIs(situation, 'mvvMissing'), 'notMet/applyAbroad'],
    [
      (situation) => settled(situation, mvv).result === 'review',
      (situation) => reasonFor('mvv', 'review', settled(situation, mvv).ground),
    ],
    [otherwise, 'later/afterApproval'],
  ],
};
