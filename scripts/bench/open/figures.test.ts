import { expect, test } from 'vitest';
import { median, medianTimes } from './figures';

test('the median is the middle one, or lies between the two in the middle', () => {
  expect(median([30, 10, 200])).toBe(30);
  expect(median([30, 10, 200, 40])).toBe(35);
  expect(() => median([])).toThrow('no median');
});

test('a moment that no run saw has no median', () => {
  const runs = [{ heading: 900 }, { heading: 1100.4, second: 4000 }, { heading: 1000 }];
  expect(medianTimes(runs)).toEqual({ heading: 1000, second: 4000 });
});
