import { expect, test } from 'vitest';
import { couple, TODAY } from '../../lib/testing/couple';
import { assertAgreement } from './agreement';
import { speedOf } from './measure';

test('all engines decide alike on the couple of the tests', async () => {
  await assertAgreement([{ name: 'the couple', on: TODAY, answers: couple }]);
});

test('the speed is the median of the cases, and the sum of them in a second', () => {
  expect(speedOf([10, 30, 20])).toEqual({ median: 20, slowest: 30, perSecond: 50_000 });
  expect(speedOf([10, 30])).toEqual({ median: 20, slowest: 30, perSecond: 50_000 });
});
