/** Why a source of income counts, does not, or is not certain: which of the texts of `income.outcome` fit. */
import type { Income } from '../rules/answers';
import type { Day } from '../rules/day';
import type { JudgedSource } from '../rules/income/source';
import type { Messages } from './type';

type ReasonId = Exclude<keyof Messages['income']['outcome'], 'missing'>;

/** The reasons for one source, in the order in which they are read; `all` are the incomes it stands among. */
export function incomeReasons(
  source: JudgedSource,
  income: Income,
  filing: Day,
  all: readonly Income[],
): readonly ReasonId[] {
  if (hasEnded(income, filing)) return ['ended'];
  if (source.independent === 'no') return [notIndependent(income)];
  const first: ReasonId[] = source.counted ? ['counted'] : [];
  if (source.independent === 'review') first.push('independenceUnclear');
  return [...first, ...time(source, income, filing, all)];
}

function hasEnded(income: Income, filing: Day): boolean {
  return 'endsOn' in income && income.endsOn !== undefined && income.endsOn < filing;
}

function notIndependent({ kind }: Income): ReasonId {
  if (kind === 'savings') return 'savingsOther';
  return kind === 'studyFunding' ? 'fundingOther' : 'notIndependent';
}

/** What is to be said of how long an income lasts. */
function time(source: JudgedSource, income: Income, filing: Day, all: readonly Income[]): ReasonId[] {
  switch (income.kind) {
    case 'employment':
      return ofEmployment(source, income, filing, all);
    case 'selfEmployment':
      return source.sustainable === 'yes' ? [] : ['businessYoung'];
    case 'benefit':
      return source.sustainable === 'yes' ? [] : ['benefitTooShort'];
    case 'assets':
      return source.sustainable === 'yes' ? [] : ['heldTooShort'];
    case 'savings':
      return ['savings'];
    case 'studyFunding':
    case 'abroad':
    case 'other':
      return ['sustainabilityUnclear'];
  }
}

const rows = { a: 'rowA', b: 'rowB', c: 'rowC', d: 'rowD' } as const;

function ofEmployment(
  { row, sustainable }: JudgedSource,
  job: Extract<Income, { kind: 'employment' }>,
  filing: Day,
  all: readonly Income[],
): ReasonId[] {
  const byRow: ReasonId[] = row === undefined ? [] : [rows[row]];
  if (sustainable === 'yes') return byRow;
  if (sustainable === 'no') return ['notSustainable'];
  if (job.ownCompany === 'yes' || job.ownCompany === 'notSure') return ['ownCompany'];
  if (job.startsOn !== undefined && job.startsOn > filing) return ['startsLater', ...byRow];
  if (row === 'd') return byRow;
  const doubt = [job.socialAssistanceLast12Months, job.socialAssistanceLast3Years].includes('notSure');
  const others = all.some((other) => other !== job && other.kind === 'employment' && !hasEnded(other, filing));
  return [...byRow, others && !doubt ? 'together' : 'sustainabilityUnclear'];
}
