import type { Child } from '../answers';
import { isAged, sponsorIsDutch } from '../couple';
import { otherwise } from '../decide';
import { isEuEeaSwiss } from '../facts/euEeaSwiss';
import { adultAge } from '../facts/terms';
import type { Situation } from '../situation';
import type { Condition } from './condition';

export const children: Condition<'children'> = {
  id: 'children',
  applies: (situation) => (situation.read('children')?.length ?? 0) > 0,
  rows: [
    [
      (situation) => anyChild(situation, (child) => isAged(situation, child.bornOn, adultAge.value)),
      'review/adultChild',
    ],
    [(situation) => anyChild(situation, (child) => child.otherParent === 'refuses'), 'review/consentRefused'],
    [(situation) => anyChild(situation, (child) => child.otherParent === 'untraceable'), 'review/parentUntraceable'],
    [(situation) => anyChild(situation, (child) => child.otherParent === 'hasSoleCustody'), 'review/noCustody'],
    [(situation) => sponsorIsDutch(situation) && anyChild(situation, isChildOfSponsor), 'review/maybeDutch'],
    [(situation) => anyChild(situation, (child) => child.otherParent === 'notSure'), 'review/consentUnknown'],
    [otherwise, 'met'],
  ],
};

function anyChild(situation: Situation, fits: (child: Child) => boolean): boolean {
  return (situation.read('children') ?? []).some(fits);
}

/** A Dutch sponsor's own child is usually Dutch by birth. With an EU nationality it needs no permit anyway. */
function isChildOfSponsor(child: Child): boolean {
  return child.otherParent === 'isSponsor' && !isEuEeaSwiss(child.nationality);
}
