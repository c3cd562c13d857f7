import type { QuestionId } from '../answers';
import type { Day } from '../day';
import { decide, type Row } from '../decide';
import type { SourceId } from '../facts/sources';
import type { ConditionId, FixId, ReasonOf, Status } from '../ids';
import { sourcesOfReason } from '../restsOn/conditions';
import { eachOnce, OPEN, type Situation } from '../situation';

/** What would mend a condition: a day from which it is in order, or something to do. */
export interface Fix {
  from?: Day;
  id?: FixId;
}

/** How one condition stands on the filing day. */
export interface Finding {
  id: ConditionId;
  status: Status;
  ground?: string;
  fix?: Fix;
  /** The last day on which it is so. */
  until?: Day;
  because: readonly QuestionId[];
  sources: readonly SourceId[];
}

export type Outcome<Id extends ConditionId> = ReasonOf<Id> | { reason: ReasonOf<Id>; fix?: Fix; until?: Day };

export interface Condition<Id extends ConditionId = ConditionId> {
  id: Id;
  /** Whether the condition is asked of this couple at all; absent = of everyone. */
  applies?: (situation: Situation) => boolean;
  rows: readonly Row<Outcome<Id>>[];
}

/** Judges one condition; null where it does not apply, status `open` where an answer it needs is still to come. */
export function judge(situation: Situation, condition: Condition): Finding | null {
  const { id, applies } = condition;
  const open = (because: readonly QuestionId[]): Finding => ({
    id,
    status: 'open',
    because,
    sources: sourcesOfReason(id, 'open'),
  });
  const applying = applies ? situation.watch(() => applies(situation)) : { result: true, read: [] };
  if (applying.result === false) return null;
  if (applying.result === OPEN) return open(eachOnce(applying.read));
  const { result, because } = decide(situation, condition.rows);
  if (result === OPEN) return open(because);
  const { reason, fix, until } = typeof result === 'string' ? { reason: result } : result;
  const [status, ground] = split(reason);
  const finding: Finding = { id, status, because, sources: sourcesOfReason(id, reason) };
  if (ground) finding.ground = ground;
  if (fix) finding.fix = fix;
  if (until) finding.until = until;
  return finding;
}

type SplitReason<Reason> = Reason extends `${infer S extends Status}/${string}` ? S : Reason;

function split(reason: ReasonOf<ConditionId>): [status: Status, ground: string | undefined] {
  const slash = reason.indexOf('/');
  if (slash < 0) return [reason as SplitReason<typeof reason>, undefined];
  return [reason.slice(0, slash) as SplitReason<typeof reason>, reason.slice(slash + 1)]; // every reason begins with a status, by its type
}
