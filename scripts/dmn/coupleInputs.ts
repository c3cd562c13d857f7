/** What the tables ask, answered by our own rules from the answers of a couple. */
import { judge } from '../../lib/rules/conditions/condition';
import { sponsorStatus, treatyFreesFromTheYear, underAYearOfStay } from '../../lib/rules/conditions/sponsorStatus';
import {
  grantedBeforeTheNewLaw,
  isAged,
  nareisUntil,
  partnerIsEuCitizen,
  partnerLivesInNl,
  partnerNationalities,
  permitThatCounts,
  sponsorIsDutch,
  sponsorLivesInNl,
  sponsorNationalities,
} from '../../lib/rules/couple';
import { settled } from '../../lib/rules/decide';
import { partnerPensionReached } from '../../lib/rules/examAbroad';
import { isEuEeaSwiss } from '../../lib/rules/facts/euEeaSwiss';
import { isMvvExempt } from '../../lib/rules/facts/mvvExempt';
import { adultAge } from '../../lib/rules/facts/terms';
import { mvv } from '../../lib/rules/mvv';
import { route } from '../../lib/rules/route';
import type { Situation } from '../../lib/rules/situation';
import { asylumPermits, sponsorHasOrAwaits, temporaryPurposes, unclearPurposes } from '../../lib/rules/sponsorPermit';
import { inputs, type InputId, type ValueOf } from './inputs';

/** Asked about a paper, not about the couple. */
type PaperInput =
  'issuedInKingdom' | 'issuedInEu' | 'issuedInTurkiye' | 'paper' | 'apostille' | 'apostilleSince' | 'ministryIsLast';
export type CoupleInput = Exclude<InputId, PaperInput>;

/** For each input, how a couple's situation answers it. The first block must be answered. */
export const coupleInputs: { readonly [Id in CoupleInput]: (situation: Situation) => ValueOf<Id> | null } = {
  filingDay: ({ filing }) => filing,
  partnerIsEuCitizen,
  partnerIsMvvExempt: (situation) => partnerNationalities(situation).some(isMvvExempt),
  partnerIsSurinamese: (situation) => partnerNationalities(situation).includes('SR'),
  partnerLivesInNl,
  partnerBornOn: (situation) => situation.read('partnerBornOn') ?? null,
  partnerAge,
  partnerDutchPermit: (situation) => situation.read('partnerDutchPermit') ?? 'notAsked',
  partnerDutchPermitEndsOn: (situation) => situation.read('partnerDutchPermitEndsOn') ?? null,
  permitThatCounts: (situation) => permitThatCounts(situation) ?? 'none',
  partnerEuStatus: (situation) => situation.read('partnerEuStatus') ?? 'none',
  mvvHardship: (situation) => situation.read('mvvHardship') ?? 'none',
  partnerIsTurkish: (situation) => partnerNationalities(situation).includes('TR'),
  turkishWorkerInNl: (situation) => situation.read('turkishWorkerInNl') ?? 'notAsked',
  examGround: (situation) => situation.read('examGround') ?? 'none',
  sponsorIsDutch,
  sponsorIsEuCitizen: (situation) => sponsorNationalities(situation).some(isEuEeaSwiss),
  sponsorLivesInNl,
  sponsorPermit: (situation) => situation.read('sponsorPermit') ?? 'notAsked',
  sponsorPermitComing: (situation) => situation.read('sponsorPermitComing') ?? 'notAsked',
  purposeOfStay,
  sponsorIsUsOrJapanese: (situation) => sponsorNationalities(situation).some((code) => code === 'US' || code === 'JP'),
  sponsorIsTurkish: (situation) => sponsorNationalities(situation).includes('TR'),
  treaty: (situation) => (treatyFreesFromTheYear(situation) ? 'mayForbid' : 'none'),
  sponsorPending: (situation) => judge(situation, sponsorStatus)?.ground === 'sponsorPending',
  sponsorResidentSince: (situation) => situation.read('sponsorResidentSince') ?? null,
  yearOfResidence,
  childNeedsPartnerNow: (situation) => situation.read('childNeedsPartnerNow') ?? 'notAsked',
  asylumGrantedOn: (situation) => situation.read('asylumGrantedOn') ?? null,
  asylumLaw: (situation) =>
    situation.read('asylumGrantedOn') !== undefined && grantedBeforeTheNewLaw(situation) ? 'older' : 'present',
  nareisTerm,
  relationshipBeforeAsylum: (situation) => situation.read('relationshipBeforeAsylum') ?? 'notAsked',
  relationship: (situation) => situation.read('relationship') ?? 'notAsked',
  mvv: (situation) => settled(situation, mvv).result,
  mvvGround: (situation) => {
    const { result, ground } = settled(situation, mvv);
    return result === 'review' ? (inputs.mvvGround.values.find((one) => one === ground) ?? null) : 'notInReview';
  },
  route: (situation) => {
    const { id } = settled(situation, route);
    return id === 'noPermitNeeded' ? null : id;
  },
  digid: (situation) => situation.read('digid') ?? 'notAsked',
  publicBenefit: (situation) => situation.read('publicBenefit') ?? 'notAsked',
};

function partnerAge(situation: Situation): ValueOf<'partnerAge'> {
  const bornOn = situation.read('partnerBornOn');
  if (bornOn !== undefined && !isAged(situation, bornOn, adultAge.value)) return 'under18';
  const pension = partnerPensionReached(situation);
  return pension === 'yes' ? 'pensionAge' : pension === 'no' ? 'inBetween' : 'notKnown';
}

function purposeOfStay(situation: Situation): ValueOf<'purposeOfStay'> {
  if (sponsorHasOrAwaits(situation, asylumPermits)) return 'asylum';
  if (sponsorHasOrAwaits(situation, temporaryPurposes)) return 'temporary';
  return sponsorHasOrAwaits(situation, unclearPurposes) ? 'unclear' : 'other';
}

function yearOfResidence(situation: Situation): ValueOf<'yearOfResidence'> {
  const asked = situation.read('sponsorResidentSince') !== undefined;
  return asked && !underAYearOfStay(situation) ? 'complete' : 'notComplete';
}

function nareisTerm(situation: Situation): ValueOf<'nareisTerm'> {
  const until = nareisUntil(situation);
  return until !== undefined && situation.filing <= until ? 'running' : 'over';
}
