import { describe, expect, it } from 'vitest';
import { isOfInputMethod } from './inputMethod';

const ENTER = 13;

describe('Enter', () => {
  it('is of the input method while something is composed', () => {
    expect(isOfInputMethod({ isComposing: true, keyCode: 229 })).toBe(true);
    expect(isOfInputMethod({ isComposing: true, keyCode: ENTER })).toBe(true);
  });

  it('is of the input method where it ends the composition, as Safari tells it', () => {
    expect(isOfInputMethod({ isComposing: false, keyCode: 229 })).toBe(true);
  });

  it('is for the page otherwise', () => {
    expect(isOfInputMethod({ isComposing: false, keyCode: ENTER })).toBe(false);
  });
});
