import { describe, expect, it } from 'vitest';
import { guidance, permitHere } from '../testing/couple';
import type { Answers } from './answers';
import type { StepId } from './ids';

const stepsOf = (changes: Answers = {}) => guidance(changes).steps;
const step = (id: StepId, changes: Answers = {}) => stepsOf(changes).find((one) => one.id === id);
const ids = (changes: Answers = {}): StepId[] => stepsOf(changes).map(({ id }) => id);
const canadians: Answers = { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' };
const americanHere: Answers = { partnerNationalities: ['US'], partnerLivesIn: 'NL' };
const german: Answers = { sponsorNationalities: ['DE'] };

describe('the insurance', () => {
  const insured = (changes: Answers) => {
    const { within, kind, after } = step('healthInsurance', changes) ?? {};
    return within ? `${JSON.stringify(within)} ${kind}` : `${kind} after ${after}`;
  };

  it('is taken out within four months of arrival, by law', () => {
    for (const changes of [
      {},
      { sponsorLivesIn: 'SG' },
      { partnerLivesIn: 'NL' },
      german,
      { ...german, partnerLivesIn: 'NL' },
      { partnerNationalities: ['PL'] },
      { partnerNationalities: ['US'] },
    ] satisfies Answers[]) {
      expect(insured(changes)).toBe('{"months":4} statutory');
    }
  });

  it('is taken out at once after the decision by who waits for it here', () => {
    for (const changes of [
      canadians,
      americanHere,
      permitHere('endedAndStayed'),
      permitHere('withThisSponsor', '2026-11-22'),
    ]) {
      expect(insured(changes)).toBe('practical after decision');
      expect(step('healthInsurance', changes)).not.toHaveProperty('within');
      expect(step('apply', changes)?.after).toBe('privateInsurance');
    }
  });

  it('of who fled from Ukraine is a scheme of its own until then', () => {
    const fled: Answers = { partnerNationalities: ['UA'], partnerLivesIn: 'NL', mvvHardship: 'temporaryProtection' };
    expect(ids(fled)).not.toContain('privateInsurance');
    expect(insured(fled)).toBe('practical after decision');
    expect(ids({ ...fled, mvvHardship: 'medical' })).toContain('privateInsurance');
  });

  it('goes on for who changes or extends in time, and nothing private is needed by who waits abroad', () => {
    for (const changes of [
      {},
      { partnerNationalities: ['US'] },
      permitHere('otherPurpose'),
      german,
    ] satisfies Answers[]) {
      expect(ids(changes)).not.toContain('privateInsurance');
    }
    expect(ids(permitHere('otherPurpose'))).not.toContain('healthInsurance');
  });
});

describe('the fingerprints', () => {
  it('are given as soon as the IND has confirmed, by who waits here', () => {
    for (const changes of [canadians, americanHere, german, permitHere('endedAndStayed')]) {
      expect(step('biometrics', changes)).toMatchObject({
        after: 'acknowledgement',
        kind: 'policy',
        variant: 'waitingHere',
      });
    }
  });

  it('are given after the journey by who comes later', () => {
    expect(step('biometrics', { partnerNationalities: ['US'] })).toMatchObject({ after: 'travel' });
  });

  it('are given at the embassy with an mvv, and are there already on a change or an extension', () => {
    for (const changes of [
      {},
      { sponsorLivesIn: 'SG' },
      permitHere('otherPurpose'),
      permitHere('withThisSponsor'),
    ] satisfies Answers[]) {
      expect(ids(changes)).not.toContain('biometrics');
    }
  });
});
