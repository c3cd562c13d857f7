import { describe, expect, it } from 'vitest';
import { couple, foreignSponsor, guidance, guidanceSoFar } from '../testing/couple';
import type { Answers } from './answers';
import type { RouteId } from './ids';

const abroadTogether: Answers = { sponsorLivesIn: 'SG', partnerLivesIn: 'SG' };
const refugee = foreignSponsor('asylumRefugee');
const subsidiary = foreignSponsor('asylumSubsidiary');

/** The rows of the table, from the top. */
const rows: [route: RouteId, when: string, changes: Answers][] = [
  ['noPermitNeeded', 'the partner is an EU citizen', { partnerNationalities: ['PL'] }],
  ['noPermitNeeded', 'one of the nationalities is Swiss', { partnerNationalities: ['KE', 'CH'] }],
  ['noPermitNeeded', 'the partner is Dutch', { partnerNationalities: ['SR', 'NL'] }],
  ['noPermitNeeded', 'both are EU citizens', { sponsorNationalities: ['DE'], partnerNationalities: ['FR'] }],
  ['euVerification', 'the sponsor is a German', { sponsorNationalities: ['DE'] }],
  ['euVerification', 'the sponsor is Norwegian too', { sponsorNationalities: ['KE', 'NO'] }],
  [
    'euVerification',
    'the partner of a German has a Dutch permit',
    { sponsorNationalities: ['DE'], partnerDutchPermit: 'withThisSponsor' },
  ],
  ['extension', 'the partner already has the permit', { partnerDutchPermit: 'withThisSponsor' }],
  [
    'extension',
    'that permit has run out long ago',
    { partnerDutchPermit: 'withThisSponsor', partnerDutchPermitEndsOn: '2020-01-01' },
  ],
  ['extension', 'the sponsor is a refugee', { ...refugee, partnerDutchPermit: 'withThisSponsor' }],
  ['change', 'the partner studies here', { partnerDutchPermit: 'otherPurpose' }],
  ['change', 'the partner stays here with someone else', { partnerDutchPermit: 'withSomeoneElse' }],
  [
    'change',
    'the nationality is free of the mvv',
    { partnerNationalities: ['US'], partnerDutchPermit: 'otherPurpose' },
  ],
  ['change', 'the sponsor is a refugee', { ...refugee, partnerDutchPermit: 'otherPurpose' }],
  ['nareis', 'the sponsor is a refugee since October', refugee],
  ['nareis', 'a refugee with a registered partner', { ...refugee, relationship: 'registeredPartnership' }],
  ['nareis', 'whether the bond is older is not known', { ...refugee, relationshipBeforeAsylum: 'notSure' }],
  ['nareis', 'the spouse of a refugee is American', { ...refugee, partnerNationalities: ['US'] }],
  ['nareisSubsidiary', 'the sponsor has subsidiary protection', subsidiary],
  ['nareisSubsidiary', 'and had it long before', { ...subsidiary, asylumGrantedOn: '2020-01-01' }],
  ['nareisSubsidiary', 'and is not sure of the bond', { ...subsidiary, relationshipBeforeAsylum: 'notSure' }],
  ['regularWithMvv', 'the refugee is not married', { ...refugee, relationship: 'unmarried' }],
  ['regularWithMvv', 'the bond came after the flight', { ...refugee, relationshipBeforeAsylum: 'no' }],
  ['regularWithMvv', 'the subsidiary bond came after the flight', { ...subsidiary, relationshipBeforeAsylum: 'no' }],
  ['regularWithMvv', 'unmarried, with subsidiary protection', { ...subsidiary, relationship: 'unmarried' }],
  ['regularWithoutMvv', 'the partner is American', { partnerNationalities: ['US'] }],
  ['regularWithoutMvv', 'one of the nationalities is free of the mvv', { partnerNationalities: ['KE', 'GB'] }],
  [
    'regularWithoutMvv',
    'a Dutch permit ended and the partner stayed',
    { partnerDutchPermit: 'endedAndStayed', partnerLivesIn: 'NL' },
  ],
  [
    'regularWithoutMvv',
    'the partner holds an EU permit elsewhere',
    { partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
  ],
  [
    'regularAfterTravel',
    'no mvv, and both live in Canada',
    { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' },
  ],
  ['regularAfterTravel', 'no mvv, and the sponsor lives apart', { partnerNationalities: ['CA'], sponsorLivesIn: 'US' }],
  ['regularWithoutMvv', 'the partner is here and too ill to travel', { partnerLivesIn: 'NL', mvvHardship: 'medical' }],
  [
    'regularWithoutMvv',
    'so too while the sponsor is abroad',
    { sponsorLivesIn: 'SG', partnerLivesIn: 'NL', mvvHardship: 'familyLife' },
  ],
  ['mvvMissing', 'the partner is here without a permit', { partnerLivesIn: 'NL' }],
  ['mvvMissing', 'so too while the sponsor is abroad', { sponsorLivesIn: 'SG', partnerLivesIn: 'NL' }],
  ['regularWithMvv', 'the sponsor is here and the partner abroad', {}],
  ['regularWithMvv', 'stateless partner', { partnerNationalities: ['stateless'] }],
  ['regularWithMvv', 'the partner lives in Aruba', { partnerLivesIn: 'AW' }],
  ['regularAtEmbassy', 'both live in Singapore', abroadTogether],
  ['regularAtEmbassy', 'the sponsor lives in Curaçao, which is not the Netherlands here', { sponsorLivesIn: 'CW' }],
];

it.each(rows)('the route is %s where %s', (route, _, changes) => {
  expect(guidance(changes).route.id).toBe(route);
});

describe('a Dutch permit that has run out', () => {
  const permit = (partnerDutchPermitEndsOn: string, partnerLivesIn: 'NL' | 'KE' = 'NL'): Answers => ({
    partnerDutchPermit: 'otherPurpose',
    partnerDutchPermitEndsOn,
    partnerLivesIn,
  });

  it.each([
    ['2026-11-22', 'change', 'its last day is the filing day'],
    ['2026-11-21', 'regularWithoutMvv', 'it ended yesterday and the partner stayed'],
    ['2024-11-22', 'regularWithoutMvv', 'it ended exactly two years ago'],
    ['2024-11-21', 'mvvMissing', 'it ended more than two years ago'],
  ])('until %s leads to %s: %s', (endsOn, route) => {
    expect(guidance(permit(endsOn)).route.id).toBe(route);
    expect(guidance({ ...permit(endsOn), partnerDutchPermit: 'withSomeoneElse' }).route.id).toBe(route);
  });

  it('does not help who left, nor does one that was told as ended', () => {
    expect(guidance(permit('2026-11-21', 'KE')).route.id).toBe('regularWithMvv');
    expect(guidance({ partnerDutchPermit: 'endedAndStayed', partnerLivesIn: 'KE' }).route.id).toBe('regularWithMvv');
  });

  it('is read on the filing day, not today', () => {
    expect(guidance({ ...permit('2026-12-01'), filingOn: '2026-12-01' }).route.id).toBe('change');
    expect(guidance({ ...permit('2026-12-01'), filingOn: '2026-12-02' }).route.id).toBe('regularWithoutMvv');
  });
});

describe('the family of a refugee', () => {
  it('has three months from the day the permit was granted, that day included', () => {
    expect(guidance({ ...refugee, asylumGrantedOn: '2026-08-22' }).route).toMatchObject({
      id: 'nareis',
      until: '2026-11-22',
    });
    expect(guidance({ ...refugee, asylumGrantedOn: '2026-08-21' }).route.id).toBe('regularWithMvv');
    expect(guidance({ ...refugee, filingOn: '2027-01-01' }).route).toMatchObject({ id: 'nareis', until: '2027-01-01' });
    expect(guidance({ ...refugee, filingOn: '2027-01-02' }).route.id).toBe('regularWithMvv');
  });

  it('with subsidiary protection waits two years from that day', () => {
    expect(guidance(subsidiary).route).toMatchObject({ id: 'nareisSubsidiary', from: '2028-10-01' });
    expect(guidance({ ...subsidiary, asylumGrantedOn: '2024-02-29' }).route).toMatchObject({ from: '2026-02-28' });
  });
});

describe('the filing day', () => {
  it('is the day told, or today where that is past or not told', () => {
    expect(guidance({ filingOn: '2026-12-01' })).toMatchObject({ on: '2026-11-22', filing: '2026-12-01' });
    expect(guidance({ filingOn: '2026-11-21' }).filing).toBe('2026-11-22');
    expect(guidance().filing).toBe('2026-11-22');
  });

  it('does not matter to an EU citizen', () => {
    expect(guidance({ partnerNationalities: ['PL'], filingOn: '2026-12-01' }).filing).toBe('2026-11-22');
  });
});

it('the route is open as long as an answer it reads is missing', () => {
  const { partnerNationalities, sponsorNationalities, sponsorLivesIn } = couple;
  expect(guidanceSoFar({}).route.id).toBe('open');
  expect(guidanceSoFar({ sponsorNationalities }).route.id).toBe('open');
  expect(guidanceSoFar({ sponsorNationalities, partnerNationalities, sponsorLivesIn }).route.id).toBe('open');
  expect(guidanceSoFar({ sponsorNationalities: ['DE'], partnerNationalities }).route.id).toBe('euVerification');
  expect(guidanceSoFar({ sponsorNationalities, partnerNationalities: ['PL'] }).route.id).toBe('noPermitNeeded');
});
