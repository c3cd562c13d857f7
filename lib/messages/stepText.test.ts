import { describe, expect, it } from 'vitest';
import { language as english } from './en/language';
import { language as dutch } from './nl/language';
import { stepText } from './stepText';
import { textsOf } from './texts';

const texts = textsOf(english);

describe('a step in words', () => {
  it('speaks of the mvv only to couples who need one', () => {
    expect(stepText({ id: 'travel', variant: 'withMvv' }, texts).detail).toContain('mvv');
    expect(stepText({ id: 'travel' }, texts).detail).not.toContain('mvv');
  });

  it('has no term where none is given', () => {
    expect(stepText({ id: 'travel' }, texts).term).toBeNull();
    expect(stepText({ id: 'travel', variant: 'withMvv' }, texts).term).toContain('90 days');
  });

  it('falls back on the text for everyone where the variant changes only the term', () => {
    const everyone = stepText({ id: 'naturalisation' }, texts);
    const withDutchSponsor = stepText({ id: 'naturalisation', variant: 'dutchSponsor' }, texts);
    expect(withDutchSponsor.detail).toBe(everyone.detail);
    expect(withDutchSponsor.term).toContain('3 years');
    expect(everyone.term).toContain('5 years');
  });

  it('names the day before the present permit ends as the last one', () => {
    const { term } = stepText({ id: 'apply', variant: 'permitEnds', until: '2027-03-14' }, texts);
    expect(term).toContain('14 March 2027, the day before');
  });

  it('speaks of an insurance within a term only to who can take one out on arrival', () => {
    expect(stepText({ id: 'healthInsurance' }, texts).term).toContain('4 months');
    expect(stepText({ id: 'healthInsurance', variant: 'afterDecision' }, texts).term).not.toMatch(/\d/);
  });

  it.each([
    [undefined, 90, 3],
    ['withoutMvv', 90, 6],
    ['longTermResident', 4, 3],
    ['asylumSponsor', 9, null],
    ['asylum', 9, null],
    ['euLaw', 6, null],
  ] as const)('names how long the law gives for a decision, in both languages: %s', (variant, first, longer) => {
    for (const language of [english, dutch]) {
      const { term } = stepText({ id: 'decision', ...(variant && { variant }) }, textsOf(language));
      const numbers = term?.match(/\d+/g)?.map(Number) ?? [];
      expect(numbers.slice(0, 2)).toEqual(longer === null ? [first] : [first, longer]);
    }
  });
});
