/** Why a day cannot be earlier or later: an id for the text, how hard it is, and what to fill in. */
import type { Day } from '../rules/day';
import type { SourceId } from '../rules/facts/sources';
import type { ConditionId, TermKind } from '../rules/ids';
import type { Duration } from '../rules/stepFacts';
import type { ReasonId, TaskId } from './ids';

/** `given` is what the couple wishes, what a letter says and what has happened. */
export type Weight = TermKind | 'given';

export interface Reason {
  id: ReasonId;
  weight: Weight;
  /** The task it is about: the one that is waited for, that takes its time, or whose day counts. */
  task?: TaskId;
  /** The day it names, where that is not the day it sets. */
  day?: Day;
  term?: Duration;
  condition?: ConditionId;
  sources: readonly SourceId[];
}

export function reason(
  id: ReasonId,
  weight: Weight,
  rest: Omit<Reason, 'id' | 'weight' | 'sources'> & Partial<Reason> = {},
): Reason {
  return { id, weight, sources: [], ...rest };
}
