/** What the years behind a job say: guidance.md, section 4, "Sustainable", rows b and c. */
import { addMonths, type Day } from '../day';
import { benefitWeeks } from '../facts/terms';
import { fieldsOfLastYear, fieldsOfThreeYears, type Answer3, type Employment, type HistoryField } from './lasting';
import { type Cents, toCents } from './money';
import { type Basis, normCentsOn } from './norm';

export interface History {
  outcome: Answer3;
  missing: HistoryField[];
  /** Everything is told and in order, but an amount is too low. */
  onlyTooLittle: boolean;
}

/** Row b: enough on average over the last 12 months, without social assistance. */
export function lastYear(job: Employment, filing: Day): History {
  const norm = normCentsOn(filing, basisOf(job));
  const missing = absent(job, fieldsOfLastYear);
  if (norm === null) return notKnown(missing);
  return history(missing, [reaches(job.averageLast12Months, norm)], [isNo(job.socialAssistanceLast12Months)]);
}

/**
 * Row c: enough on average in each of the last 3 years and now, hardly any benefit, no social assistance. `amount` is
 * the present monthly amount in cents on the job's own basis.
 */
export function threeYears(job: Employment, amount: Cents, filing: Day): History {
  const basis = basisOf(job);
  const norm = normCentsOn(filing, basis);
  const missing = absent(job, fieldsOfThreeYears);
  if (norm === null) return notKnown(missing);
  const years = (job.averagesLast3Years ?? []).map((average, yearsAgo): Answer3 => {
    const normThen = normCentsOn(addMonths(filing, -12 * yearsAgo), basis);
    return normThen === null ? 'review' : reaches(average, normThen);
  });
  const few = (job.benefitWeeksLast3Years ?? Infinity) <= benefitWeeks.value;
  return history(
    missing,
    [...years, amount >= norm ? 'yes' : 'no'],
    [few ? 'yes' : 'no', isNo(job.socialAssistanceLast3Years)],
  );
}

function history(missing: HistoryField[], amounts: readonly Answer3[], others: readonly Answer3[]): History {
  const told = missing.length === 0;
  return {
    outcome: told ? all([...amounts, ...others]) : 'no',
    missing,
    onlyTooLittle: told && amounts.includes('no') && !others.includes('no'),
  };
}

/** No norm for the day: the amounts cannot be held against anything. */
function notKnown(missing: HistoryField[]): History {
  return { outcome: 'review', missing, onlyTooLittle: false };
}

function basisOf(job: Employment): Basis {
  return job.holidayAllowance === 'paidYearly' ? 'excl' : 'incl';
}

function absent(job: Employment, fields: readonly HistoryField[]): HistoryField[] {
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
