import { describe, expect, it } from 'vitest';
import { readPercent, readWhole, writeNumber } from './typedNumber';

describe('a whole number', () => {
  const weeks = { min: 0, max: 156 };

  it('is read up to and with its limits', () => {
    for (const [text, number] of [
      ['0', 0],
      [' 26 ', 26],
      ['156', 156],
      ['٢٦', 26],
    ] as const) {
      expect(readWhole(text, weeks)).toEqual({ ok: true, number });
    }
  });

  it.each(['157', '-1', '2.5', '2,0', 'two', '1e2'])('%s is not one', (text) => {
    expect(readWhole(text, weeks)).toEqual({ ok: false, problem: 'notWhole' });
  });

  it('can be missing', () => {
    expect(readWhole(' ', weeks)).toEqual({ ok: false, problem: 'missing' });
  });
});

describe('a percentage', () => {
  const allowance = { min: 0, max: 30 };

  it('is read with a dot, a comma or the sign', () => {
    for (const [text, number] of [
      ['8', 8],
      ['8,33', 8.33],
      ['8.33', 8.33],
      ['8 %', 8],
      ['30%', 30],
      ['٨٫٣٣', 8.33],
    ] as const) {
      expect(readPercent(text, allowance)).toEqual({ ok: true, number });
    }
  });

  it.each(['30,01', '8,333', '-8', 'eight', '8..3'])('%s is not one', (text) => {
    expect(readPercent(text, allowance)).toEqual({ ok: false, problem: 'notPercent' });
  });

  it('is put back the way the language writes it', () => {
    expect([writeNumber(8.33, 'nl'), writeNumber(8.33, 'en'), writeNumber(8, 'nl')]).toEqual(['8,33', '8.33', '8']);
  });
});
