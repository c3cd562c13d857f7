/** Everything that follows from a situation. */
import { alternatives, route, routeSources, type Alternative, type Route } from './route';
import type { QuestionId } from './answers';
import { channel, channelSources, type Channel } from './channel';
import { findings } from './conditions/all';
import type { Finding } from './conditions/condition';
import { followsNationalLaw } from './couple';
import type { Day } from './day';
import { documents, type DocumentNeeded } from './documents';
import { exam, examSources, type ExamResult } from './examAbroad';
import { feesDue, type Fee } from './fees';
import type { SourceId } from './facts/sources';
import type { Verdict } from './ids';
import { checkIncome, type IncomeCheck } from './income/check';
import { mvv, mvvSources, type MvvResult } from './mvv';
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
      sources: routeSources[routeResult.id],
    },
    mvv: resultOf(situation, mvv, mvvSources),
    exam: resultOf(situation, exam, examSources),
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
    outcome.channel = { ...result, because, sources: channelSources[result.id] };
  }
  return outcome;
}

function resultOf<Result extends { result: string }>(
  situation: Situation,
  decision: (situation: Situation) => { result: Result | typeof OPEN; because: readonly QuestionId[] },
  sources: readonly SourceId[],
) {
  const { result, because } = situation.once(decision);
  return result === OPEN ? { result: 'open' as const, because, sources } : { ...result, because, sources };
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
