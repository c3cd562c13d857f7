import { isExtensionOrChange, partnerHoldsDutchPermit, partnerNationalities } from '../couple';
import { otherwise } from '../decide';
import { tbExemption } from '../facts/tbExempt';
import { euStatusOf } from '../mvv';
import type { Situation } from '../situation';
import type { Condition } from './condition';

export const tb: Condition<'tb'> = {
  id: 'tb',
  rows: [
    [holdsPermit, 'exempt/dutchPermit'],
    [(situation) => euStatusOf(situation) === 'euLongTermResident', 'exempt/euLongTermResident'],
    [
      (situation) => euStatusOf(situation) === 'livedWithEuLongTermResidentSponsor',
      'exempt/livedWithEuLongTermResidentSponsor',
    ],
    [exemptByNationality, 'exempt/nationality'],
    [(situation) => situation.read('tbTestedInNl') === 'yes', 'exempt/tested'],
    [
      (situation) => partnerNationalities(situation).every((code) => tbExemption(code) === null),
      'later/listUnverified',
    ],
    [otherwise, 'later/test'],
  ],
};

/** Exempt whatever a test says: then the question about an earlier test need not be asked. */
export function exemptWithoutTest(situation: Situation): boolean {
  return holdsPermit(situation) || exemptByNationality(situation) || exemptByEuResidence(situation);
}

function holdsPermit(situation: Situation): boolean {
  return isExtensionOrChange(situation) || partnerHoldsDutchPermit(situation);
}

export function exemptByNationality(situation: Situation): boolean {
  return partnerNationalities(situation).some((code) => tbExemption(code) === true);
}

function exemptByEuResidence(situation: Situation): boolean {
  return ['euLongTermResident', 'livedWithEuLongTermResidentSponsor'].includes(euStatusOf(situation));
}
