import { expect, it } from 'vitest';
import type { Fee } from '@/lib/rules/fees';
import { lastKnownFee } from './lastKnownFee';

const fee: Fee = { for: 'partner', amount: null, ground: 'family', until: null, because: [], sources: [] };

it('is the fee of the year before, with its last day', () => {
  expect(lastKnownFee(fee, '2027-01-02')).toEqual({ amount: 254, until: '2026-12-31' });
  expect(lastKnownFee({ ...fee, for: 0 }, '2027-01-02')).toEqual({ amount: 85, until: '2026-12-31' });
});

it('is not looked for where the fee is known', () => {
  expect(lastKnownFee({ ...fee, amount: 254 }, '2026-11-22')).toBeNull();
  expect(lastKnownFee({ ...fee, amount: 0, ground: 'nareis' }, '2027-01-02')).toBeNull();
});

it('is unknown where the table has the year but not this fee, or nothing before the day', () => {
  expect(lastKnownFee({ ...fee, ground: 'turkish' }, '2025-05-05')).toBeNull();
  expect(lastKnownFee(fee, '2020-01-01')).toBeNull();
});
