import { describe, expect, it } from 'vitest';
import { awaitingSponsor, finding, foreignSponsor, guidance, judged } from '../../testing/couple';
import type { Answer, Answers } from '../answers';

type Permit = Answer<'sponsorPermit'>;

describe('the permit of the sponsor', () => {
  const byPermit: Record<Permit, string | undefined> = {
    permanent: 'met',
    asylumPermanent: 'met',
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
    humanitarianTemporary: 'review/temporaryStay',
    asylumRefugee: undefined, // another procedure, without these conditions
    asylumSubsidiary: undefined,
    medical: 'review/temporaryStay',
    exchange: 'notMet/permitExcluded',
    workExperience: 'notMet/permitExcluded',
    seasonalWork: 'notMet/permitExcluded',
    other: 'review/otherPermit',
    pending: 'review/sponsorPending',
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

  it('of asylum is good enough for the ordinary procedure; beside subsidiary protection the new law is in the way', () => {
    const unmarried: Answers = { relationship: 'unmarried' };
    expect(judged('sponsorStatus', { ...foreignSponsor('asylumRefugee'), ...unmarried })).toBe('met');
    expect(judged('sponsorStatus', { ...foreignSponsor('asylumSubsidiary'), ...unmarried })).toBe(
      'review/asylumLawChanged',
    );
  });
});

describe('a permit that the sponsor has asked for', () => {
  const byPermit: Record<Answer<'sponsorPermitComing'>, string> = {
    permanent: 'review/sponsorPending',
    asylumPermanent: 'review/sponsorPending',
    euLongTermResident: 'review/sponsorPending',
    euLongTermResidentInactive: 'review/sponsorPending',
    highlySkilledMigrant: 'review/sponsorPending',
    euBlueCard: 'review/sponsorPending',
    researcher: 'review/sponsorPending',
    intraCorporateTransferee: 'review/sponsorPending',
    work: 'review/sponsorPending',
    selfEmployed: 'review/sponsorPending',
    startUp: 'review/sponsorPending',
    study: 'review/sponsorPending',
    orientationYear: 'review/sponsorPending',
    familyMember: 'review/sponsorPending',
    humanitarianNonTemporary: 'review/sponsorPending',
    humanitarianTemporary: 'review/sponsorPending',
    asylumRefugee: 'notMet/noPermit', // asylum is asked for by each, and until then there is no sponsor
    asylumSubsidiary: 'notMet/noPermit',
    medical: 'review/sponsorPending',
    exchange: 'notMet/permitExcluded',
    workExperience: 'notMet/permitExcluded',
    seasonalWork: 'notMet/permitExcluded',
    other: 'review/sponsorPending',
    notSure: 'review/sponsorPending',
  };

  it.each(Object.entries(byPermit))('%s, gives %s', (permit, expected) => {
    const sponsorPermitComing = permit as keyof typeof byPermit; // Object.entries forgets the keys
    expect(judged('sponsorStatus', awaitingSponsor(sponsorPermitComing))).toBe(expected);
  });

  it('asks for no year of stay and no asylum permit: they are of a permit held', () => {
    for (const permit of ['humanitarianNonTemporary', 'asylumRefugee'] as const) {
      const { asked } = guidance(awaitingSponsor(permit));
      for (const id of ['sponsorResidentSince', 'asylumGrantedOn', 'relationshipBeforeAsylum'] as const) {
        expect(asked).not.toContain(id);
      }
    }
  });
});

describe.each(['humanitarianNonTemporary', 'euLongTermResidentInactive'] as const)('a sponsor with %s', (permit) => {
  const lately: Answers = { ...foreignSponsor(permit), sponsorResidentSince: '2025-11-23' };

  it('has lived here for a year on the day itself', () => {
    expect(judged('sponsorStatus', { ...lately, sponsorResidentSince: '2025-11-22' })).toBe('met');
    expect(judged('sponsorStatus', { ...lately, filingOn: '2026-11-23' })).toBe('met');
  });

  it('waits until then', () => {
    expect(finding('sponsorStatus', lately)).toMatchObject({
      status: 'notMet',
      ground: 'oneYear',
      fix: { from: '2026-11-23' },
    });
  });

  it('need not wait where the two travel here together', () => {
    expect(judged('sponsorStatus', { ...lately, sponsorLivesIn: 'ES' })).toBe('met/travelTogether');
  });

  it('may not need to wait where a child needs the partner now', () => {
    expect(judged('sponsorStatus', { ...lately, childNeedsPartnerNow: 'yes' })).toBe('review/childInterest');
    expect(judged('sponsorStatus', { ...lately, childNeedsPartnerNow: 'notSure' })).toBe('review/childInterest');
  });

  it.each<[string, string, Answers]>([
    ['review/treaty', 'an American', { sponsorNationalities: ['US'] }],
    ['review/treaty', 'who is Japanese too', { sponsorNationalities: ['PH', 'JP'] }],
    ['review/treaty', 'a Turkish worker', { sponsorNationalities: ['TR'], turkishWorkerInNl: 'yes' }],
    ['review/treaty', 'a Turk who may be a worker', { sponsorNationalities: ['TR'], turkishWorkerInNl: 'notSure' }],
    ['notMet/oneYear', 'a Turk who is no worker', { sponsorNationalities: ['TR'], turkishWorkerInNl: 'no' }],
    ['notMet/oneYear', 'the spouse of a Turk', { partnerNationalities: ['TR'], turkishWorkerInNl: 'yes' }],
    ['notMet/oneYear', 'a Canadian, who has no such treaty', { sponsorNationalities: ['CA'] }],
  ])('may be freed by a treaty: %s for %s', (expected, _, changes) => {
    expect(judged('sponsorStatus', { ...lately, ...changes })).toBe(expected);
  });

  it('is told of the journey together, then of the child, then of the treaty', () => {
    const american: Answers = { ...lately, sponsorNationalities: ['US'], childNeedsPartnerNow: 'yes' };
    expect(judged('sponsorStatus', { ...american, sponsorLivesIn: 'US' })).toBe('met/travelTogether');
    expect(judged('sponsorStatus', american)).toBe('review/childInterest');
    expect(judged('sponsorStatus', { ...american, childNeedsPartnerNow: 'no' })).toBe('review/treaty');
    expect(judged('sponsorStatus', { ...american, sponsorResidentSince: '2025-11-22' })).toBe('met');
  });

  it('is asked about a child only while waiting, in the Netherlands', () => {
    expect(guidance(lately).asked).toContain('childNeedsPartnerNow');
    expect(guidance({ ...lately, sponsorResidentSince: '2025-11-22' }).asked).not.toContain('childNeedsPartnerNow');
    expect(guidance({ ...lately, sponsorLivesIn: 'ES' }).asked).not.toContain('childNeedsPartnerNow');
  });
});

it('a sponsor with a family permit of under a year is looked at', () => {
  const family = foreignSponsor('familyMember');
  const lately: Answers = { ...family, sponsorResidentSince: '2025-11-23' };
  expect(judged('sponsorStatus', lately)).toBe('review/oneYear');
  expect(judged('sponsorStatus', { ...lately, sponsorResidentSince: '2025-11-22' })).toBe('met');
  expect(judged('sponsorStatus', { ...lately, filingOn: '2026-11-23' })).toBe('met');
  expect(judged('sponsorStatus', { ...lately, sponsorLivesIn: 'ES' })).toBe('review/oneYear');
  expect(judged('sponsorStatus', { ...lately, sponsorNationalities: ['US'] })).toBe('review/oneYear');
  expect(guidance(lately).asked).not.toContain('childNeedsPartnerNow');
});
