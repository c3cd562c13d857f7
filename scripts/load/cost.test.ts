import { expect, test } from 'vitest';
import { monthOf } from './cost.mjs';

const assumed = { visits: 2_592_000, busiestHour: 1 / 24, pricesPerGb: [0, 0.1] }; // one a second, all day

test('a visit a second of 1 MB in ten requests is 8 Mbit a second, and 2592 GB a month', () => {
  const { gigabytes, euros, requestsInASecond, megabitsInASecond } = monthOf({ requests: 10, bytes: 1e6 }, assumed);
  expect(gigabytes).toBeCloseTo(2592);
  expect(euros.map(Math.round)).toEqual([0, 259]);
  expect(requestsInASecond).toBeCloseTo(10);
  expect(megabitsInASecond).toBeCloseTo(8);
});

test('the busiest hour counts, not the mean', () => {
  const busy = monthOf({ requests: 10, bytes: 1e6 }, { ...assumed, busiestHour: 1 / 8 });
  expect(busy.requestsInASecond).toBeCloseTo(30);
  expect(busy.gigabytes).toBeCloseTo(2592);
});
