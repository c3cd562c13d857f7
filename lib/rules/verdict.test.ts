import { describe, expect, it } from 'vitest';
import {
  answersBefore,
  awaitingSponsor,
  foreignSponsor,
  guidance,
  guidanceSoFar,
  job,
  permitHere,
} from '../testing/couple';
import type { Answers } from './answers';

describe('the verdict', () => {
  it.each<[string, string, Answers]>([
    ['looksGood', 'everything is in order', {}],
    ['looksGood', 'what is left comes after arrival', { partnerNationalities: ['US'] }],
    ['looksGood', 'the passport ends soon, which can be mended', { passport: 'expiresSoon' }],
    ['review', 'one thing must be looked at', { publicOrder: 'conviction' }],
    ['review', 'the norm of the day is not published', { filingOn: '2027-01-01' }],
    ['review', 'the sponsor waits for the own permit', awaitingSponsor('highlySkilledMigrant')],
    ['review', 'the permit ended and the partner stayed', permitHere('endedAndStayed')],
    ['review', 'an extension comes on the day the permit ends', permitHere('withThisSponsor', '2026-11-22')],
    ['looksGood', 'an extension comes the day before', permitHere('withThisSponsor', '2026-11-23')],
    ['notYet', 'an extension comes too early', permitHere('withThisSponsor', '2027-11-22')],
    ['notYet', 'one thing is not in order', { examStatus: 'notYet' }],
    ['notYet', 'the income is too low', { incomes: [job({ gross: 2000 })] }],
    [
      'notYet',
      'one thing is not in order and another must be looked at',
      { examStatus: 'notYet', publicOrder: 'conviction' },
    ],
    ['notYet', 'the mvv is missing', { partnerLivesIn: 'NL' }],
    ['otherRoute', 'an EU citizen', { partnerNationalities: ['PL'] }],
    ['otherRoute', 'EU law', { sponsorNationalities: ['DE'], passport: 'none' }],
    ['otherRoute', 'a refugee', foreignSponsor('asylumRefugee')],
    ['otherRoute', 'subsidiary protection', foreignSponsor('asylumSubsidiary')],
    [
      'otherRoute',
      'subsidiary protection, while the two years still run',
      { ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn: '2026-06-12' },
    ],
  ])('is %s: %s', (verdict, _, changes) => {
    expect(guidance(changes).verdict).toBe(verdict);
  });

  it('is open while a question is left, even one that no condition reads', () => {
    const before = guidanceSoFar(answersBefore('publicBenefit'));
    expect(before).toMatchObject({ verdict: 'open', next: 'publicBenefit' });
    expect(before.conditions.map(({ status }) => status)).not.toContain('open');
    expect(guidanceSoFar({}).verdict).toBe('open');
  });

  it('is "not yet" as soon as that is certain', () => {
    const unmarried: Answers = { sponsorBornOn: '2006-03-08', relationship: 'unmarried' };
    expect(guidanceSoFar(answersBefore('passport', unmarried))).toMatchObject({ verdict: 'notYet', next: 'passport' });
  });

  it('is not given early for a condition to look at', () => {
    expect(guidanceSoFar(answersBefore('examGround', { publicOrder: 'conviction' })).verdict).toBe('open');
  });

  it('names another procedure as soon as that is certain', () => {
    expect(guidanceSoFar(answersBefore('sponsorLivesIn', { sponsorNationalities: ['DE'] })).verdict).toBe('otherRoute');
  });
});

describe('the procedures beside Dutch law', () => {
  it('give no verdict on conditions nor on income', () => {
    for (const changes of [{ sponsorNationalities: ['DE'] }, { partnerNationalities: ['PL'] }] satisfies Answers[]) {
      expect(guidance(changes).conditions).toEqual([]);
      expect(guidance(changes)).not.toHaveProperty('income');
    }
    expect(guidance(foreignSponsor('asylumRefugee'))).not.toHaveProperty('income');
  });
});

it('each result tells the answers and the sources it rests on', () => {
  const { route, mvv, exam, conditions, channel } = guidance();
  for (const result of [route, mvv, exam, channel, ...conditions]) {
    expect(result?.sources).not.toEqual([]);
    expect(result?.because).not.toEqual([]);
    expect(new Set(result?.because).size).toBe(result?.because.length);
  }
  expect(route.because).toEqual(['sponsorLivesIn']); // the row that fits reads nothing else
  expect(mvv.because).toContain('partnerNationalities');
});

it('a condition names a ground, and what would mend it, only where there is one', () => {
  const named = (id: 'passport' | 'age', changes: Answers) =>
    Object.keys(guidance(changes).conditions.find((condition) => condition.id === id) ?? {}).sort();
  const always = ['because', 'id', 'sources', 'status'];
  expect(named('passport', {})).toEqual(always);
  expect(named('passport', { passport: 'expiresSoon' })).toEqual([...always, 'fix'].sort());
  expect(named('passport', { passport: 'none' })).toEqual([...always, 'ground'].sort());
  expect(named('age', { sponsorBornOn: '2006-03-08' })).toEqual([...always, 'fix', 'ground'].sort());
});
