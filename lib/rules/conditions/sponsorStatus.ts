import { isYesOrNotSure, sponsorIsDutch, sponsorLivesInNl, sponsorNationalities } from '../couple';
import { addMonths } from '../day';
import { otherwise } from '../decide';
import { oneYearOfResidenceMonths } from '../facts/terms';
import type { Situation } from '../situation';
import { excludedPermits, sponsorAwaitsPermit, sponsorHasOrAwaits, sponsorHolds } from '../sponsorPermit';
import type { Condition } from './condition';

/** With these permits the sponsor must have lived here for a year first, with exceptions. */
export const oneYearFirst = ['humanitarianNonTemporary', 'euLongTermResidentInactive'] as const;

export const sponsorStatus: Condition<'sponsorStatus'> = {
  id: 'sponsorStatus',
  rows: [
    [sponsorIsDutch, 'met'],
    [(situation) => sponsorHasOrAwaits(situation, excludedPermits), 'notMet/permitExcluded'],
    [sponsorAwaitsPermit, 'review/sponsorPending'],
    [(situation) => sponsorHolds(situation, ['none', 'pending']), 'notMet/noPermit'],
    [(situation) => sponsorHolds(situation, ['notSure']), 'review/notSure'],
    [(situation) => sponsorHolds(situation, ['other']), 'review/otherPermit'],
    [(situation) => sponsorHolds(situation, ['asylumSubsidiary']), 'review/asylumLawChanged'],
    [(situation) => sponsorHolds(situation, ['humanitarianTemporary', 'medical']), 'review/temporaryStay'],
    [(situation) => sponsorHolds(situation, oneYearFirst) && residentForAYear(situation), 'met'],
    [(situation) => sponsorHolds(situation, oneYearFirst) && !sponsorLivesInNl(situation), 'met/travelTogether'],
    [(situation) => sponsorHolds(situation, oneYearFirst) && childMayNeedPartner(situation), 'review/childInterest'],
    [(situation) => sponsorHolds(situation, oneYearFirst) && treatyFreesFromTheYear(situation), 'review/treaty'],
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
  return isYesOrNotSure(situation.read('childNeedsPartnerNow'));
}

/** The treaties with the United States, Japan and (for workers) Türkiye may forbid to ask the year. */
export function treatyFreesFromTheYear(situation: Situation): boolean {
  const nationalities = sponsorNationalities(situation);
  return (
    nationalities.includes('US') ||
    nationalities.includes('JP') ||
    (nationalities.includes('TR') && situation.read('turkishWorkerInNl') !== 'no')
  );
}
