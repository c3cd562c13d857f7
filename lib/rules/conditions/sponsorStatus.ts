import type { Answer } from '../answers';
import { sponsorIsDutch, sponsorLivesInNl } from '../couple';
import { addMonths } from '../day';
import { otherwise } from '../decide';
import { sponsorHolds } from '../examAbroad';
import { oneYearOfResidenceMonths } from '../facts/terms';
import type { Situation } from '../situation';
import type { Condition } from './condition';

type SponsorPermit = Answer<'sponsorPermit'>;

const excluded: readonly SponsorPermit[] = ['exchange', 'workExperience', 'seasonalWork'];
const noPermit: readonly SponsorPermit[] = ['pending', 'none'];
const oneYearFirst: readonly SponsorPermit[] = ['humanitarianNonTemporary', 'euLongTermResidentInactive'];

export const sponsorStatus: Condition<'sponsorStatus'> = {
  id: 'sponsorStatus',
  sources: ['indPartnerPage', 'indPartnerPage2022'],
  rows: [
    [sponsorIsDutch, 'met'],
    [(situation) => sponsorHolds(situation, excluded), 'notMet/permitExcluded'],
    [(situation) => sponsorHolds(situation, noPermit), 'notMet/noPermit'],
    [(situation) => sponsorHolds(situation, ['notSure']), 'review/notSure'],
    [(situation) => sponsorHolds(situation, oneYearFirst) && residentForAYear(situation), 'met'],
    [(situation) => sponsorHolds(situation, oneYearFirst) && !sponsorLivesInNl(situation), 'met/travelTogether'],
    [(situation) => sponsorHolds(situation, oneYearFirst) && childMayNeedPartner(situation), 'review/childInterest'],
    [
      (situation) => sponsorHolds(situation, oneYearFirst),
      (situation) => ({ reason: 'notMet/oneYear', fix: { from: yearCompleteOn(situation) } }),
    ],
    [(situation) => sponsorHolds(situation, ['familyMember']) && !residentForAYear(situation), 'review/oneYear'],
    [otherwise, 'met'],
  ],
};

/** Whether the sponsor still lacks the year of lawful stay; false while the first day of it is not asked. */
export function underAYearOfStay(situation: Situation): boolean {
  return situation.read('sponsorResidentSince') !== undefined && !residentForAYear(situation);
}

function residentForAYear(situation: Situation): boolean {
  return yearCompleteOn(situation) <= situation.filing;
}

function yearCompleteOn(situation: Situation) {
  const since = situation.read('sponsorResidentSince') ?? situation.filing;
  return addMonths(since, oneYearOfResidenceMonths.value);
}

function childMayNeedPartner(situation: Situation): boolean {
  const answer = situation.read('childNeedsPartnerNow');
  return answer === 'yes' || answer === 'notSure';
}
