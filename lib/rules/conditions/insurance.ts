import { isExtensionOrChange, isLateExtension } from '../couple';
import { otherwise } from '../decide';
import type { Condition } from './condition';

export const insurance: Condition<'insurance'> = {
  id: 'insurance',
  rows: [
    [(situation) => isExtensionOrChange(situation) && !isLateExtension(situation), 'exempt'],
    [otherwise, 'later'],
  ],
};
