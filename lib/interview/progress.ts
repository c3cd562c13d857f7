import type { Answers, QuestionId } from '../rules/answers';
import type { Day } from '../rules/day';
import { pagesOf } from './pages';
import { walk } from './walk';

/** An everyday couple, to estimate how many questions are still to come: a guess about the future, never an answer. */
const everydayCouple: Answers = {
  sponsorNationalities: ['NL'],
  partnerNationalities: ['KE'],
  sponsorLivesIn: 'NL',
  partnerLivesIn: 'KE',
  relationship: 'married',
  partnerDutchPermit: 'none',
  partnerDutchPermitEndsOn: '2030-01-01',
  sponsorPermit: 'permanent',
  sponsorPermitComing: 'highlySkilledMigrant',
  freeMovement: 'none',
  freeMovementLost: 'no',
  dutchChildInPartnersCare: 'no',
  turkishWorkerInNl: 'no',
  sponsorBornOn: '1990-01-01',
  partnerBornOn: '1990-01-01',
  marriedIn: 'KE',
  marriageRegisteredInNl: 'no',
  marriageConcerns: [],
  marriedToSomeoneElse: 'no',
  otherPartnerInNl: 'no',
  sponsorEarlierMarriage: 'none',
  partnerEarlierMarriage: 'none',
  willLiveTogether: 'yes',
  partnerEuStatus: 'none',
  mvvHardship: 'none',
  passport: 'valid',
  partnerBornIn: 'KE',
  publicOrder: 'nothing',
  tbTestedInNl: 'no',
  examGround: 'none',
  examStatus: 'passed',
  examPassedOn: '2026-01-01',
  incomeExemption: 'none',
  incomes: [],
  partnerWorksInNl: 'no',
  children: [],
  digid: 'withCheck',
  publicBenefit: 'no',
};

/** About how many pages with an unanswered question come after this page, if the rest goes as for an everyday couple. */
export function pagesToGo(answers: Answers, page: QuestionId, on: Day): number {
  const { asked } = walk({ ...everydayCouple, ...answers }, on);
  const pages = pagesOf(asked);
  return pages.slice(pages.indexOf(page) + 1).filter((id) => answers[id] === undefined).length;
}
