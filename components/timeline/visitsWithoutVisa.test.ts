import { expect, it } from 'vitest';
import type { Answers } from '@/lib/rules/answers';
import { couple, guidance } from '@/lib/testing/couple';
import { visitsWithoutVisa } from './visitsWithoutVisa';

const visits = (changes: Answers) => visitsWithoutVisa(guidance(changes), { ...couple, ...changes });

it('asks for the day of arrival only of a partner who is here and needs no visa', () => {
  expect(visits({ partnerNationalities: ['US'], partnerLivesIn: 'NL' })).toBe(true);
  expect(visits({ partnerNationalities: ['US'], partnerLivesIn: 'US' })).toBe(false);
  expect(visits({ partnerNationalities: ['KE'], partnerLivesIn: 'NL' })).toBe(false);
  expect(visits({ partnerNationalities: ['US'], partnerLivesIn: 'NL', sponsorLivesIn: 'US' })).toBe(false);
});
