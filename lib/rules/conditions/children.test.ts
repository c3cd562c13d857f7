import { expect, it } from 'vitest';
import { child, judged } from '../../testing/couple';
import type { Child } from '../answers';

it.each<[string, string, Child[]]>([
  ['met', 'the other parent agrees', [child()]],
  [
    'met',
    'the other parent has no custody, is dead or is the sponsor',
    [child({ otherParent: 'noCustody' }), child({ otherParent: 'dead' }), child({ otherParent: 'isSponsor' })],
  ],
  ['met', 'the child turns 18 tomorrow', [child({ bornOn: '2008-11-23' })]],
  ['review/adultChild', 'the child turns 18 today', [child({ bornOn: '2008-11-22' })]],
  ['review/adultChild', 'one of two is an adult', [child({ otherParent: 'refuses' }), child({ bornOn: '2000-01-01' })]],
  ['review/consentRefused', 'the other parent refuses', [child(), child({ otherParent: 'refuses' })]],
  [
    'review/consentRefused',
    'one refuses and one is not sure',
    [child({ otherParent: 'notSure' }), child({ otherParent: 'refuses' })],
  ],
  ['review/consentUnknown', 'whether the other parent agrees is not known', [child({ otherParent: 'notSure' })]],
])('the children who come along: %s where %s', (expected, _, children) => {
  expect(judged('children', { children })).toBe(expected);
});

it('an adult child is one on the filing day', () => {
  expect(judged('children', { children: [child({ bornOn: '2008-11-23' })], filingOn: '2026-11-23' })).toBe(
    'review/adultChild',
  );
});

it('without children there is nothing to judge', () => {
  expect(judged('children')).toBeUndefined();
  expect(judged('children', { partnerDutchPermit: 'otherPurpose', children: [child()] })).toBeUndefined();
});
