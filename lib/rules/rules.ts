/** Everything that follows from a situation. */
import { alternatives, type Alternative } from './alternatives';
import { route, type Route } from './route';
import type { QuestionId } from './answers';
import { channel, type Channel } from './channel';
import { findings } from './conditions/all';
import type { Finding } from './conditions/condition';
import { followsNationalLaw } from './couple';
import type { Day } from './day';
import { documents, type DocumentNeeded } from './documents';
import { exam, type ExamResult } from './examAbroad';
import { feesDue, type Fee } from './fees';
import type { SourceId } from './facts/sources';
import type { Verdict } from './ids';
import { checkIncome, type IncomeCheck } from './income/check';
import { mvv, type MvvResult } from './mvv';
import type { Basis } from './restsOn/basis';
import { channelBasis, routeBasis } from './restsOn/routes';
import { examBasis, mvvBasis } from './restsOn/visaAndExam';
import { OPEN, type Situation } from './situation';
import { steps } from './steps';
import type { Step } from './stepFacts';

interface Grounded {
  /** The answers this rests on. */
  because: readonly QuestionId[];
  sources: readonly SourceId[];
}
type MaybeOpen<Result extends { result: string }> = Result | { result: 'open' };

/** What the rules say about a situation; ids, amounts in euros, days and sources, never sentences. */
export interface Outcome {
  on: Day;
  filing: Day;
  route: (Route | { id: 'open' }) & Grounded & { alternatives: readonly Alternative[] };
  mvv: MaybeOpen<MvvResult> & Grounded;
  exam: MaybeOpen<ExamResult> & Grounded;
  verdict: Verdict;
  /** Those of Dutch national law, or the three of the asylum routes; empty on other routes. */
  conditions: readonly Finding[];
  /** Absent outside the routes of Dutch national law. */
  income?: IncomeCheck;
  /** Absent while it hangs on an answer, and where no permit is needed. */
  channel?: Channel & Grounded;
  fees: readonly Fee[];
  feeTotal: number | null;
  documents: readonly DocumentNeeded[];
  steps: readonly Step[];
}

/** Applies every rule to a situation. `complete` says that no question is left to ask. */
export function rulesFor(situation: Situation, complete: boolean): Outcome {
  const chosen = situation.once(route);
  const routeResult = chosen.result === OPEN ? { id: 'open' as const } : chosen.result;
  const national = situation.watch(() => followsNationalLaw(situation)).result !== false;
  const conditions = findings(situation);
  const papers = documents(situation);
  const { fees, total } = feesDue(situation);
  const filedBy = situation.once(channel);
  const outcome: Outcome = {
    on: situation.on,
    filing: situation.filing,
    route: {
      ...routeResult,
      alternatives: alternatives(situation),
      because: chosen.because,
      sources: routeBasis[routeResult.id].sources,
    },
    mvv: resultOf(situation, mvv, mvvBasis),
    exam: resultOf(situation, exam, examBasis),
    verdict: verdictOf(routeResult.id, conditions, complete),
    conditions,
    fees,
    feeTotal: total,
    documents: papers,
    steps: steps(situation, papers),
  };
  if (national) outcome.income = checkIncome(situation);
  if (filedBy.result !== OPEN && routeResult.id !== 'noPermitNeeded') {
    const { result, because } = filedBy;
    outcome.channel = { ...result, because, sources: channelBasis[result.id].sources };
  }
  return outcome;
}

function resultOf<Ground extends string, Result extends { result: string; ground?: Ground }>(
  situation: Situation,
  decision: (situation: Situation) => { result: Result | typeof OPEN; because: readonly QuestionId[] },
  basis: Record<Ground | 'required' | 'open', Basis>,
) {
  const { result, because } = situation.once(decision);
  if (result === OPEN) return { result: 'open' as const, because, sources: basis.open.sources };
  return { ...result, because, sources: basis[result.ground ?? 'required'].sources };
}

function verdictOf(route: Outcome['route']['id'], conditions: readonly Finding[], complete: boolean): Verdict {
  switch (route) {
    case 'noPermitNeeded':
    case 'euVerification':
    case 'nareis':
    case 'nareisSubsidiary':
      return 'otherRoute';
  }
  const has = (status: Finding['status']) => conditions.some((condition) => condition.status === status);
  if (has('notMet')) return 'notYet';
  if (!complete || has('open')) return 'open';
  return has('review') ? 'review' : 'looksGood';
}
