import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFlag, asOneOf, asPlace, asText, asTexts, like } from './shapes';

const boxes = { day: '', month: '', year: '' };

describe('what was kept of a field', () => {
  it('is read where it is of the kind, and nothing else is', () => {
    expect([asText('a'), asText(1), asText(null)]).toEqual(['a', undefined, undefined]);
    expect([asFlag(true), asFlag('true')]).toEqual([true, undefined]);
    expect([asTexts(['a']), asTexts([]), asTexts(['a', 1]), asTexts('a')]).toEqual([['a'], [], undefined, undefined]);
    expect([asOneOf(['a', 'b'])('b'), asOneOf(['a'])('toString')]).toEqual(['b', undefined]);
  });

  it('is a place in the list, or one past its last', () => {
    expect([0, 2, 3, -1, 0.5, '1', null].map(asPlace(2))).toEqual([0, 2, ...Array.from({ length: 5 })]);
  });

  it('is filled up from the example where something is missing or of another kind', () => {
    const example = { kind: '', on: boxes, years: ['', '', ''] };
    const kept = { kind: 'other', on: { day: '3', month: 7 }, years: ['1', null], more: 'x' };
    expect(like(example)(kept)).toEqual({ kind: 'other', on: { day: '3', month: '', year: '' }, years: ['1', '', ''] });
  });

  it('has the shape of the example, whatever was kept', () => {
    const example = { kind: 'a', on: boxes, years: ['1', '2', '3'], none: false };
    const property = fc.property(fc.jsonValue(), (kept) => {
      const found = like(example)(kept);
      expect(Object.keys(found ?? {})).toEqual(Object.keys(example));
      expect(found?.years).toHaveLength(3);
      expect([...Object.values(found?.on ?? {}), ...(found?.years ?? [])].every((one) => typeof one === 'string')).toBe(
        true,
      );
    });
    fc.assert(property, { seed: 20261129 });
  });
});
