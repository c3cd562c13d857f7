import { describe, expect, it } from 'vitest';
import { answersBefore, finding, guidance, guidanceSoFar, judged, permitHere, reason } from '../../testing/couple';
import type { Answers } from '../answers';

/** Both turned 18 today, and married while both lived abroad. */
const young: Answers = { sponsorBornOn: '2008-11-22', partnerBornOn: '2008-11-22', bothAbroadWhenMarried: 'yes' };

describe('the age of 21', () => {
  it('is reached by both on the birthday', () => {
    expect(judged('age', { sponsorBornOn: '2005-11-22', partnerBornOn: '2005-11-22' })).toBe('met');
    expect(judged('age', { sponsorBornOn: '2005-11-23' })).toBe('notMet/under21');
    expect(judged('age', { partnerBornOn: '2005-11-23' })).toBe('notMet/under21');
  });

  it('counts on the filing day', () => {
    expect(judged('age', { partnerBornOn: '2005-11-23', filingOn: '2026-11-23' })).toBe('met');
  });

  it('is waited for until the younger has it', () => {
    const fixOf = (changes: Answers) => finding('age', changes)?.fix;
    expect(fixOf({ sponsorBornOn: '2006-03-08', partnerBornOn: '2007-05-01' })).toEqual({ from: '2028-05-01' });
    expect(fixOf({ sponsorBornOn: '2006-03-08' })).toEqual({ from: '2027-03-08' });
    expect(fixOf({ partnerBornOn: '2008-02-29' })).toEqual({ from: '2029-02-28' });
  });

  it('is not asked for again when the permit is extended', () => {
    expect(judged('age', { ...young, ...permitHere('withThisSponsor') })).toBe('exempt');
    expect(judged('age', { ...young, ...permitHere('withThisSponsor', '2026-11-01') })).toBe('exempt'); // late
    expect(judged('age', { partnerBornOn: '2005-11-23', ...permitHere('otherPurpose') })).toBe('notMet/under21');
  });
});

describe('a couple of 18 and older that married abroad', () => {
  const registered: Answers = { relationship: 'registeredPartnership' };

  it('need not wait: that is policy of the IND', () => {
    expect(judged('age', young)).toBe('met/marriedAbroad');
    expect(judged('age', { ...young, sponsorBornOn: '1990-05-14' })).toBe('met/marriedAbroad');
  });

  it('is looked at where they are not sure of having lived abroad', () => {
    expect(judged('age', { ...young, bothAbroadWhenMarried: 'notSure' })).toBe('review/marriedAbroad');
  });

  it('is looked at where they registered a partnership there, of which the policy does not speak', () => {
    expect(judged('age', { ...young, ...registered })).toBe('review/marriedAbroad');
    expect(judged('age', { ...young, ...registered, bothAbroadWhenMarried: 'notSure' })).toBe('review/marriedAbroad');
  });

  it.each<[string, Answers]>([
    ['the sponsor is not yet 18', { sponsorBornOn: '2008-11-23' }],
    ['the partner is not yet 18', { partnerBornOn: '2008-11-23' }],
    ['one lived in the Netherlands', { bothAbroadWhenMarried: 'no' }],
    ['one of two registered partners lived in the Netherlands', { ...registered, bothAbroadWhenMarried: 'no' }],
    ['a registered partner is not yet 18', { ...registered, partnerBornOn: '2008-11-23' }],
    ['registered partners are close relatives', { ...registered, marriageConcerns: ['closeRelatives'] }],
    ['they are not married', { relationship: 'unmarried' }],
    ['one was a minor at the wedding', { marriageConcerns: ['under18'] }],
    ['they are close relatives', { marriageConcerns: ['closeRelatives'] }],
    [
      'they are close relatives and not sure',
      { marriageConcerns: ['closeRelatives'], bothAbroadWhenMarried: 'notSure' },
    ],
  ])('waits where %s', (_, changes) => {
    expect(judged('age', { ...young, ...changes })).toBe('notMet/under21');
  });

  it('is asked where they lived only when it matters', () => {
    expect(guidance(young).asked).toContain('bothAbroadWhenMarried');
    expect(guidance().asked).not.toContain('bothAbroadWhenMarried');
    expect(guidance({ ...young, ...registered }).asked).toContain('bothAbroadWhenMarried');
    expect(guidance({ ...young, relationship: 'unmarried' }).asked).not.toContain('bothAbroadWhenMarried');
    expect(guidance({ ...young, ...permitHere('withThisSponsor') }).asked).not.toContain('bothAbroadWhenMarried');
  });

  it('is not told to wait before everything about the marriage is told', () => {
    const before = (question: 'partnerBornOn' | 'marriageConcerns') =>
      reason(guidanceSoFar(answersBefore(question, young)), 'age');
    expect(before('partnerBornOn')).toBe('open');
    expect(before('marriageConcerns')).toBe('open');
  });

  it('is told to wait as soon as one lived in the Netherlands, whatever else there is to tell', () => {
    const livedHere: Answers = { ...young, bothAbroadWhenMarried: 'no' };
    expect(reason(guidanceSoFar(answersBefore('marriageConcerns', livedHere)), 'age')).toBe('notMet/under21');
  });

  it('is told on what that rests: their ages, and how they live together', () => {
    const because = finding('age', { ...young, ...registered })?.because;
    expect(because).toEqual(expect.arrayContaining(['sponsorBornOn', 'partnerBornOn', 'relationship']));
  });
});
