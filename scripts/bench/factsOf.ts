import { walk } from '../../lib/interview/walk';
import { underAYearOfStay } from '../../lib/rules/conditions/sponsorStatus';
import {
  followsNationalLaw,
  isAged,
  isNareis,
  isNareisSubsidiary,
  partnerIsEuCitizen,
  partnerLivesInNl,
  partnerNationalities,
  permitThatCounts,
  sponsorIsDutch,
  sponsorIsOtherEuCitizen,
  sponsorLivesInNl,
} from '../../lib/rules/couple';
import { partnerPensionReached } from '../../lib/rules/examAbroad';
import { isMvvExempt } from '../../lib/rules/facts/mvvExempt';
import { adultAge } from '../../lib/rules/facts/terms';
import type { Case } from './cases';

export type Facts = ReturnType<typeof factsOf>;
export type FactId = keyof Facts;

/**
 * What the tables of the other engines ask, as words. They get it for free: our own rules work it out from the answers
 * while they are measured.
 */
export function factsOf({ answers, on }: Case) {
  const { situation } = walk(answers, on);
  const bornOn = situation.read('partnerBornOn');
  const residentSince = situation.read('sponsorResidentSince');
  return {
    partnerIsEuCitizen: yesOrNo(partnerIsEuCitizen(situation)),
    sponsorIsOtherEuCitizen: yesOrNo(sponsorIsOtherEuCitizen(situation)),
    sponsorIsDutch: yesOrNo(sponsorIsDutch(situation)),
    sponsorLivesInNl: yesOrNo(sponsorLivesInNl(situation)),
    partnerLivesInNl: yesOrNo(partnerLivesInNl(situation)),
    isNareis: yesOrNo(isNareis(situation)),
    isNareisSubsidiary: yesOrNo(isNareisSubsidiary(situation)),
    followsNationalLaw: yesOrNo(followsNationalLaw(situation)),
    partnerPermit: permitThatCounts(situation) ?? 'none',
    partnerIsMvvExempt: yesOrNo(partnerNationalities(situation).some(isMvvExempt)),
    partnerHasEuStatus: yesOrNo((situation.read('partnerEuStatus') ?? 'none') !== 'none'),
    mvvHardship: yesOrNo((situation.read('mvvHardship') ?? 'none') !== 'none'),
    partnerTooYoung: yesOrNo(bornOn !== undefined && !isAged(situation, bornOn, adultAge.value)),
    partnerPension: partnerPensionReached(situation),
    partnerIsSurinamese: yesOrNo(partnerNationalities(situation).includes('SR')),
    examGround: situation.read('examGround') ?? 'none',
    sponsorPermit: situation.read('sponsorPermit') ?? 'notAsked',
    aYearOfStay: yesOrNo(residentSince !== undefined && !underAYearOfStay(situation)),
    childNeedsPartnerNow: situation.read('childNeedsPartnerNow') ?? 'notAsked',
  };
}

function yesOrNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
