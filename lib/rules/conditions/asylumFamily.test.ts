import { describe, expect, it } from 'vitest';
import { answersBefore, finding, foreignSponsor, guidance, guidanceSoFar, judged } from '../../testing/couple';
import type { Answers } from '../answers';

const refugee = foreignSponsor('asylumRefugee');
const subsidiary = foreignSponsor('asylumSubsidiary');
/** Of before the new law on asylum families, and of its first day. */
const [before, since] = ['2026-06-11', '2026-06-12'] as const;

describe.each([
  ['nareis', refugee],
  ['nareisSubsidiary', subsidiary],
] as const)('the family procedure %s', (route, sponsor) => {
  it('judges three things and nothing else, and gives no verdict on them', () => {
    const { conditions, verdict, ...rest } = guidance(sponsor);
    expect(conditions.map(({ id }) => id)).toEqual(['asylumSpouse', 'asylumBond', 'asylumTerm']);
    expect(rest.route.id).toBe(route);
    expect(rest).not.toHaveProperty('income');
    expect(verdict).toBe('otherRoute');
  });

  it('is for spouses; whether a registered partner counts, the law does not say', () => {
    expect(judged('asylumSpouse', sponsor)).toBe('met');
    expect(judged('asylumSpouse', { ...sponsor, relationship: 'registeredPartnership' })).toBe(
      'review/registeredPartner',
    );
  });

  it('is for a bond of before the flight, which may have to be looked at', () => {
    expect(judged('asylumBond', { ...sponsor, relationshipBeforeAsylum: 'yes' })).toBe('met');
    expect(judged('asylumBond', { ...sponsor, relationshipBeforeAsylum: 'notSure' })).toBe('review');
  });

  it.each<[string, Answers]>([
    ['a bond that came after', { relationshipBeforeAsylum: 'no' }],
    ['the unmarried', { relationship: 'unmarried' }],
  ])('is not for %s: nothing of it is judged', (_, changes) => {
    for (const id of ['asylumSpouse', 'asylumBond', 'asylumTerm'] as const) {
      expect(judged(id, { ...sponsor, ...changes })).toBeUndefined();
    }
  });
});

describe('the term for the family of a refugee', () => {
  it('is three months from the permit, the last day included', () => {
    expect(finding('asylumTerm', { ...refugee, asylumGrantedOn: '2026-08-23' })).toMatchObject({
      status: 'met',
      until: '2026-11-23',
    });
    expect(finding('asylumTerm', { ...refugee, asylumGrantedOn: '2026-08-22' })).toMatchObject({
      status: 'met',
      until: '2026-11-22',
    });
    expect(judged('asylumTerm', { ...refugee, asylumGrantedOn: '2026-08-21' })).toBeUndefined(); // the ordinary route
  });

  it('ends on the last day of a shorter month', () => {
    expect(finding('asylumTerm', { ...refugee, asylumGrantedOn: '2026-11-30', filingOn: '2027-02-28' })).toMatchObject({
      until: '2027-02-28',
    });
  });
});

describe('the term for the family of someone with subsidiary protection', () => {
  const granted = (asylumGrantedOn: string, filingOn?: string): Answers => ({
    ...subsidiary,
    asylumGrantedOn,
    filingOn,
  });

  it('is two years from the permit', () => {
    expect(finding('asylumTerm', granted(since))).toMatchObject({
      status: 'notMet',
      ground: 'twoYears',
      fix: { from: '2028-06-12' },
    });
    expect(judged('asylumTerm', granted(since, '2028-06-11'))).toBe('notMet/twoYears');
  });

  it('is followed by a look at the income and the home', () => {
    expect(judged('asylumTerm', granted(since, '2028-06-12'))).toBe('review/incomeAndHousing');
  });

  it('is not settled for a permit of before the new law, however long ago', () => {
    expect(judged('asylumTerm', granted(before))).toBe('review/transition');
    expect(judged('asylumTerm', granted(before, '2028-06-12'))).toBe('review/transition');
    expect(judged('asylumTerm', granted('2020-01-01'))).toBe('review/transition');
  });

  it('has no last day', () => {
    expect(finding('asylumTerm', granted(since, '2028-06-12'))).not.toHaveProperty('until');
  });
});

it('what is told is judged before the last question', () => {
  const soFar = guidanceSoFar(answersBefore('children', refugee));
  expect(soFar.conditions.map(({ status }) => status)).toEqual(['met', 'met', 'met']);
  expect(soFar).toMatchObject({ verdict: 'otherRoute', next: 'children' });
});
