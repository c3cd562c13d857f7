import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, guidance, permitHere } from '../testing/couple';
import type { Answers } from './answers';
import type { StepId } from './ids';

const stepsOf = (changes: Answers = {}) => guidance(changes).steps;
const step = (id: StepId, changes: Answers = {}) => stepsOf(changes).find((one) => one.id === id);
const americanHere: Answers = { partnerNationalities: ['US'], partnerLivesIn: 'NL' };
const german: Answers = { sponsorNationalities: ['DE'] };

describe('the decision comes, by law,', () => {
  const inSpain: Answers = { ...foreignSponsor('permanent'), partnerLivesIn: 'ES' };

  it.each<[string, string, Answers]>([
    ['90 days withMvv', 'with an mvv', {}],
    ['90 days withMvv', 'once the mvv that is missing is asked for', { partnerLivesIn: 'NL' }],
    ['90 days withoutMvv', 'without an mvv', { partnerNationalities: ['US'] }],
    ['90 days withoutMvv', 'where the mvv is in question', { partnerLivesIn: 'NL', mvvHardship: 'medical' }],
    ['90 days withoutMvv', 'on a change', permitHere('otherPurpose')],
    ['90 days withoutMvv', 'on an extension', permitHere('withThisSponsor')],
    [
      '4 months longTermResident',
      'for a long-term resident of the EU',
      { ...inSpain, partnerEuStatus: 'euLongTermResident' },
    ],
    [
      '4 months longTermResident',
      'for the spouse of one',
      { ...inSpain, partnerEuStatus: 'livedWithEuLongTermResidentSponsor' },
    ],
    [
      '90 days withoutMvv',
      'after a life with a Blue Card',
      { ...inSpain, partnerEuStatus: 'livedWithBlueCardSponsor' },
    ],
    [
      '9 months asylumSponsor',
      'with an mvv beside a refugee',
      { ...foreignSponsor('asylumRefugee'), relationship: 'unmarried' },
    ],
    [
      '9 months asylumSponsor',
      'beside subsidiary protection',
      { ...foreignSponsor('asylumSubsidiary'), relationship: 'unmarried' },
    ],
    ['9 months asylumSponsor', 'beside asylum for an indefinite time', foreignSponsor('asylumPermanent')],
    ['90 days withMvv', 'beside a sponsor who waits for asylum', awaitingSponsor('asylumPermanent')],
    [
      '90 days withoutMvv',
      'without an mvv beside a refugee',
      { ...foreignSponsor('asylumPermanent'), partnerNationalities: ['US'] },
    ],
    ['9 months asylum', 'in the procedure of refugees', foreignSponsor('asylumRefugee')],
    ['9 months asylum', 'and of subsidiary protection', foreignSponsor('asylumSubsidiary')],
    ['6 months euLaw', 'under EU law', german],
  ])('in %s: %s', (expected, _, changes) => {
    const { within = {}, variant = 'withMvv', kind } = step('decision', changes) ?? {};
    const [[unit, count] = []] = Object.entries(within);
    expect(`${count} ${unit} ${variant}`).toBe(expected);
    expect(kind).toBe('statutory');
  });
});

describe('the application on a Dutch permit', () => {
  it.each(['withThisSponsor', 'otherPurpose', 'withSomeoneElse'] as const)(
    '%s: is in time the day before it ends, by law',
    (permit) => {
      expect(step('apply', permitHere(permit, '2027-01-15'))).toMatchObject({
        until: '2027-01-14',
        kind: 'statutory',
        variant: 'permitEnds',
      });
      expect(step('apply', permitHere(permit, '2027-03-01'))).toMatchObject({ until: '2027-02-28' });
    },
  );

  it('keeps that day when it has passed', () => {
    expect(step('apply', permitHere('withThisSponsor', '2026-11-22'))).toMatchObject({ until: '2026-11-21' });
    expect(step('apply', permitHere('withThisSponsor', '2025-01-01'))).toMatchObject({ until: '2024-12-31' });
  });

  it('of who stayed after one has no last day', () => {
    expect(step('apply', permitHere('endedAndStayed'))).not.toHaveProperty('until');
    expect(step('apply', permitHere('otherPurpose', '2026-11-22'))).not.toHaveProperty('until');
  });
});

