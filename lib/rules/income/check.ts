/** The income check: the norm of the filing day beside what counts. guidance.md, section 4. */
import type { QuestionId } from '../answers';
import { decide, otherwise, type Decision, type Row } from '../decide';
import type { SourceId } from '../facts/sources';
import { isExtension, isYesOrNotSure, sponsorLivesInNl } from '../couple';
import { sourcesOfReason } from '../restsOn/conditions';
import { sourcesOfIncomes } from '../restsOn/income';
import { OPEN, type Situation } from '../situation';
import { sponsorHasOrAwaits } from '../sponsorPermit';
import { statePensionSoon } from '../statePension';
import { reasonFor } from '../conditions/reasonFor';
import type { Outcome } from '../conditions/condition';
import { exemptionClaimed, incomeIsExempt, pensionReached } from './exempt';
import { hasEnded } from './lasting';
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
  [(situation) => sponsorHasOrAwaits(situation, ['humanitarianTemporary']), 'review/humanitarianSponsor'],
  [(situation) => partnerMayEarn(situation) && isExtension(situation), 'review/jointIncome'],
  [partnerMayEarn, 'review/partnerIncome'],
  [(situation) => !sponsorLivesInNl(situation), 'review/sponsorAbroad'],
  [
    (situation) => reachedBy(unlessEnded(situation), situation) !== null,
    (situation) => notMet('notMet/tooShort', situation),
  ],
  [otherwise, (situation) => notMet('notMet/belowNorm', situation)],
];

function incomeCondition(situation: Situation): Decision<Outcome<'income'>> {
  return decide(situation, incomeRows);
}

export function checkIncome(situation: Situation): IncomeCheck {
  const norm = normOn(situation.filing);
  const { result, because } = situation.once(incomeCondition);
  const condition = result === OPEN || typeof result === 'string' ? result : result.reason;
  const { result: exempt } = situation.watch(() => incomeIsExempt(situation));
  const { result: sources } = situation.watch(() => (exempt === false ? judgedSources(situation) : null));
  const evidence = sourcesOfReason('income', condition === OPEN ? 'open' : condition);
  const check: IncomeCheck = { norm, sources: [], because, evidence };
  if (!sources || sources === OPEN) return check;
  const kinds = (situation.read('incomes') ?? []).map(({ kind }) => kind);
  const rows = sources.flatMap(({ row }) => row ?? []);
  const counting = sources.filter((source) => source.counted);
  const basis = condition === 'met' ? reachedBy(counting, situation) : null;
  return {
    ...check,
    sources,
    evidence: [...new Set([...evidence, ...sourcesOfIncomes(kinds, rows)])],
    total: total(counting),
    ...(basis && { basis }),
    ...(condition === 'notMet/belowNorm' && { shortfall: shortfall(counting, situation) }),
    ...((condition === 'notMet/belowNorm' || condition === 'notMet/tooShort') && { individualAssessment: true }),
  };
}

/** The sponsor's sources of income, judged; empty where they are not asked. */
export function judgedSources(situation: Situation): JudgedSource[] {
  const incomes = situation.read('incomes') ?? [];
  return incomes.map((income, index) => {
    const others = incomes.filter((_, other) => other !== index);
    return judgeSource(situation, income, index, others);
  });
}

function counted(situation: Situation): JudgedSource[] {
  return judgedSources(situation).filter((source) => source.counted);
}

function notRuledOut(situation: Situation): JudgedSource[] {
  return judgedSources(situation).filter(
    ({ independent, sustainable }) => independent !== 'no' && sustainable !== 'no',
  );
}

/** Sources that are there on the filing day, however long they last. */
function unlessEnded(situation: Situation): JudgedSource[] {
  const incomes = situation.read('incomes') ?? [];
  const present = incomes.map((income) => !hasEnded(income, situation.filing));
  return judgedSources(situation).filter(({ index, independent }) => independent !== 'no' && present[index]);
}

/** A state pension that comes within a year makes the income irrelevant from that day. */
function notMet(reason: 'notMet/tooShort' | 'notMet/belowNorm', situation: Situation): Outcome<'income'> {
  const from = statePensionSoon(situation.read('sponsorBornOn'), situation.filing);
  return from === undefined ? reason : { reason, fix: { from } };
}

function partnerMayEarn(situation: Situation): boolean {
  return isYesOrNotSure(situation.read('partnerWorksInNl'));
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
