import { describe, expect, it } from 'vitest';
import { language } from './en/language';
import { stepText } from './stepText';
import { textsOf } from './texts';

const texts = textsOf(language);

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
});
