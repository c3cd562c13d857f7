import { expect, it } from 'vitest';
import { couple } from '../testing/couple';
import { heldDays } from './input';

it('a plan keeps to days that were asked for, not to those of answers that no longer count', () => {
  const { examPassedOn, partnerDutchPermitEndsOn: permitEndsOn } = couple;
  expect(heldDays(couple, ['examPassedOn', 'partnerDutchPermitEndsOn'])).toEqual({ examPassedOn, permitEndsOn });
  expect(heldDays(couple, ['examPassedOn'])).toEqual({ examPassedOn });
  expect(heldDays(couple, [])).toEqual({});
  expect(heldDays({}, ['examPassedOn', 'partnerDutchPermitEndsOn'])).toEqual({});
});

it('the day of arrival is a setting, which nobody is asked for', () => {
  expect(heldDays({ ...couple, arrivedOn: '2026-11-01' }, [])).toEqual({ arrivedOn: '2026-11-01' });
});
