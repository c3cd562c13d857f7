import { expect, test } from 'vitest';
import { todayInAmsterdam } from './today';

test('the day changes at midnight in the Netherlands, in summer and in winter', () => {
  expect(todayInAmsterdam(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
  expect(todayInAmsterdam(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  expect(todayInAmsterdam(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  expect(todayInAmsterdam(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});
