import { describe, expect, it } from 'vitest';
import { on, type Period } from './dated';

const fee: readonly Period<number>[] = [
  { from: '2025-01-01', until: '2025-12-31', value: 243, source: 'indCosts2025' },
  { from: '2026-01-01', until: '2026-12-31', value: 254, source: 'VV 3.34' },
];

describe('a dated amount', () => {
  it('is in force on its first and on its last day', () => {
    for (const day of ['2026-01-01', '2026-12-31']) {
      expect(on(fee, day)).toEqual({
        status: 'inForce',
        value: 254,
        from: '2026-01-01',
        until: '2026-12-31',
        source: 'VV 3.34',
      });
    }
  });

  it('is the earlier one on the day before', () => {
    expect(on(fee, '2025-12-31')).toMatchObject({ status: 'inForce', value: 243 });
  });

  it('is not published after its last day, and the last one known is given beside it', () => {
    expect(on(fee, '2027-01-01')).toEqual({ status: 'notPublished', lastKnown: fee[1] });
  });

  it('is not published before its first day, and then nothing is known', () => {
    expect(on(fee, '2024-12-31')).toEqual({ status: 'notPublished' });
  });

  it('is not published in a gap, where the last one known is the one before it', () => {
    const withGap: typeof fee = [{ from: '2023-01-01', until: '2023-12-31', value: 210, source: 'indCosts' }, ...fee];
    expect(on(withGap, '2024-06-01')).toMatchObject({ status: 'notPublished', lastKnown: { value: 210 } });
  });
});
