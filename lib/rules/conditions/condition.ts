import type { QuestionId } from '../answers';
import type { Day } from '../day';
import { decide, type Row } from '../decide';
import type { SourceId } from '../facts/sources';
import type { ConditionId, FixId, ReasonOf, Status } from '../ids';
import { OPEN, type Situation } from '../situation';

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
  because: readonly QuestionId[];
  sources: readonly SourceId[];
}

export type Outcome<Id extends ConditionId> = ReasonOf<Id> | { reason: ReasonOf<Id>; fix: Fix };

export interface Condition<Id extends ConditionId = ConditionId> {
  id: Id;
  sources: readonly SourceId[];
  /** Whether the condition is asked of this couple at all; absent = of everyone. */
  applies?: (situation: Situation) => boolean;
  rows: readonly Row<Outcome<Id>>[];
}

/** Judges one condition; null where it does not apply, status `open` where an answer it needs is still to come. */
export function judge(situation: Situation, condition: Condition): Finding | null {
  const { id, sources, applies } = condition;
  const applying = applies ? situation.watch(() => applies(situation)) : { result: true, read: [] };
  if (applying.result === false) return null;
  if (applying.result === OPEN) return { id, status: 'open', because: applying.read, sources };
  const { result, because } = decide(situation, condition.rows);
  if (result === OPEN) return { id, status: 'open', because, sources };
  const { reason, fix } = typeof result === 'string' ? { reason: result, fix: undefined } : result;
  const [status, ground] = split(reason);
  return { id, status, ...(ground && { ground }), ...(fix && { fix }), because, sources };
}

type SplitReason<Reason> = Reason extends `${infer S extends Status}/${string}` ? S : Reason;

function split(reason: ReasonOf<ConditionId>): [status: Status, ground: string | undefined] {
  const [status, ground] = reason.split('/');
  return [status as SplitReason<typeof reason>, ground]; // every reason begins with a status, by its type
}
