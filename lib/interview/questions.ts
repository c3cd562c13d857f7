/** When each question is asked: contract `answers.md`. The order is that of `questionIds`. */
import type { QuestionId } from '../rules/answers';
import { exemptWithoutTest } from '../rules/conditions/tb';
import { eitherUnder } from '../rules/conditions/age';
import { underAYearOfStay } from '../rules/conditions/sponsorStatus';
import {
  eitherHasNationality,
  followsEuLaw,
  followsNationalLaw,
  isExtension,
  isExtensionOrChange,
  marriedOrRegistered,
  partnerIsEuCitizen,
  partnerLivesInNl,
  sponsorIsDutch,
  sponsorIsOtherEuCitizen,
  sponsorLivesInNl,
  unmarried,
} from '../rules/couple';
import { settled } from '../rules/decide';
import { exam, sponsorHolds } from '../rules/examAbroad';
import { isEuEeaSwiss } from '../rules/facts/euEeaSwiss';
import { minimumAge } from '../rules/facts/terms';
import { incomeIsExempt, pensionReached } from '../rules/income/check';
import { mvv } from '../rules/mvv';
import { routeIs } from '../rules/route';
import type { Situation } from '../rules/situation';
import type { SectionId } from './sections';

type When = (situation: Situation) => boolean;

export interface Question {
  section: SectionId;
  askWhen: When;
}

const always: When = () => true;
const needsPermit: When = (situation) => !partnerIsEuCitizen(situation);
const national =
  (when: When = always): When =>
  (situation) =>
    followsNationalLaw(situation) && when(situation);
const euLawOr =
  (when: When): When =>
  (situation) =>
    followsEuLaw(situation) || when(situation);
const firstPermit: When = (situation) => !isExtensionOrChange(situation);
const byPost: When = (situation) => !routeIs(situation, 'regularAtEmbassy');
const mvvRequired: When = (situation) => settled(situation, mvv).result === 'required';
const examRequired: When = (situation) => settled(situation, exam).result === 'required';

const whoAndWhere = (askWhen: When): Question => ({ section: 'whoAndWhere', askWhen });
const sponsorStatus = (askWhen: When): Question => ({ section: 'sponsorStatus', askWhen: national(askWhen) });
const theTwoOfYou = (askWhen: When): Question => ({ section: 'theTwoOfYou', askWhen });
const partner = (askWhen: When): Question => ({ section: 'partner', askWhen });
const income = (askWhen: When): Question => ({ section: 'income', askWhen: national(askWhen) });
const applying = (askWhen: When): Question => ({ section: 'applying', askWhen });

const asksPermit: When = (situation) =>
  needsPermit(situation) && !sponsorIsDutch(situation) && !sponsorIsOtherEuCitizen(situation);
const hasAsylumPermit: When = (situation) => sponsorHolds(situation, ['asylumRefugee', 'asylumSubsidiary']);

export const questions: Record<QuestionId, Question> = {
  sponsorNationalities: whoAndWhere(always),
  partnerNationalities: whoAndWhere(always),
  sponsorLivesIn: whoAndWhere(needsPermit),
  partnerLivesIn: whoAndWhere(needsPermit),
  relationship: whoAndWhere(needsPermit),
  partnerDutchPermit: whoAndWhere((situation) => needsPermit(situation) && !sponsorIsOtherEuCitizen(situation)),
  partnerDutchPermitEndsOn: whoAndWhere(
    (situation) =>
      needsPermit(situation) && (situation.read('partnerDutchPermit') ?? 'none') !== 'none' && hasEndDate(situation),
  ),
  sponsorPermit: whoAndWhere(asksPermit),
  asylumGrantedOn: whoAndWhere((situation) => asksPermit(situation) && hasAsylumPermit(situation)),
  relationshipBeforeAsylum: whoAndWhere((situation) => asksPermit(situation) && hasAsylumPermit(situation)),

  sponsorResidentSince: sponsorStatus((situation) =>
    sponsorHolds(situation, ['humanitarianNonTemporary', 'euLongTermResidentInactive', 'familyMember']),
  ),
  childNeedsPartnerNow: sponsorStatus(
    (situation) =>
      sponsorLivesInNl(situation) &&
      sponsorHolds(situation, ['humanitarianNonTemporary', 'euLongTermResidentInactive']) &&
      underAYearOfStay(situation),
  ),
  freeMovement: sponsorStatus(sponsorIsDutch),
  freeMovementLost: sponsorStatus((situation) => situation.read('freeMovement') === 'threeMonthsOrMore'),
  dutchChildInPartnersCare: sponsorStatus(always),
  turkishWorkerInNl: sponsorStatus((situation) => eitherHasNationality(situation, 'TR')),

  sponsorBornOn: theTwoOfYou(national()),
  partnerBornOn: theTwoOfYou(national()),
  marriedIn: theTwoOfYou((situation) => marriedOrRegistered(situation) && euLawOr(national())(situation)),
  marriageRegisteredInNl: theTwoOfYou(national(marriedOrRegistered)),
  bothAbroadWhenMarried: theTwoOfYou(
    national(
      (situation) =>
        situation.read('relationship') === 'married' &&
        !isExtension(situation) &&
        eitherUnder(situation, minimumAge.value),
    ),
  ),
  marriageConcerns: theTwoOfYou(national(marriedOrRegistered)),
  marriedToSomeoneElse: theTwoOfYou(national(unmarried)),
  otherPartnerInNl: theTwoOfYou(national()),
  sponsorEarlierMarriage: theTwoOfYou(national()),
  partnerEarlierMarriage: theTwoOfYou(national()),
  sponsorEarlierMarriageEndedIn: theTwoOfYou(
    national((situation) => (situation.read('sponsorEarlierMarriage') ?? 'none') !== 'none'),
  ),
  partnerEarlierMarriageEndedIn: theTwoOfYou(
    national((situation) => (situation.read('partnerEarlierMarriage') ?? 'none') !== 'none'),
  ),
  willLiveTogether: theTwoOfYou(national()),

  partnerEuStatus: partner(
    national((situation) => mvvRequired(situation) && (partnerLivesInEu(situation) || !sponsorIsDutch(situation))),
  ),
  mvvHardship: partner(national((situation) => partnerLivesInNl(situation) && mvvRequired(situation))),
  passport: partner(national()),
  partnerBornIn: partner(euLawOr(national(firstPermit))),
  publicOrder: partner(national()),
  tbTestedInNl: partner(
    national(
      (situation) => partnerLivesInNl(situation) && firstPermit(situation) && !exemptWithoutTest(situation),
    ),
  ),
  examGround: partner(national(examRequired)),
  examStatus: partner(national(examRequired)),
  examPassedOn: partner(national((situation) => situation.read('examStatus') === 'passed')),

  incomeExemption: income((situation) => pensionReached(situation) !== 'yes'),
  incomes: income((situation) => !incomeIsExempt(situation)),
  partnerWorksInNl: income((situation) => partnerLivesInNl(situation) && !incomeIsExempt(situation)),

  children: applying((situation) => needsPermit(situation) && (!followsNationalLaw(situation) || firstPermit(situation))),
  digid: applying(national(byPost)),
  publicBenefit: applying(national(byPost)),
};

function hasEndDate(situation: Situation): boolean {
  const permit = situation.read('partnerDutchPermit');
  return permit === 'otherPurpose' || permit === 'withThisSponsor' || permit === 'withSomeoneElse';
}

function partnerLivesInEu(situation: Situation): boolean {
  const livesIn = situation.read('partnerLivesIn');
  return livesIn !== undefined && isEuEeaSwiss(livesIn);
}
