import { describe, expect, it } from 'vitest';
import { guidance, judged } from '../../testing/couple';
import type { Answers } from '../answers';

describe('the TB test', () => {
  const here: Answers = { partnerLivesIn: 'NL', mvvHardship: 'medical' };

  it.each<[string, string, Answers]>([
    ['later/test', 'a Kenyan', {}],
    ['later/test', 'a South Korean, who needs no mvv', { partnerNationalities: ['KR'] }],
    ['later/listUnverified', 'a Peruvian, whose country may be on the list', { partnerNationalities: ['PE'] }],
    ['later/listUnverified', 'a stateless partner', { partnerNationalities: ['stateless'] }],
    ['later/listUnverified', 'a stateless Peruvian', { partnerNationalities: ['PE', 'stateless'] }],
    ['later/test', 'a Peruvian who is Kenyan too', { partnerNationalities: ['PE', 'KE'] }],
    ['exempt/nationality', 'an Israeli', { partnerNationalities: ['IL'] }],
    ['exempt/nationality', 'a Kenyan who is Surinamese too', { partnerNationalities: ['KE', 'SR'] }],
    ['exempt/dutchPermit', 'who extends', { partnerDutchPermit: 'withThisSponsor' }],
    [
      'exempt/dutchPermit',
      'an Israeli who studies here',
      { partnerNationalities: ['IL'], partnerDutchPermit: 'otherPurpose' },
    ],
    ['later/test', 'whose permit has ended', { partnerDutchPermit: 'endedAndStayed', partnerLivesIn: 'NL' }],
    [
      'exempt/euLongTermResident',
      'a long-term resident of Spain',
      { partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
    ],
    [
      'later/test',
      'who lived with a Blue Card holder',
      { partnerLivesIn: 'ES', partnerEuStatus: 'livedWithBlueCardSponsor' },
    ],
    [
      'exempt/nationality',
      'an Israeli long-term resident',
      { partnerNationalities: ['IL'], partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
    ],
    ['exempt/tested', 'who was tested here', { ...here, tbTestedInNl: 'yes' }],
    ['later/test', 'who was not', { ...here, tbTestedInNl: 'no' }],
    ['later/test', 'who does not remember', { ...here, tbTestedInNl: 'notSure' }],
    ['later/test', 'a test here does not count for who lives abroad', { tbTestedInNl: 'yes' }],
  ])('is %s for %s', (expected, _, changes) => {
    expect(judged('tb', changes)).toBe(expected);
  });

  it('is asked about only where it would change something', () => {
    expect(guidance(here).asked).toContain('tbTestedInNl');
    expect(guidance().asked).not.toContain('tbTestedInNl');
    expect(guidance({ ...here, partnerNationalities: ['SR'] }).asked).not.toContain('tbTestedInNl');
    expect(guidance({ ...here, partnerDutchPermit: 'withThisSponsor' }).asked).not.toContain('tbTestedInNl');
  });
});

it('health insurance comes with arrival', () => {
  expect(judged('insurance')).toBe('later');
  expect(judged('insurance', { partnerNationalities: ['US'] })).toBe('later');
  expect(judged('insurance', { partnerDutchPermit: 'endedAndStayed', partnerLivesIn: 'NL' })).toBe('later');
  expect(judged('insurance', { partnerDutchPermit: 'withThisSponsor' })).toBe('exempt');
  expect(judged('insurance', { partnerDutchPermit: 'withSomeoneElse' })).toBe('exempt');
});
