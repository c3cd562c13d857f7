import { describe, expect, it } from 'vitest';
import { finding, judged } from '../../testing/couple';
import type { Answers } from '../answers';

describe('the relationship', () => {
  const partners: Answers = { relationship: 'registeredPartnership' };
  const unmarried: Answers = { relationship: 'unmarried' };

  it.each<[string, string, Answers]>([
    ['met', 'married, nothing to worry about', {}],
    ['met', 'registered partners', partners],
    ['met', 'unmarried, and neither married to someone else', unmarried],
    ['review/exclusive', 'one is married to someone else', { ...unmarried, marriedToSomeoneElse: 'yes' }],
    ['review/exclusive', 'whether one is married is not known', { ...unmarried, marriedToSomeoneElse: 'notSure' }],
    ['notMet/onePartner', 'the sponsor has another partner here', { otherPartnerInNl: 'yes' }],
    ['notMet/onePartner', 'so too unmarried', { ...unmarried, otherPartnerInNl: 'yes', marriedToSomeoneElse: 'yes' }],
    [
      'notMet/onePartner',
      'so too with a doubtful marriage',
      { otherPartnerInNl: 'yes', marriageConcerns: ['polygamous'] },
    ],
    ['review/onePartner', 'whether there is another partner is not known', { otherPartnerInNl: 'notSure' }],
    ['review/marriageRecognition', 'a marriage under 18', { marriageConcerns: ['under18'] }],
    ['review/marriageRecognition', 'a forced marriage', { marriageConcerns: ['forced'] }],
    ['review/marriageRecognition', 'a second marriage', { marriageConcerns: ['polygamous'] }],
    [
      'review/marriageRecognition',
      'close relatives, registered',
      { ...partners, marriageConcerns: ['closeRelatives'] },
    ],
  ])('is %s: %s', (expected, _, changes) => {
    expect(judged('relationship', changes)).toBe(expected);
  });
});

describe('living together', () => {
  it.each([
    ['yes', 'married', 'met'],
    ['yes', 'unmarried', 'met'],
    ['no', 'married', 'review/apart'], // the power to grant is wider for spouses
    ['no', 'registeredPartnership', 'review/apart'],
    ['no', 'unmarried', 'notMet/apart'],
    ['notSure', 'married', 'review'],
    ['notSure', 'unmarried', 'review'],
  ] as const)('%s, %s: %s', (willLiveTogether, relationship, expected) => {
    expect(judged('livingTogether', { willLiveTogether, relationship })).toBe(expected);
  });
});

it.each([
  ['valid', 'met', undefined],
  ['expiresSoon', 'met', { id: 'renewPassport' }],
  ['none', 'notMet/noPassport', undefined],
  ['cannotGetOne', 'review/cannotGetOne', undefined],
] as const)('passport: %s is %s', (passport, expected, fix) => {
  expect(judged('passport', { passport })).toBe(expected);
  expect(finding('passport', { passport })?.fix).toEqual(fix);
});

it.each([
  ['nothing', 'met'],
  ['conviction', 'review/conviction'],
  ['illegalStayOrEntryBan', 'review/illegalStayOrEntryBan'],
  ['notSure', 'review/notSure'],
] as const)('public order: %s is %s', (publicOrder, expected) => {
  expect(judged('publicOrder', { publicOrder })).toBe(expected);
});
