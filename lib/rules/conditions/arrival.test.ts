import { describe, expect, it } from 'vitest';
import { foreignSponsor, guidance, judged, permitHere } from '../../testing/couple';
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
    ['exempt/dutchPermit', 'who extends', permitHere('withThisSponsor')],
    ['exempt/dutchPermit', 'who extends late', permitHere('withThisSponsor', '2024-11-22')],
    [
      'exempt/dutchPermit',
      'an Israeli who studies here',
      { partnerNationalities: ['IL'], ...permitHere('otherPurpose') },
    ],
    ['later/test', 'whose permit has ended', permitHere('endedAndStayed')],
    ['later/test', 'whose permit ends today', permitHere('otherPurpose', '2026-11-22')],
    ['exempt/dutchPermit', 'whose permit ends tomorrow', permitHere('otherPurpose', '2026-11-23')],
    [
      'exempt/euLongTermResident',
      'a long-term resident of Spain',
      { partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
    ],
    [
      'exempt/livedWithEuLongTermResidentSponsor',
      'who lived there with the sponsor, a long-term resident',
      { ...foreignSponsor('permanent'), partnerLivesIn: 'ES', partnerEuStatus: 'livedWithEuLongTermResidentSponsor' },
    ],
    [
      'later/test',
      'who lived there with a Dutch sponsor, which says nothing',
      { partnerLivesIn: 'ES', partnerEuStatus: 'livedWithEuLongTermResidentSponsor' },
    ],
    [
      'later/test',
      'who lived with a Blue Card holder',
      { ...foreignSponsor('euBlueCard'), partnerLivesIn: 'ES', partnerEuStatus: 'livedWithBlueCardSponsor' },
    ],
    [
      'later/test',
      'who holds a family permit of Spain',
      { partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere' },
    ],
    [
      'exempt/euLongTermResident',
      'a South Korean who is a long-term resident of Spain',
      { partnerNationalities: ['KR'], partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
    ],
    [
      'exempt/euLongTermResident',
      'an Israeli long-term resident: that comes before the nationality',
      { partnerNationalities: ['IL'], partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
    ],
    [
      'exempt/nationality',
      'an Israeli who was tested too',
      { ...here, partnerNationalities: ['IL'], tbTestedInNl: 'yes' },
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
    expect(guidance(permitHere('withThisSponsor')).asked).not.toContain('tbTestedInNl');
    expect(guidance(permitHere('otherPurpose')).asked).not.toContain('tbTestedInNl');
    expect(guidance(permitHere('endedAndStayed')).asked).toContain('tbTestedInNl');
    expect(guidance({ partnerLivesIn: 'NL', partnerEuStatus: 'euLongTermResident' }).asked).not.toContain(
      'tbTestedInNl',
    );
  });
});

describe('health insurance', () => {
  it('comes with arrival', () => {
    expect(judged('insurance')).toBe('later');
    expect(judged('insurance', { partnerNationalities: ['US'] })).toBe('later');
    expect(judged('insurance', permitHere('endedAndStayed'))).toBe('later');
  });

  it('goes on for who changes or extends in time', () => {
    expect(judged('insurance', permitHere('withThisSponsor', '2026-11-23'))).toBe('exempt');
    expect(judged('insurance', permitHere('withSomeoneElse', '2026-11-23'))).toBe('exempt');
    expect(judged('insurance', permitHere('otherPurpose'))).toBe('exempt');
  });

  it('stops with the permit, for who extends on the day it ends or after', () => {
    expect(judged('insurance', permitHere('withThisSponsor', '2026-11-22'))).toBe('later');
    expect(judged('insurance', permitHere('withThisSponsor', '2026-11-01'))).toBe('later');
    expect(judged('insurance', permitHere('withSomeoneElse', '2026-11-22'))).toBe('later');
  });
});
