import { describe, expect, it } from 'vitest';
import { zeros } from '../testing/noise';
import { plainDigits } from './digits';

/** Every decimal digit that this engine knows, in the order of Unicode. */
const every = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /\p{Nd}/u.test(character));

describe('the digits of a script', () => {
  it('are all read, in rows of ten that begin with zero', () => {
    expect(every.length).toBeGreaterThan(600);
    expect(plainDigits(every.join(''))).toBe('0123456789'.repeat(every.length / 10));
  });

  it.each(zeros.map((zero) => [String.fromCodePoint(zero), zero] as const))(
    'beginning with %s have the values that the engine gives them',
    (_, zero) => {
      const row = Array.from({ length: 10 }, (__, value) => String.fromCodePoint(zero + value));
      expect(plainDigits(row.join(''))).toBe('0123456789');
    },
  );

  it('are read where rows stand side by side, as those of two languages of Burma do', () => {
    expect(plainDigits('\u{116d9}\u{116da}')).toBe('90');
    expect(plainDigits('𝟗𝟘𝟙')).toBe('901');
  });

  it('are not those of other numbers', () => {
    expect(plainDigits('½ ² ① Ⅳ 三')).toBe('½ ² ① Ⅳ 三');
  });
});
