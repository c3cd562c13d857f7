import type { YesNo } from '../answers';
import { isAged, isExtension, marriedOrRegistered } from '../couple';
import { addYears, later } from '../day';
import { otherwise } from '../decide';
import { exceptionAge, minimumAge } from '../facts/terms';
import type { Situation } from '../situation';
import type { Condition } from './condition';

export const age: Condition<'age'> = {
  id: 'age',
  rows: [
    [isExtension, 'exempt'],
    [(situation) => !eitherUnder(situation, minimumAge.value), 'met'],
    [(situation) => isMarried(situation) && unitedAsAdults(situation, ['yes']), 'met/marriedAbroad'],
    [
      (situation) => marriedOrRegistered(situation) && unitedAsAdults(situation, ['yes', 'notSure']),
      'review/marriedAbroad',
    ],
    [otherwise, (situation) => ({ reason: 'notMet/under21', fix: { from: youngerTurns21On(situation) } })],
  ],
};

/** Whether the sponsor or the partner is younger than `age` on the filing day. */
export function eitherUnder(situation: Situation, age: number): boolean {
  return (
    !isAged(situation, situation.read('sponsorBornOn'), age) || !isAged(situation, situation.read('partnerBornOn'), age)
  );
}

/** The exception for couples of 18 and older who were both abroad then: nothing about it needs a closer look. */
function unitedAsAdults(situation: Situation, bothAbroad: readonly YesNo[]): boolean {
  return (
    !eitherUnder(situation, exceptionAge.value) &&
    bothAbroad.includes(situation.read('bothAbroadWhenMarried') ?? 'no') &&
    situation.read('marriageConcerns')?.length === 0
  );
}

function isMarried(situation: Situation): boolean {
  return situation.read('relationship') === 'married';
}

function youngerTurns21On(situation: Situation) {
  const [sponsor, partner] = [situation.read('sponsorBornOn'), situation.read('partnerBornOn')];
  return addYears(later(sponsor ?? situation.on, partner ?? situation.on), minimumAge.value);
}
