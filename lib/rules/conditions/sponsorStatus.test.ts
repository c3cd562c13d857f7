import { describe, expect, it } from 'vitest';
import { foreignSponsor, guidance, judged } from '../../testing/couple';
import type { Answer } from '../answers';

describe('the permit of the sponsor', () => {
  const byPermit: Record<Answer<'sponsorPermit'>, string | undefined> = {
    permanent: 'met',
    euLongTermResident: 'met',
    euLongTermResidentInactive: 'met',
    highlySkilledMigrant: 'met',
    euBlueCard: 'met',
    researcher: 'met',
    intraCorporateTransferee: 'met',
    work: 'met',
    selfEmployed: 'met',
    startUp: 'met',
    study: 'met',
    orientationYear: 'met',
    familyMember: 'met',
    humanitarianNonTemporary: 'met',
    humanitarianTemporary: 'met',
    asylumRefugee: undefined, // another procedure, without these conditions
    asylumSubsidiary: undefined,
    medical: 'met',
    exchange: 'notMet/permitExcluded',
    workExperience: 'notMet/permitExcluded',
    seasonalWork: 'notMet/permitExcluded',
    other: 'met',
    pending: 'notMet/noPermit',
    none: 'notMet/noPermit',
    notSure: 'review/notSure',
  };

  it.each(Object.entries(byPermit))('%s, held since 2020, gives %s', (permit, expected) => {
    const sponsorPermit = permit as keyof typeof byPermit; // Object.entries forgets the keys
    expect(judged('sponsorStatus', foreignSponsor(sponsorPermit))).toBe(expected);
  });

  it('is not asked of a Dutch sponsor', () => {
    expect(judged('sponsorStatus', { sponsorNationalities: ['PH', 'NL'], sponsorPermit: 'none' })).toBe('met');
  });

  it('of asylum is good enough for the ordinary procedure', () => {
    expect(judged('sponsorStatus', { ...foreignSponsor('asylumRefugee'), relationship: 'unmarried' })).toBe('met');
  });
});

describe.each(['humanitarianNonTemporary', 'euLongTermResidentInactive'] as const)('a sponsor with %s', (permit) => {
  const lately = { ...foreignSponsor(permit), sponsorResidentSince: '2025-11-23' };

  it('has lived here for a year on the day itself', () => {
    expect(judged('sponsorStatus', { ...lately, sponsorResidentSince: '2025-11-22' })).toBe('met');
    expect(judged('sponsorStatus', { ...lately, filingOn: '2026-11-23' })).toBe('met');
  });

  it('waits until then', () => {
    const finding = guidance(lately).conditions.find(({ id }) => id === 'sponsorStatus');
    expect(finding).toMatchObject({ status: 'notMet', ground: 'oneYear', fix: { from: '2026-11-23' } });
  });

  it('need not wait where the two travel here together', () => {
    expect(judged('sponsorStatus', { ...lately, sponsorLivesIn: 'ES' })).toBe('met/travelTogether');
  });

  it('may not need to wait where a child needs the partner now', () => {
    expect(judged('sponsorStatus', { ...lately, childNeedsPartnerNow: 'yes' })).toBe('review/childInterest');
    expect(judged('sponsorStatus', { ...lately, childNeedsPartnerNow: 'notSure' })).toBe('review/childInterest');
  });

  it('is asked about a child only while waiting, in the Netherlands', () => {
    expect(guidance(lately).asked).toContain('childNeedsPartnerNow');
    expect(guidance({ ...lately, sponsorResidentSince: '2025-11-22' }).asked).not.toContain('childNeedsPartnerNow');
    expect(guidance({ ...lately, sponsorLivesIn: 'ES' }).asked).not.toContain('childNeedsPartnerNow');
  });
});

it('a sponsor with a family permit of under a year is looked at', () => {
  const family = foreignSponsor('familyMember');
  expect(judged('sponsorStatus', { ...family, sponsorResidentSince: '2025-11-23' })).toBe('review/oneYear');
  expect(judged('sponsorStatus', { ...family, sponsorResidentSince: '2025-11-22' })).toBe('met');
  expect(judged('sponsorStatus', { ...family, sponsorResidentSince: '2025-11-23', sponsorLivesIn: 'ES' })).toBe(
    'review/oneYear',
  );
  expect(guidance({ ...family, sponsorResidentSince: '2025-11-23' }).asked).not.toContain('childNeedsPartnerNow');
});
