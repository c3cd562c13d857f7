import { expect, test } from 'vitest';
import type { Fee } from '../rules/fees';
import { foreignSponsor, guidance, TODAY } from '../testing/couple';
import { language as english } from './en/language';
import { feeAmountText, feeTotalText } from './feeText';
import { textsOf } from './texts';

const texts = textsOf(english);
const [ordinary] = guidance().fees;
const fee = (changes: Partial<Fee>): Fee => ({
  for: 'partner',
  amount: 254,
  ground: 'family',
  until: null,
  because: [],
  sources: [],
  ...changes,
});

test('a fee is an amount, free, not published yet, or not known', () => {
  expect(feeAmountText(ordinary ?? fee({}), TODAY, texts)).toBe('€254');
  expect(feeAmountText(fee({ amount: 0, ground: 'nareis' }), TODAY, texts)).toBe('free');
  expect(feeAmountText(fee({ amount: null }), '2027-01-01', texts)).toBe('not published for 1 January 2027');
  expect(feeAmountText(fee({ amount: null, ground: 'nareisSubsidiary' }), TODAY, texts)).toBe('not known');
});

test('the total is not known where one of the fees is not', () => {
  const { fees, feeTotal } = guidance({
    ...foreignSponsor('humanitarianTemporary'),
    children: [{ bornOn: '2017-04-04', nationality: 'KE', bornIn: 'KE', otherParent: 'consents' }],
  });
  expect(feeTotalText(fees, feeTotal, TODAY, texts)).toBe('not known');
  expect(feeTotalText([fee({}), fee({})], 508, TODAY, texts)).toBe('€508');
});
