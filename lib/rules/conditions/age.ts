import { isAged, isExtension } from '../couple';
import { addYears, later } from '../day';
import { otherwise } from '../decide';
import { exceptionAge, minimumAge } from '../facts/terms';
import type { Situation } from '../situation';
import type { Condition } from './condition';

export const age: Condition<'age'> = {
  id: 'age',
  sources: ['indPartnerPage', 'aliensDecree'],
  rows: [
    [isExtension, 'exempt'],
    [(situation) => !eitherUnder(situation, minimumAge.value), 'met'],
    [(situation) => marriedAsAdults(situation) && bothAbroad(situation) === 'yes', 'met/marriedAbroad'],
    [(situation) => marriedAsAdults(situation) && bothAbroad(situation) === 'notSure', 'review/marriedAbroad'],
    [otherwise, (situation) => ({ reason: 'notMet/under21', fix: { from: youngerTurns21On(situation) } })],
  ],
};

/** Whether the sponsor or the partner is younger than `age` on the filing day. */
export function eitherUnder(situation: Situation, age: number): boolean {
  return (
    !isAged(situation, situation.read('sponsorBornOn'), age) || !isAged(situation, situation.read('partnerBornOn'), age)
  );
}

/** The exception for couples of 18 and older: married, and nothing about the marriage that needs a closer look. */
function marriedAsAdults(situation: Situation): boolean {
  return (
    !eitherUnder(situation, exceptionAge.value) &&
    situation.read('relationship') === 'married' &&
    bothAbroad(situation) !== 'no' &&
    situation.read('marriageConcerns')?.length === 0
  );
}

function bothAbroad(situation: Situation) {
  return situation.read('bothAbroadWhenMarried') ?? 'no';
}

function youngerTurns21On(situation: Situation) {
  const [sponsor, partner] = [situation.read('sponsorBornOn'), situation.read('partnerBornOn')];
  return addYears(later(sponsor ?? situation.on, partner ?? situation.on), minimumAge.value);
}
