import { isExtensionOrChange } from '../couple';
import { otherwise } from '../decide';
import type { Condition } from './condition';

export const insurance: Condition<'insurance'> = {
  id: 'insurance',
  sources: ['healthInsurance'],
  rows: [
    [isExtensionOrChange, 'exempt'],
    [otherwise, 'later'],
  ],
};
