import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, guidance } from '../testing/couple';
import type { Answer, Answers } from './answers';
import type { StepId } from './ids';

const step = (id: StepId, changes: Answers = {}) => guidance(changes).steps.find((one) => one.id === id);

describe('civic integration', () => {
  const integrates = (changes: Answers) => {
    const found = step('civicIntegration', changes);
    return found ? (found.onlyIf ?? 'always') : 'never';
  };

  it('is for adults from 16 until the pension age', () => {
    expect(integrates({ partnerBornOn: '2010-11-23' })).toBe('never');
    expect(integrates({ partnerBornOn: '2010-11-22' })).toBe('always');
    expect(integrates({ partnerBornOn: '1959-11-22' })).toBe('never');
    expect(integrates({ partnerBornOn: '1959-11-23' })).toBe('always');
    expect(integrates({ partnerBornOn: '1964-10-01', filingOn: '2032-01-01' })).toBe('always'); // the age is not known
  });

  it.each<[string, Answer<'sponsorPermitComing'>[]]>([
    [
      'never',
      [
        'highlySkilledMigrant',
        'euBlueCard',
        'researcher',
        'intraCorporateTransferee',
        'work',
        'selfEmployed',
        'startUp',
        'study',
        'orientationYear',
        'medical',
        'humanitarianTemporary',
        'exchange',
        'workExperience',
        'seasonalWork',
      ],
    ],
    ['asked', ['familyMember', 'other', 'notSure']],
    ['always', ['permanent', 'euLongTermResident', 'asylumPermanent', 'humanitarianNonTemporary']],
  ])('is there %s beside a sponsor with %j', (expected, permits) => {
    for (const permit of permits) {
      expect(integrates(foreignSponsor(permit)), permit).toBe(expected);
      expect(integrates(awaitingSponsor(permit)), permit).toBe(expected);
    }
  });
});

describe("a permit of one's own, and naturalisation", () => {
  const unmarried: Answers = { relationship: 'unmarried' }; // so that asylum leads to the ordinary procedure
  const later = (id: StepId, permit: Answer<'sponsorPermitComing'>) => {
    const found = step(id, { ...foreignSponsor(permit), ...unmarried });
    return found ? (found.onlyIf ?? 'always') : 'never';
  };

  it.each<[string, string, Answer<'sponsorPermitComing'>[]]>([
    [
      'never',
      'asked',
      [
        'intraCorporateTransferee',
        'study',
        'orientationYear',
        'medical',
        'humanitarianTemporary',
        'exchange',
        'workExperience',
        'seasonalWork',
        'asylumRefugee',
        'asylumSubsidiary',
      ],
    ],
    ['asked', 'always', ['familyMember', 'asylumPermanent', 'other', 'notSure']],
    [
      'always',
      'always',
      [
        'permanent',
        'euLongTermResident',
        'euLongTermResidentInactive',
        'highlySkilledMigrant',
        'euBlueCard',
        'researcher',
        'work',
        'selfEmployed',
        'startUp',
        'humanitarianNonTemporary',
      ],
    ],
  ])('%s and %s, beside a sponsor with %j', (own, dutch, permits) => {
    for (const permit of permits) {
      expect(later('independentPermit', permit), permit).toBe(own);
      expect(later('naturalisation', permit), permit).toBe(dutch);
      expect(step('naturalisation', { ...foreignSponsor(permit), ...unmarried })?.within).toEqual({ years: 5 });
    }
  });

  it('beside a Dutch sponsor come after five years, and after three', () => {
    expect(step('independentPermit')).toMatchObject({ within: { years: 5 } });
    expect(step('independentPermit')).not.toHaveProperty('onlyIf');
    expect(step('naturalisation')).toMatchObject({ within: { years: 3 }, variant: 'dutchSponsor' });
    expect(step('naturalisation')).not.toHaveProperty('onlyIf');
  });
});
