import { expect, it } from 'vitest';
import { statePensionReached } from './statePension';

it.each([
  ['1959-11-22', '2026-11-22', 'yes', 'is 67 today'],
  ['1959-11-23', '2026-11-22', 'no', 'turns 67 tomorrow'],
  ['1940-01-01', '2026-11-22', 'yes', 'has long been retired'],
  ['1960-02-29', '2027-02-27', 'no', 'turns 67 on 28 February'],
  ['1960-02-29', '2027-02-28', 'yes', 'turns 67 on 28 February'],
  ['1960-12-31', '2027-12-31', 'yes', 'is 67 on the last day of 2027'],
  ['1960-12-31', '2027-12-30', 'no', 'is 67 on the last day of 2027'],
  ['1961-01-01', '2028-01-01', 'no', 'is 67 in 2028, so three months more'],
  ['1961-01-01', '2028-03-31', 'no', 'is 67 and three months tomorrow'],
  ['1961-01-01', '2028-04-01', 'yes', 'is 67 and three months'],
  ['1961-11-30', '2029-02-27', 'no', 'is 67 and three months at the end of February'],
  ['1961-11-30', '2029-02-28', 'yes', 'is 67 and three months at the end of February'],
  ['1964-09-30', '2031-12-29', 'no', 'is 67 and three months on 30 December 2031'],
  ['1964-09-30', '2031-12-30', 'yes', 'is 67 and three months on 30 December 2031'],
  ['1964-10-01', '2031-12-31', 'no', 'is 67 and three months on 1 January 2032, not before'],
  ['1964-10-01', '2032-01-01', 'notKnown', 'is 67 and three months when the age is not set any more'],
  ['1964-10-01', '2040-01-01', 'notKnown', 'may have to wait longer, nobody knows'],
  ['1964-09-30', '2040-01-01', 'yes', 'was retired before'],
  ['1990-05-14', '2026-11-22', 'no', 'is young'],
])('state pension: born on %s, on %s: %s (%4$s)', (bornOn, day, reached) => {
  expect(statePensionReached(bornOn, day)).toBe(reached);
});
