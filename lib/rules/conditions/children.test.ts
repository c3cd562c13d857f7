import { expect, it } from 'vitest';
import { child, foreignSponsor, judged, permitHere } from '../../testing/couple';
import type { Child } from '../answers';

it.each<[string, string, Child[]]>([
  ['met', 'the other parent agrees', [child()]],
  [
    'met',
    'the other parent has no custody or is dead',
    [child({ otherParent: 'noCustody' }), child({ otherParent: 'dead' })],
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
  ['review/parentUntraceable', 'the other parent cannot be found', [child(), child({ otherParent: 'untraceable' })]],
  ['review/noCustody', 'the other parent alone has custody', [child({ otherParent: 'hasSoleCustody' })]],
  ['review/maybeDutch', 'the child is of the Dutch sponsor', [child({ otherParent: 'isSponsor' })]],
  ['met', 'the child of the sponsor is an EU citizen', [child({ otherParent: 'isSponsor', nationality: 'NL' })]],
  ['review/consentUnknown', 'whether the other parent agrees is not known', [child({ otherParent: 'notSure' })]],
])('the children who come along: %s where %s', (expected, _, children) => {
  expect(judged('children', { children })).toBe(expected);
});

it('is told of one thing only, the gravest', () => {
  const gravestFirst = [
    ['review/adultChild', child({ bornOn: '2000-01-01', otherParent: 'notSure' })],
    ['review/consentRefused', child({ otherParent: 'refuses' })],
    ['review/parentUntraceable', child({ otherParent: 'untraceable' })],
    ['review/noCustody', child({ otherParent: 'hasSoleCustody' })],
    ['review/maybeDutch', child({ otherParent: 'isSponsor' })],
    ['review/consentUnknown', child({ otherParent: 'notSure' })],
    ['met', child()],
  ] as const;
  for (const [index, [expected]] of gravestFirst.entries()) {
    const others = gravestFirst.slice(index).map(([, one]) => one);
    expect(judged('children', { children: others.slice(0, 6).reverse() })).toBe(expected);
  }
});

it('a child of a sponsor who is not Dutch is no Dutch child', () => {
  const children = [child({ otherParent: 'isSponsor' })];
  expect(judged('children', { ...foreignSponsor('permanent'), children })).toBe('met');
  expect(judged('children', { sponsorNationalities: ['PH', 'NL'], children })).toBe('review/maybeDutch');
});

it('an adult child is one on the filing day', () => {
  expect(judged('children', { children: [child({ bornOn: '2008-11-23' })], filingOn: '2026-11-23' })).toBe(
    'review/adultChild',
  );
});

it('without children there is nothing to judge', () => {
  expect(judged('children')).toBeUndefined();
  expect(judged('children', { ...permitHere('otherPurpose'), children: [child()] })).toBeUndefined();
  expect(judged('children', { coming: 'partner', children: [child()] })).toBeUndefined();
});
