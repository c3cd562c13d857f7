/** When each question is asked: contract `answers.md`. The order is that of `questionIds`. */
import type { QuestionId } from '../rules/answers';
import { exemptByNationality, exemptWithoutTest } from '../rules/conditions/tb';
import { eitherUnder } from '../rules/conditions/age';
import { oneYearFirst, underAYearOfStay } from '../rules/conditions/sponsorStatus';
import {
  eitherHasNationality,
  followsEuLaw,
  followsNationalLaw,
  isExtension,
  isExtensionOrChange,
  marriedOrRegistered,
  partnerHoldsDutchPermit,
  partnerIsEuCitizen,
  partnerLivesInNl,
  partnerNationalities,
  sponsorIsDutch,
  sponsorIsOtherEuCitizen,
  sponsorLivesInNl,
  unmarried,
} from '../rules/couple';
import { settled } from '../rules/decide';
import { exam, freedWhateverTheSchooling } from '../rules/examAbroad';
import { isEuEeaSwiss } from '../rules/facts/euEeaSwiss';
import { minimumAge } from '../rules/facts/terms';
import { incomeIsExempt, pensionReached } from '../rules/income/exempt';
import { mvv } from '../rules/mvv';
import { routeIs } from '../rules/route';
import type { Situation } from '../rules/situation';
import { sponsorHolds } from '../rules/sponsorPermit';
import type { SectionId } from './sections';

type When = (situation: Situation) => boolean;

/** What kind of answer a question takes, and so how it is asked. */
export type AnswerKind = 'nationalities' | 'country' | 'day' | 'choice' | 'choices' | 'incomes' | 'children';

export interface Question {
  section: SectionId;
  askWhen: When;
  kind: AnswerKind;
  /** Choices that make no sense for this couple are not offered; absent = all are. */
  offers?: (situation: Situation, option: string) => boolean;
}

const always: When = () => true;
const needsPermit: When = (situation) => !partnerIsEuCitizen(situation);
/** A question that is ruled out by itself need not wait until it is known which law applies. */
const national =
  (when: When = always): When =>
  (situation) =>
    situation.watch(when).result !== false && followsNationalLaw(situation) && when(situation);
const euLawOr =
  (when: When): When =>
  (situation) =>
    followsEuLaw(situation) || when(situation);
const firstPermit: When = (situation) => !isExtensionOrChange(situation);
const byPost: When = (situation) => !routeIs(situation, 'regularAtEmbassy');
const mvvRequired: When = (situation) => settled(situation, mvv).result === 'required';
const examRequired: When = (situation) => settled(situation, exam).result === 'required';

const whoAndWhere = (askWhen: When, kind: AnswerKind = 'choice'): Question => ({
  section: 'whoAndWhere',
  askWhen,
  kind,
});
const sponsorStatus = (askWhen: When, kind: AnswerKind = 'choice'): Question => ({
  section: 'sponsorStatus',
  askWhen: national(askWhen),
  kind,
});
const theTwoOfYou = (askWhen: When, kind: AnswerKind = 'choice'): Question => ({
  section: 'theTwoOfYou',
  askWhen,
  kind,
});
const partner = (askWhen: When, kind: AnswerKind = 'choice'): Question => ({ section: 'partner', askWhen, kind });
const income = (askWhen: When, kind: AnswerKind = 'choice'): Question => ({
  section: 'income',
  askWhen: national(askWhen),
  kind,
});
const applying = (askWhen: When, kind: AnswerKind = 'choice'): Question => ({ section: 'applying', askWhen, kind });

const asksPermit: When = (situation) =>
  needsPermit(situation) && !sponsorIsDutch(situation) && !sponsorIsOtherEuCitizen(situation);
const hasAsylumPermit: When = (situation) => sponsorHolds(situation, ['asylumRefugee', 'asylumSubsidiary']);

/** Reasons to come without an mvv that only a child has who comes alone. */
export const ofChildAlone: readonly string[] = ['bornInNl', 'schoolThreeYears', 'belongedToFamily'];

