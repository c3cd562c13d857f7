import { describe, expect, it } from 'vitest';
import { awaitingSponsor, couple, foreignSponsor, guidance, guidanceSoFar, permitHere } from '../testing/couple';
import type { Answers } from './answers';
import type { RouteId } from './ids';

const abroadTogether: Answers = { sponsorLivesIn: 'SG', partnerLivesIn: 'SG' };
const refugee = foreignSponsor('asylumRefugee');
const subsidiary = foreignSponsor('asylumSubsidiary');
/** Answers of who has an asylum permit, which are not asked of who waits for one. */
const refugeeSince: Answers = { asylumGrantedOn: '2026-10-01', relationshipBeforeAsylum: 'yes' };

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
  ['extension', 'the partner already has the permit', permitHere('withThisSponsor')],
  ['extension', 'that permit ran out in the last two years', permitHere('withThisSponsor', '2025-01-01')],
  ['extension', 'the partner holds it and moved abroad', { ...permitHere('withThisSponsor'), partnerLivesIn: 'KE' }],
  ['mvvMissing', 'that permit ran out long ago', permitHere('withThisSponsor', '2020-01-01')],
  ['extension', 'the sponsor is a refugee', { ...refugee, ...permitHere('withThisSponsor') }],
  ['change', 'the partner studies here', permitHere('otherPurpose')],
  ['change', 'the partner stays here with someone else', permitHere('withSomeoneElse')],
  ['change', 'the nationality is free of the mvv', { partnerNationalities: ['US'], ...permitHere('otherPurpose') }],
  ['change', 'the sponsor is a refugee', { ...refugee, ...permitHere('otherPurpose') }],
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
  ['regularWithMvv', 'the refugee waits for the permit', { ...awaitingSponsor('asylumRefugee'), ...refugeeSince }],
  ['regularWithMvv', 'the sponsor and the partner file together', awaitingSponsor('highlySkilledMigrant')],
  ['regularAtEmbassy', 'they file together from abroad', { ...awaitingSponsor('euBlueCard'), ...abroadTogether }],
  ['regularWithoutMvv', 'the partner is American', { partnerNationalities: ['US'] }],
  ['regularWithoutMvv', 'one of the nationalities is free of the mvv', { partnerNationalities: ['KE', 'GB'] }],
  ['regularWithoutMvv', 'a Dutch permit ended and the partner stayed', permitHere('endedAndStayed')],
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
  [
    'regularWithoutMvv',
    'the partner fled from Ukraine and is here',
    { partnerNationalities: ['UA'], partnerLivesIn: 'NL', mvvHardship: 'temporaryProtection' },
  ],
  [
    'regularWithoutMvv',
    'the partner of a Turkish worker is here',
    { partnerNationalities: ['TR'], partnerLivesIn: 'NL', turkishWorkerInNl: 'yes' },
  ],
  [
    'regularWithoutMvv',
    'a family permit of another EU state may free from the mvv',
    { partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere' },
  ],
  [
    'regularWithoutMvv',
    'so too where both live there',
    { sponsorLivesIn: 'ES', partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere' },
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

describe.each(['otherPurpose', 'withSomeoneElse'] as const)('a Dutch permit (%s)', (permit) => {
  it.each([
    ['2026-11-23', 'change', 'it ends tomorrow: the last day that is in time'],
    ['2026-11-22', 'regularWithoutMvv', 'it ends today and the partner stays'],
    ['2026-11-21', 'regularWithoutMvv', 'it ended yesterday and the partner stayed'],
    ['2024-11-22', 'regularWithoutMvv', 'it ended exactly two years ago'],
    ['2024-11-21', 'mvvMissing', 'it ended more than two years ago'],
  ])('until %s leads to %s: %s', (endsOn, route) => {
    expect(guidance(permitHere(permit, endsOn)).route.id).toBe(route);
  });

  it('of who moved abroad counts while it runs, and not after', () => {
    const abroad = (endsOn: string): Answers => ({ ...permitHere(permit, endsOn), partnerLivesIn: 'KE' });
    expect(guidance(abroad('2026-11-23')).route.id).toBe('change');
    expect(guidance(abroad('2026-11-22')).route.id).toBe('regularWithMvv');
  });

  it('is read on the filing day, not today', () => {
    const ending = permitHere(permit, '2026-12-02');
    expect(guidance({ ...ending, filingOn: '2026-12-01' }).route.id).toBe('change');
    expect(guidance({ ...ending, filingOn: '2026-12-02' }).route.id).toBe('regularWithoutMvv');
  });
});

describe('a Dutch permit to live with this sponsor', () => {
  it.each([
    ['2027-11-22', 'extension', 'it is too early, but an extension'],
    ['2026-11-22', 'extension', 'it ends today'],
    ['2026-11-21', 'extension', 'it ended yesterday and the partner stayed'],
    ['2024-11-22', 'extension', 'it ended exactly two years ago'],
    ['2024-11-21', 'mvvMissing', 'it ended more than two years ago'],
  ])('until %s leads to %s: %s', (endsOn, route) => {
    expect(guidance(permitHere('withThisSponsor', endsOn)).route.id).toBe(route);
  });

  it('of who moved abroad counts up to and with its last day', () => {
    const abroad = (endsOn: string): Answers => ({ ...permitHere('withThisSponsor', endsOn), partnerLivesIn: 'KE' });
    expect(guidance(abroad('2026-11-22')).route.id).toBe('extension');
    expect(guidance(abroad('2026-11-21')).route.id).toBe('regularWithMvv');
  });
});

describe('a Dutch permit that is told as ended', () => {
  it('counts for who stayed, and for nobody else', () => {
    expect(guidance(permitHere('endedAndStayed')).route.id).toBe('regularWithoutMvv');
    expect(guidance({ partnerDutchPermit: 'endedAndStayed', partnerLivesIn: 'KE' }).route.id).toBe('regularWithMvv');
  });

  it('has no last day to tell', () => {
    expect(guidance(permitHere('endedAndStayed')).asked).not.toContain('partnerDutchPermitEndsOn');
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

  it('with a permit of before the new law, is told that this day is not certain', () => {
    const groundOf = (asylumGrantedOn: string) => guidance({ ...subsidiary, asylumGrantedOn }).route;
    expect(groundOf('2026-06-11')).toMatchObject({ id: 'nareisSubsidiary', ground: 'transition', from: '2028-06-11' });
    expect(groundOf('2026-06-12')).not.toHaveProperty('ground');
  });
});

describe('the filing day', () => {
  it('is the day told, or today where that is past or not told', () => {
    expect(guidance({ filingOn: '2026-12-01' })).toMatchObject({ on: '2026-11-22', filing: '2026-12-01' });
    expect(guidance({ filingOn: '2026-11-21' }).filing).toBe('2026-11-22');
    expect(guidance().filing).toBe('2026-11-22');
  });

  it('changes nothing for an EU citizen', () => {
    const today = guidance({ partnerNationalities: ['PL'] });
    const later = guidance({ partnerNationalities: ['PL'], filingOn: '2026-12-01' });
    expect(later).toEqual({ ...today, filing: '2026-12-01' });
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
