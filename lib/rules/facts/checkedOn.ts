import type { Day } from '../day';
import { sources } from './sources';

/** The last day on which a source of the rules was looked at: how new the rules are at most. */
export const rulesCheckedOn: Day = Object.values(sources).reduce(
  (last, { checkedOn }) => (checkedOn > last ? checkedOn : last),
  '',
);