describe('the terms', () => {
  it.each([
    ['acknowledgement', { days: 14 }],
    ['decision', { days: 90 }],
    ['collectMvv', { months: 3 }],
    ['travel', { days: 90 }],
    ['registerMunicipality', { days: 5 }],
    ['collectCard', { weeks: 2 }],
    ['tbTest', { months: 3 }],
    ['healthInsurance', { months: 4 }],
    ['civicIntegration', { years: 3 }],
    ['reportChanges', { weeks: 4 }],
    ['independentPermit', { years: 5 }],
    ['naturalisation', { years: 3 }],
  ] as const)('%s: within %j', (id, within) => {
    expect(step(id)?.within).toEqual(within);
  });

  it('differ by route and sponsor', () => {
    expect(step('decision', { sponsorNationalities: ['DE'] })?.within).toEqual({ months: 6 });
    expect(step('naturalisation', foreignSponsor('permanent'))?.within).toEqual({ years: 5 });
    expect(step('sendByPost', { sponsorLivesIn: 'SG' })?.within).toEqual({ weeks: 3 });
    expect(step('travel', { partnerNationalities: ['US'] })).not.toHaveProperty('within');
  });

  it('of a refugee end, and with subsidiary protection begin, on a day', () => {
    expect(step('apply', foreignSponsor('asylumRefugee'))).toMatchObject({ until: '2027-01-01' });
    expect(step('apply', foreignSponsor('asylumSubsidiary'))).toMatchObject({ from: '2028-10-01' });
    expect(step('apply')).not.toHaveProperty('until');
    const bounded = stepsOf(foreignSponsor('asylumSubsidiary')).filter((one) => 'from' in one || 'until' in one);
    expect(bounded.map(({ id }) => id)).toEqual(['apply']);
  });

  it.each<[string, Answers, string[]]>([
    ['with an mvv', {}, ['travel withMvv statutory', 'naturalisation dutchSponsor statutory']],
    ['at the embassy', { sponsorLivesIn: 'SG' }, ['travel withMvv statutory', 'naturalisation dutchSponsor statutory']],
    [
      'without one',
      { partnerNationalities: ['US'] },
      ['decision withoutMvv statutory', 'naturalisation dutchSponsor statutory'],
    ],
    [
      'waiting here',
      americanHere,
      [
        'apply waitingHere practical',
        'biometrics waitingHere policy',
        'decision withoutMvv statutory',
        'healthInsurance afterDecision practical',
        'naturalisation dutchSponsor statutory',
      ],
    ],
    [
      'on a change',
      permitHere('otherPurpose'),
      [
        'apply permitEnds statutory',
        'decision withoutMvv statutory',
        'collectCard afterDecision estimate',
        'naturalisation dutchSponsor statutory',
      ],
    ],
    ['with a sponsor who is not Dutch', foreignSponsor('permanent'), ['travel withMvv statutory']],
    [
      'under EU law',
      german,
      ['travel euLaw practical', 'apply euLaw practical', 'biometrics waitingHere policy', 'decision euLaw statutory'],
    ],
    [
      'for a refugee',
      foreignSponsor('asylumRefugee'),
      ['getLegalHelp asylum practical', 'apply asylum practical', 'decision asylum statutory'],
    ],
    [
      'with subsidiary protection',
      foreignSponsor('asylumSubsidiary'),
      ['getLegalHelp asylum practical', 'apply asylum practical', 'decision asylum statutory'],
    ],
    [
      'for an EU citizen',
      { partnerNationalities: ['PL'] },
      ['travel euCitizen practical', 'registerMunicipality euCitizen statutory'],
    ],
  ])('go differently %s', (_, changes, expected) => {
    const different = stepsOf(changes).filter(({ variant }) => variant !== undefined);
    expect(different.map(({ id, variant, kind }) => `${id} ${variant} ${kind}`)).toEqual(expected);
  });

  it('of the mvv are of the law: to collect it, and to travel with it', () => {
    expect(step('collectMvv')).toMatchObject({ within: { months: 3 }, kind: 'statutory' });
    expect(step('travel')).toMatchObject({ within: { days: 90 }, kind: 'statutory' });
  });

  it('are kept by the sponsor who applies, or by the partner under EU law', () => {
    expect(step('apply')?.who).toBe('sponsor');
    expect(step('apply', { sponsorNationalities: ['DE'] })?.who).toBe('partner');
    expect(step('apply', foreignSponsor('asylumRefugee'))).not.toHaveProperty('from');
    expect(step('decision', foreignSponsor('asylumRefugee'))).not.toHaveProperty('until');
  });

  it('of the papers asked for comes in a letter, and only then', () => {
    expect(step('supplyMissing')).toMatchObject({ onlyIf: 'asked' });
  });
});