export const questions: Record<QuestionId, Question> = {
  sponsorNationalities: whoAndWhere(always, 'nationalities'),
  partnerNationalities: whoAndWhere(always, 'nationalities'),
  sponsorLivesIn: whoAndWhere(needsPermit, 'country'),
  partnerLivesIn: whoAndWhere(needsPermit, 'country'),
  relationship: whoAndWhere(needsPermit),
  partnerDutchPermit: whoAndWhere((situation) => needsPermit(situation) && !sponsorIsOtherEuCitizen(situation)),
  partnerDutchPermitEndsOn: whoAndWhere(
    (situation) =>
      needsPermit(situation) && (situation.read('partnerDutchPermit') ?? 'none') !== 'none' && hasEndDate(situation),
    'day',
  ),
  sponsorPermit: whoAndWhere(asksPermit),
  sponsorPermitComing: whoAndWhere((situation) => asksPermit(situation) && sponsorHolds(situation, ['pending'])),
  asylumGrantedOn: whoAndWhere((situation) => asksPermit(situation) && hasAsylumPermit(situation), 'day'),
  relationshipBeforeAsylum: whoAndWhere((situation) => asksPermit(situation) && hasAsylumPermit(situation)),

  sponsorResidentSince: sponsorStatus(
    (situation) => sponsorHolds(situation, ['humanitarianNonTemporary', 'euLongTermResidentInactive', 'familyMember']),
    'day',
  ),
  childNeedsPartnerNow: sponsorStatus(
    (situation) => sponsorLivesInNl(situation) && sponsorHolds(situation, oneYearFirst) && underAYearOfStay(situation),
  ),
  freeMovement: sponsorStatus(sponsorIsDutch),
  freeMovementLost: sponsorStatus((situation) => situation.read('freeMovement') === 'threeMonthsOrMore'),
  dutchChildInPartnersCare: sponsorStatus(always),
  turkishWorkerInNl: sponsorStatus((situation) => eitherHasNationality(situation, 'TR')),

  sponsorBornOn: theTwoOfYou(national(), 'day'),
  partnerBornOn: theTwoOfYou(national(), 'day'),
  marriedIn: theTwoOfYou((situation) => marriedOrRegistered(situation) && euLawOr(national())(situation), 'country'),
  marriageRegisteredInNl: theTwoOfYou(national(marriedOrRegistered)),
  bothAbroadWhenMarried: theTwoOfYou(
    national(
      (situation) =>
        marriedOrRegistered(situation) && !isExtension(situation) && eitherUnder(situation, minimumAge.value),
    ),
  ),
  marriageConcerns: theTwoOfYou(national(marriedOrRegistered), 'choices'),
  marriedToSomeoneElse: theTwoOfYou(national(unmarried)),
  otherPartnerInNl: theTwoOfYou(national()),
  sponsorEarlierMarriage: theTwoOfYou(national()),
  partnerEarlierMarriage: theTwoOfYou(national()),
  sponsorEarlierMarriageEndedIn: theTwoOfYou(
    national((situation) => (situation.read('sponsorEarlierMarriage') ?? 'none') !== 'none'),
    'country',
  ),
  partnerEarlierMarriageEndedIn: theTwoOfYou(
    national((situation) => (situation.read('partnerEarlierMarriage') ?? 'none') !== 'none'),
    'country',
  ),
  willLiveTogether: theTwoOfYou(national()),

  partnerEuStatus: partner(
    national(
      (situation) =>
        (situation.holds(partnerLivesInEu) || !situation.holds(sponsorIsDutch)) &&
        (mvvRequired(situation) || exemptFromMvvButNotFromTb(situation)),
    ),
  ),
  mvvHardship: {
    ...partner(national((situation) => situation.holds(partnerLivesInNl) && mvvRequired(situation))),
    offers: (_, option) => !ofChildAlone.includes(option),
  },
  passport: partner(national()),
  partnerBornIn: partner(euLawOr(national(firstPermit)), 'country'),
  publicOrder: partner(national()),
  tbTestedInNl: partner(
    national(
      (situation) => situation.holds(partnerLivesInNl) && situation.holds(firstPermit) && !exemptWithoutTest(situation),
    ),
  ),
  examGround: {
    ...partner(national((situation) => !freedWhateverTheSchooling(situation))),
    offers: (situation, option) =>
      option !== 'surinameDutchPrimarySchool' || partnerNationalities(situation).includes('SR'),
  },
  examStatus: partner(national(examRequired)),
  examPassedOn: partner(
    national((situation) => situation.read('examStatus') === 'passed'),
    'day',
  ),

  incomeExemption: income((situation) => pensionReached(situation) !== 'yes'),
  incomes: income((situation) => !incomeIsExempt(situation), 'incomes'),
  partnerWorksInNl: income((situation) => partnerLivesInNl(situation) && !incomeIsExempt(situation)),

  children: applying(
    (situation) =>
      situation.coming !== 'partner' &&
      needsPermit(situation) &&
      (!followsNationalLaw(situation) || firstPermit(situation)),
    'children',
  ),
  digid: applying(national(byPost)),
  publicBenefit: applying(national(byPost)),
};

function hasEndDate(situation: Situation): boolean {
  const permit = situation.read('partnerDutchPermit');
  return permit === 'otherPurpose' || permit === 'withThisSponsor' || permit === 'withSomeoneElse';
}

/** A status in another EU state frees them from the TB test, which their nationality does not. */
function exemptFromMvvButNotFromTb(situation: Situation): boolean {
  return (
    settled(situation, mvv).ground === 'nationality' &&
    !partnerHoldsDutchPermit(situation) &&
    !exemptByNationality(situation)
  );
}

function partnerLivesInEu(situation: Situation): boolean {
  const livesIn = situation.read('partnerLivesIn');
  return livesIn !== undefined && isEuEeaSwiss(livesIn);
}
