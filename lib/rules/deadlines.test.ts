import { describe, expect, it } from 'vitest';
import { deadline, type DeadlineId } from './deadlines';
import { decisionTerms } from './decisionTerms';

const on = (id: DeadlineId, letterOn: string) => {
  const { day, moved, nominal } = deadline(id, letterOn);
  return { day, moved, nominal };
};

describe('after a refusal', () => {
  it('an objection reaches the IND within 28 days of the letter', () => {
    expect(on('objection', '2026-11-02')).toEqual({ day: '2026-11-30', moved: false, nominal: '2026-11-30' });
  });

  it.each([
    ['2026-11-01', '2026-11-30', 'a Sunday'],
    ['2026-10-31', '2026-11-30', 'a Saturday'],
    ['2026-11-27', '2026-12-28', 'Christmas, before a weekend'],
    ['2026-12-04', '2027-01-04', 'New Year on a Friday'],
    ['2027-02-26', '2027-03-30', 'Good Friday, before Easter'],
    ['2025-03-29', '2025-04-28', "King's Day on a Saturday, since the 27th is a Sunday"],
    ['2026-04-07', '2026-05-06', 'Liberation Day'],
  ])('of %s an objection may come until %s: the 28th day is %s', (refusedOn, day) => {
    expect(on('objection', refusedOn)).toMatchObject({ day, moved: true });
  });

  it('the IND decides within 19 weeks after the objection term; or 25 when it says so, 32 when others advise it', () => {
    expect(deadline('objectionDecision', '2026-11-02')).toMatchObject({
      day: '2027-04-12',
      extendedTo: '2027-05-24',
      researchedTo: '2027-07-12',
      sources: ['Vw 76', 'objectionDecisionTerm', 'termsAct'],
    });
  });

  it('the IND counts from the objection term as it was moved', () => {
    expect(on('objectionDecision', '2026-11-01').day).toBe(on('objectionDecision', '2026-11-02').day);
  });

  it('the term of the IND does not move: it is longer than twelve weeks', () => {
    const kingsDay = '2027-04-27';
    expect(on('objectionDecision', '2026-11-17')).toEqual({ day: kingsDay, moved: false, nominal: kingsDay });
    const whitMonday = '2027-05-17';
    expect(deadline('objectionDecision', '2026-10-26')).toMatchObject({ extendedTo: whitMonday });
    expect(deadline('objectionDecision', '2026-09-07')).toMatchObject({ researchedTo: whitMonday });
  });

  it('an appeal reaches the court within 28 days of the decision on the objection', () => {
    expect(on('appeal', '2027-04-12')).toEqual({ day: '2027-05-10', moved: false, nominal: '2027-05-10' });
    expect(on('appeal', '2027-04-08')).toEqual({ day: '2027-05-07', moved: true, nominal: '2027-05-06' });
  });
});

describe('when the IND is late', () => {
  it('it has 14 days from the notice of default', () => {
    expect(on('noticeOfDefault', '2026-09-07')).toEqual({ day: '2026-09-21', moved: false, nominal: '2026-09-21' });
    expect(on('noticeOfDefault', '2026-12-11')).toEqual({ day: '2026-12-28', moved: true, nominal: '2026-12-25' });
  });
});

describe('the decision', () => {
  it('comes within 90 days, of which the last moves: it is the longest term the Act is for', () => {
    expect(on('decision', '2026-06-01')).toEqual({ day: '2026-08-31', moved: true, nominal: '2026-08-30' });
  });

  it('or three months later when the IND says so', () => {
    expect(deadline('decision', '2026-06-01').extendedTo).toBe('2026-11-30');
    expect(deadline('decision', '2026-06-01').sources).toEqual(['Vw 2u', 'termsAct']);
  });

  it('or when the law of another procedure says', () => {
    expect(deadline('decision', '2026-06-01', 'withoutMvv')).toMatchObject({
      day: '2026-08-31',
      extendedTo: '2027-02-28',
      sources: ['Vw 25', 'termsAct'],
    });
    const eu = deadline('decision', '2026-06-01', 'euLaw');
    expect(eu).toMatchObject({ day: '2026-12-01', moved: false, sources: decisionTerms.euLaw.sources });
    expect(eu).not.toHaveProperty('extendedTo');
    expect(deadline('decision', '2026-06-01', 'asylum')).not.toHaveProperty('extendedTo');
  });
});

describe('the mvv ends where the calendar says: embassies are closed on days off', () => {
  it('collected within three months of the approval, also when that is New Year', () => {
    expect(on('collectMvv', '2026-10-01')).toEqual({ day: '2027-01-01', moved: false, nominal: '2027-01-01' });
    expect(deadline('collectMvv', '2026-10-01').sources).toEqual(['Vw 2r']);
  });

  it('used within 90 days, also when the last is a Saturday', () => {
    expect(on('travel', '2026-11-01')).toEqual({ day: '2027-01-30', moved: false, nominal: '2027-01-30' });
    expect(deadline('travel', '2026-11-01').sources).toEqual(['Vw 2r']);
  });
});

it.each<DeadlineId>(['objection', 'objectionDecision', 'appeal', 'noticeOfDefault'])(
  'the last day of %s names the term and the Act it rests on',
  (id) => {
    const { sources } = deadline(id, '2026-11-02');
    expect(sources.length).toBeGreaterThan(1);
    expect(sources).toContain('termsAct');
  },
);

it.each<DeadlineId>([
  'decision',
  'collectMvv',
  'travel',
  'objection',
  'objectionDecision',
  'appeal',
  'noticeOfDefault',
])('the last day of %s says whose it is', (id) => {
  expect(deadline(id, '2026-11-02').id).toBe(id);
});
