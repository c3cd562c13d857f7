/** Whether the income from a job lasts long enough: guidance.md, section 4, "Sustainable", employment. */
import { isYesOrNotSure } from '../couple';
import { addDays, addMonths, type Day } from '../day';
import { fixedTermMonths, sustainableMonths } from '../facts/terms';
import { lastYear, threeYears, type History } from './history';
import { hasEnded, runsFor, type Employment, type HistoryRow, type Sustainability } from './lasting';
import type { Cents } from './money';

/** What decides beside the job itself. */
export interface Beside {
  filing: Day;
  /** The present monthly amount in cents on the job's own basis: without the allowance where that is paid yearly. */
  amount: Cents;
  /** Another job that has not ended: the law asks means from work as a whole. */
  besideOtherWork: boolean;
  /** Whether income for as long as the sponsor's own stay can be enough. */
  asLongAsOwnStay: () => boolean;
}

export function employmentLasts(job: Employment, beside: Beside): Sustainability {
  const { filing } = beside;
  if (hasEnded(job, filing)) return { sustainable: 'no' };
  if (isYesOrNotSure(job.ownCompany)) return { sustainable: 'review' };
  if (job.startsOn !== undefined && job.startsOn > filing) return notBegun(job, job.startsOn, beside);
  if (job.contract === 'permanent' || hasMonthsLeft(job, filing, sustainableMonths.value)) {
    return { sustainable: 'yes', row: 'a' };
  }
  return byHistory(historiesOf(job, beside), beside) ?? byOwnStay(job, beside) ?? failed(historiesOf(job, beside));
}

/** A job that is still to begin, and then lasts for a year, needs a look by the IND. */
function notBegun(job: Employment, startsOn: Day, beside: Beside): Sustainability {
  const forAYear = job.endsOn !== undefined && addDays(job.endsOn, 1) >= addMonths(startsOn, sustainableMonths.value);
  if (job.contract === 'permanent' || forAYear) return { sustainable: 'review', row: 'a' };
  return byOwnStay(job, beside) ?? { sustainable: 'no' };
}

type Tried = readonly (readonly [row: HistoryRow, history: History])[];

/** Row b is for a fixed term of half a year more; row c for any job that is not long enough by itself. */
function historiesOf(job: Employment, { filing, amount }: Beside): Tried {
  const ofThreeYears = ['c', threeYears(job, amount, filing)] as const;
  return hasMonthsLeft(job, filing, fixedTermMonths.value)
    ? [['b', lastYear(job, filing)], ofThreeYears]
    : [ofThreeYears];
}

function byHistory(tried: Tried, { besideOtherWork }: Beside): Sustainability | null {
  const passed = (outcome: 'yes' | 'review') => tried.find(([, history]) => history.outcome === outcome);
  const [decides] = [passed('yes'), passed('review')].filter((found) => found !== undefined);
  if (decides) return { sustainable: decides[1].outcome, row: decides[0] };
  const short = besideOtherWork && tried.find(([, history]) => history.onlyTooLittle);
  return short ? { sustainable: 'review', row: short[0] } : null;
}

function byOwnStay(job: Employment, { asLongAsOwnStay }: Beside): Sustainability | null {
  return job.contract === 'fixedTerm' && asLongAsOwnStay() ? { sustainable: 'review', row: 'd' } : null;
}

function failed(tried: Tried): Sustainability {
  const missing = tried.flatMap(([, history]) => history.missing);
  return { sustainable: 'no', ...(missing.length > 0 && { missing }) };
}

function hasMonthsLeft({ contract, endsOn }: Employment, filing: Day, months: number): boolean {
  return contract === 'fixedTerm' && endsOn !== undefined && runsFor(endsOn, filing, months);
}
