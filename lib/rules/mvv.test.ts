import { describe, expect, it } from 'vitest';
import { answersBefore, foreignSponsor, guidance, guidanceSoFar } from '../testing/couple';
import type { Answers } from './answers';

function mvvOf(changes: Answers): string {
  const { mvv } = guidance(changes);
  return [mvv.result, 'ground' in mvv ? mvv.ground : undefined].filter(Boolean).join('/');
}

describe('the mvv', () => {
  it.each<[string, string, Answers]>([
    ['notRequired/euCitizen', 'an EU citizen', { partnerNationalities: ['PL'] }],
    ['notRequired/euCitizen', 'an EU citizen who is American too', { partnerNationalities: ['US', 'IE'] }],
    ['notRequired/euLaw', 'the spouse of a German', { sponsorNationalities: ['DE'] }],
    [
      'notRequired/euLaw',
      'the American spouse of a German',
      { sponsorNationalities: ['DE'], partnerNationalities: ['US'] },
    ],
    ['notRequired/nationality', 'an American', { partnerNationalities: ['US'] }],
    ['notRequired/nationality', 'a South Korean', { partnerNationalities: ['KR'] }],
    ['notRequired/nationality', 'a Kenyan who is British too', { partnerNationalities: ['KE', 'GB'] }],
    [
      'notRequired/nationality',
      'an American with a Dutch permit',
      { partnerNationalities: ['US'], partnerDutchPermit: 'otherPurpose' },
    ],
    [
      'notRequired/nationality',
      'the American spouse of a refugee',
      { ...foreignSponsor('asylumRefugee'), partnerNationalities: ['US'] },
    ],
    ['required', 'an Israeli', { partnerNationalities: ['IL'] }],
    ['required', 'a San Marinese', { partnerNationalities: ['SM'] }],
    ['required', 'an Andorran', { partnerNationalities: ['AD'] }],
    ['required', 'a stateless partner', { partnerNationalities: ['stateless'] }],
    ['notRequired/dutchPermit', 'a student here', { partnerDutchPermit: 'otherPurpose' }],
    ['notRequired/dutchPermit', 'who lives here with someone else', { partnerDutchPermit: 'withSomeoneElse' }],
    [
      'notRequired/dutchPermit',
      'who extends',
      { partnerDutchPermit: 'withThisSponsor', partnerDutchPermitEndsOn: '2020-01-01' },
    ],
    [
      'required',
      'whose permit ran out and who left',
      { partnerDutchPermit: 'otherPurpose', partnerDutchPermitEndsOn: '2026-01-01' },
    ],
    [
      'notRequired/formerPermit',
      'who stayed after the permit',
      { partnerDutchPermit: 'endedAndStayed', partnerLivesIn: 'NL' },
    ],
    [
      'notRequired/formerPermit',
      'whose permit ran out lately and who stayed',
      { partnerDutchPermit: 'withSomeoneElse', partnerDutchPermitEndsOn: '2026-01-01', partnerLivesIn: 'NL' },
    ],
    ['required', 'the family of a refugee', foreignSponsor('asylumRefugee')],
    ['required', 'who is here without a permit', { partnerLivesIn: 'NL' }],
  ])('is %s for %s', (expected, _, changes) => {
    expect(mvvOf(changes)).toBe(expected);
  });

  it.each([
    'euLongTermResident',
    'livedWithEuLongTermResidentSponsor',
    'livedWithBlueCardSponsor',
    'livedWithResearcherSponsor',
  ] as const)('is not required for who has the status %s from another EU state', (partnerEuStatus) => {
    expect(mvvOf({ partnerEuStatus, partnerLivesIn: 'ES' })).toBe(`notRequired/${partnerEuStatus}`);
    expect(mvvOf({ ...foreignSponsor('euBlueCard'), partnerEuStatus })).toBe(`notRequired/${partnerEuStatus}`);
    expect(mvvOf({ partnerEuStatus })).toBe('required'); // not asked: a Dutch sponsor, and a partner in Kenya
  });

  it.each(['medical', 'trafficking', 'familyLife', 'parentOfChildInNl'] as const)(
    'may be left out for who is here and has a reason: %s',
    (mvvHardship) => {
      expect(mvvOf({ mvvHardship, partnerLivesIn: 'NL' })).toBe('review/hardship');
      expect(mvvOf({ mvvHardship })).toBe('required');
    },
  );

  it('is open while the status in another EU state or a hardship may still be told', () => {
    const inSpain: Answers = { partnerLivesIn: 'ES' };
    expect(guidanceSoFar(answersBefore('partnerEuStatus', inSpain)).mvv.result).toBe('open');
    expect(guidanceSoFar(answersBefore('passport', inSpain)).mvv.result).toBe('required');
    expect(guidanceSoFar(answersBefore('mvvHardship', { partnerLivesIn: 'NL' })).mvv.result).toBe('open');
    expect(guidanceSoFar(answersBefore('passport', { partnerLivesIn: 'NL' })).mvv.result).toBe('required');
  });

  it('is certain after the first block for a Dutch sponsor with a partner outside Europe', () => {
    expect(guidanceSoFar(answersBefore('freeMovement')).mvv.result).toBe('required');
  });
});
