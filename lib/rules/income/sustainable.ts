/** Whether an income lasts long enough: guidance.md, section 4, "Sustainable". Employment has a file of its own. */
import type { Income } from '../answers';
import { addMonths } from '../day';
import { assetsMonths, selfEmployedMonths, sustainableMonths } from '../facts/terms';
import type { Situation } from '../situation';
import { fundedPermits, sponsorHasOrAwaits } from '../sponsorPermit';
import { runsFor, type Answer3, type Employment } from './lasting';

/** Sustainability of any source but employment. */
export function lasts(income: Exclude<Income, Employment>, situation: Situation): Answer3 {
  const { filing } = situation;
  switch (income.kind) {
    case 'selfEmployment':
      return addMonths(income.since, selfEmployedMonths.value) <= filing ? 'yes' : 'review';
    case 'benefit':
      return income.endsOn === undefined || runsFor(income.endsOn, filing, sustainableMonths.value) ? 'yes' : 'no';
    case 'assets':
      return addMonths(income.heldSince, assetsMonths.value) <= filing ? 'yes' : reviewForFunded(situation);
    case 'savings':
      return reviewForFunded(situation);
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return 'review';
  }
}

/** For a student, researcher, graduate or start-up the money for the stay itself may be enough. */
function reviewForFunded(situation: Situation): Answer3 {
  return sponsorHasOrAwaits(situation, [...fundedPermits, 'notSure']) ? 'review' : 'no';
}
