import { describe, expect, it } from 'vitest';
import type { Answers } from '../rules/answers';
import { guidance } from '../testing/couple';
import { isOnVisit, lastDayOfVisit } from './visit';

describe('a visit without a visa', () => {
  const visits = (changes: Answers) => isOnVisit(guidance(changes));

  it('is that of a partner who is here and needs no visa', () => {
    expect(visits({ partnerNationalities: ['US'], partnerLivesIn: 'NL' })).toBe(true);
    expect(visits({ partnerNationalities: ['US'], partnerLivesIn: 'US' })).toBe(false);
    expect(visits({ partnerNationalities: ['KE'], partnerLivesIn: 'NL' })).toBe(false);
    expect(visits({ partnerNationalities: ['US'], partnerLivesIn: 'NL', partnerDutchPermit: 'otherPurpose' })).toBe(
      false,
    );
  });

  it('ends on the ninetieth day', () => {
    expect(lastDayOfVisit('2026-10-30')).toBe('2027-01-27');
  });
});
