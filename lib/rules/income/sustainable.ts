/** Whether an income lasts long enough: guidance.md, section 4, "Sustainable". */
import type { Income } from '../answers';
import { addMonths, type Day } from '../day';
import { assetsMonths, benefitWeeks, fixedTermMonths, selfEmployedMonths, sustainableMonths } from '../facts/terms';
import { type Cents, toCents } from './money';
import { type Basis, normCentsOn } from './norm';

export type Answer3 = 'yes' | 'no' | 'review';
/** The way an employment was judged: by its contract (a), by the last 12 months (b) or by the last 3 years (c). */
export type HistoryRow = 'a' | 'b' | 'c';
type HistoryField =
  | 'averageLast12Months'
  | 'socialAssistanceLast12Months'
  | 'averagesLast3Years'
  | 'benefitWeeksLast3Years'
  | 'socialAssistanceLast3Years';

export interface Sustainability {
  sustainable: Answer3;
  row?: HistoryRow;
  /** History not given, where that is why the income does not count. */
  missing?: HistoryField[];
}

export type Employment = Extract<Income, { kind: 'employment' }>;

/** Sustainability of any source but employment. */
export function lasts(income: Exclude<Income, Employment>, filing: Day): Answer3 {
  switch (income.kind) {
    case 'selfEmployment':
      return addMonths(income.since, selfEmployedMonths.value) <= filing ? 'yes' : 'review';
    case 'benefit':
      return income.endsOn === undefined || runsFor(income.endsOn, filing, sustainableMonths.value) ? 'yes' : 'no';
    case 'assets':
      return addMonths(income.heldSince, assetsMonths.value) <= filing ? 'yes' : 'no';
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return 'review';
  }
}

/**
 * Sustainability of an employment. `amount` is its present monthly amount in cents on its own basis: without the
 * holiday allowance where that is paid once a year, with it where it is part of each payment.
 */
export function employmentLasts(job: Employment, amount: Cents, filing: Day): Sustainability {
  const { endsOn } = job;
  if (endsOn !== undefined && endsOn < filing) return { sustainable: 'no' };
  if (job.contract === 'permanent' || (endsOn && runsFor(endsOn, filing, sustainableMonths.value))) {
    return { sustainable: 'yes', row: 'a' };
  }
  const lastYear = lastYearSuffices(job, filing);
  const lastThreeYears = threeYearsSuffice(job, amount, filing);
  const sixMonthsOn = addMonths(filing, fixedTermMonths.value);
  if (endsOn !== undefined && endsOn > sixMonthsOn) return moreThanSixMonths(lastYear, lastThreeYears);
  if (endsOn === sixMonthsOn) return exactlySixMonths(lastYear, lastThreeYears);
  return ended('c', lastThreeYears) ?? failed(lastThreeYears);
}

interface History {
  outcome: Answer3;
  missing: HistoryField[];
}

function moreThanSixMonths(lastYear: History, lastThreeYears: History): Sustainability {
  if (lastYear.outcome === 'yes') return { sustainable: 'yes', row: 'b' };
  if (lastThreeYears.outcome === 'yes') return { sustainable: 'yes', row: 'c' };
  return ended('b', lastYear) ?? ended('c', lastThreeYears) ?? failed(lastYear, lastThreeYears);
}

/** The sources disagree on whether six months to the day is enough for the last year to count: never better than review. */
function exactlySixMonths(lastYear: History, lastThreeYears: History): Sustainability {
  if (lastThreeYears.outcome === 'yes') return { sustainable: 'yes', row: 'c' };
  if (lastYear.outcome !== 'no') return { sustainable: 'review', row: 'b' };
  return ended('c', lastThreeYears) ?? failed(lastYear, lastThreeYears);
}

function ended(row: HistoryRow, { outcome }: History): Sustainability | null {
  return outcome === 'no' ? null : { sustainable: outcome, row };
}

function failed(...histories: History[]): Sustainability {
  const missing = histories.flatMap((history) => history.missing);
  return { sustainable: 'no', ...(missing.length > 0 && { missing }) };
}

/** Row b: enough on average over the last 12 months, without social assistance. */
function lastYearSuffices(job: Employment, filing: Day): History {
  const norm = normCentsOn(filing, basisOf(job));
  const missing = absent(job, ['averageLast12Months', 'socialAssistanceLast12Months']);
  if (norm === null) return { outcome: 'review', missing };
  return {
    missing,
    outcome: all([reaches(job.averageLast12Months, norm), isNo(job.socialAssistanceLast12Months)]),
  };
}

/** Row c: enough on average in each of the last 3 years and now, hardly any benefit, no social assistance. */
function threeYearsSuffice(job: Employment, amount: Cents, filing: Day): History {
  const basis = basisOf(job);
  const norm = normCentsOn(filing, basis);
  const missing = absent(job, ['averagesLast3Years', 'benefitWeeksLast3Years', 'socialAssistanceLast3Years']);
  if (norm === null) return { outcome: 'review', missing };
  const years = (job.averagesLast3Years ?? []).map((average, yearsAgo): Answer3 => {
    const normThen = normCentsOn(addMonths(filing, -12 * yearsAgo), basis);
    return normThen === null ? 'review' : reaches(average, normThen);
  });
  return {
    missing,
    outcome: all([
      ...(years.length > 0 ? years : (['no'] as const)),
      (job.benefitWeeksLast3Years ?? Infinity) <= benefitWeeks.value ? 'yes' : 'no',
      isNo(job.socialAssistanceLast3Years),
      amount >= norm ? 'yes' : 'no',
    ]),
  };
}

function basisOf(job: Employment): Basis {
  return job.holidayAllowance === 'paidYearly' ? 'excl' : 'incl';
}

function runsFor(endsOn: Day, filing: Day, months: number): boolean {
  return endsOn >= addMonths(filing, months);
}

function absent(job: Employment, fields: HistoryField[]): HistoryField[] {
  return fields.filter((field) => job[field] === undefined);
}

function reaches(average: number | undefined, norm: Cents): Answer3 {
  return average !== undefined && toCents(average) >= norm ? 'yes' : 'no';
}

function isNo(answer: 'yes' | 'no' | 'notSure' | undefined): Answer3 {
  return answer === 'no' ? 'yes' : answer === 'notSure' ? 'review' : 'no';
}

/** A test that fails decides; else one that is not certain; else all hold. */
function all(tests: readonly Answer3[]): Answer3 {
  if (tests.includes('no')) return 'no';
  return tests.includes('review') ? 'review' : 'yes';
}
