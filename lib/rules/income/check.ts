/** The income check: the norm of the filing day beside what counts. guidance.md, section 4. */
import type { QuestionId } from '../answers';
import { decide, otherwise, type Decision, type Row } from '../decide';
import type { SourceId } from '../facts/sources';
import { OPEN, type Situation } from '../situation';
import { statePensionReached } from '../statePension';
import { reasonFor } from '../conditions/reasonFor';
import type { Outcome } from '../conditions/condition';
import { toCents, toEuros, type Cents } from './money';
import { normCentsOn, normOn, type Basis, type Norm } from './norm';
import { judgeSource, type JudgedSource } from './source';

export interface IncomeCheck {
  /** Null where the filing day lies before the first amount known. */
  norm: Norm | null;
  sources: JudgedSource[];
  total?: { excl?: number; incl: number };
  basis?: Basis;
  shortfall?: number;
  individualAssessment?: true;
  because: readonly QuestionId[];
  evidence: readonly SourceId[];
}

type IncomeRow = Row<Outcome<'income'>>;

export const incomeRows: readonly IncomeRow[] = [
  [(situation) => pensionReached(situation) === 'yes', 'exempt/statePension'],
  [
    (situation) => exemptionClaimed(situation),
    (situation) => reasonFor('income', 'exempt', situation.read('incomeExemption')),
  ],
  [(situation) => pensionReached(situation) === 'notKnown', 'review/pensionAgeUnknown'],
  [(situation) => normCentsOn(situation.filing, 'incl') === null, 'review/amountNotPublished'],
  [(situation) => reachedBy(counted(situation), situation) !== null, 'met'],
  [(situation) => reachedBy(notRuledOut(situation), situation) !== null, 'review/undecidedSources'],
  [(situation) => situation.read('incomeExemption') === 'notSure', 'review/exemptionUnknown'],
  [(situation) => isYesOrNotSure(situation.read('partnerWorksInNl')), 'review/partnerIncome'],
  [otherwise, 'notMet/belowNorm'],
];

export function incomeCondition(situation: Situation): Decision<Outcome<'income'>> {
  return decide(situation, incomeRows);
}

/** Whether a state pension or an exemption the sponsor names makes the income irrelevant. */
export function incomeIsExempt(situation: Situation): boolean {
  return pensionReached(situation) === 'yes' || exemptionClaimed(situation);
}

export function checkIncome(situation: Situation): IncomeCheck {
  const norm = normOn(situation.filing);
  const { result: condition, because } = situation.once(incomeCondition);
  const { result: exempt } = situation.watch(() => incomeIsExempt(situation));
  const { result: sources } = situation.watch(() => (exempt === false ? judgedSources(situation) : null));
  const check: IncomeCheck = { norm, sources: [], because, evidence: ['indIncomePage', 'indAmountsPage'] };
  if (!sources || sources === OPEN) return check;
  const counting = sources.filter((source) => source.counted);
  const basis = condition === 'met' ? reachedBy(counting, situation) : null;
  return {
    ...check,
    sources,
    total: total(counting),
    ...(basis && { basis }),
    ...(condition === 'notMet/belowNorm' && { shortfall: shortfall(counting, situation), individualAssessment: true }),
  };
}

/** The sponsor's sources of income, judged; empty where they are not asked. */
export function judgedSources(situation: Situation): JudgedSource[] {
  return (situation.read('incomes') ?? []).map((income, index) => judgeSource(situation, income, index));
}

export function pensionReached(situation: Situation) {
  const bornOn = situation.read('sponsorBornOn');
  return bornOn === undefined ? 'no' : statePensionReached(bornOn, situation.filing);
}

function exemptionClaimed(situation: Situation): boolean {
  const exemption = situation.read('incomeExemption');
  return exemption !== undefined && exemption !== 'none' && exemption !== 'notSure';
}

function counted(situation: Situation): JudgedSource[] {
  return judgedSources(situation).filter((source) => source.counted);
}

function notRuledOut(situation: Situation): JudgedSource[] {
  return judgedSources(situation).filter(
    ({ independent, sustainable }) => independent !== 'no' && sustainable !== 'no',
  );
}

/** The basis on which the sources together reach the norm of the filing day; null where they do not. */
function reachedBy(sources: readonly JudgedSource[], situation: Situation): Basis | null {
  const [excl, incl] = [normCentsOn(situation.filing, 'excl'), normCentsOn(situation.filing, 'incl')];
  if (excl === null || incl === null) return null;
  if (sumExcl(sources) >= excl) return 'excl';
  return sumIncl(sources) >= incl ? 'incl' : null;
}

function shortfall(sources: readonly JudgedSource[], situation: Situation): number {
  return toEuros((normCentsOn(situation.filing, 'incl') ?? 0) - sumIncl(sources));
}

function total(sources: readonly JudgedSource[]): { excl?: number; incl: number } {
  const hasExcl = sources.some((source) => source.excl !== undefined);
  return { ...(hasExcl && { excl: toEuros(sumExcl(sources)) }), incl: toEuros(sumIncl(sources)) };
}

function sumExcl(sources: readonly JudgedSource[]): Cents {
  return sources.reduce((sum, source) => sum + toCents(source.excl ?? 0), 0);
}

function sumIncl(sources: readonly JudgedSource[]): Cents {
  return sources.reduce((sum, source) => sum + toCents(source.incl), 0);
}

function isYesOrNotSure(answer: 'yes' | 'no' | 'notSure' | undefined): boolean {
  return answer === 'yes' || answer === 'notSure';
}
