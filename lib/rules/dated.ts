/** Facts with a date: amounts that hold for a period, and standing rules. Pure: the day is always an argument. */
import type { Day } from './day';
import type { SourceId } from './facts/sources';

/**
 * An amount with its first and last day, both included, and where it was published. An amount without a last day
 * cannot be written: after `until` nobody knows it before it is published.
 */
export interface Period<Value> {
  from: Day;
  until: Day;
  value: Value;
  source: SourceId;
}

/** A rule that holds until it is changed: an age, a term, a list. `since` is its first day where that is known. */
export interface StandingRule<Value> {
  value: Value;
  since?: Day;
  source: SourceId;
  /** The day the source was last looked at; a rule never expires by itself, but it can grow old. */
  checkedOn: Day;
}

/** What a dated fact says about a day: the amount in force, or that none is published, with the last known one. */
export type OnDay<Value> =
  ({ status: 'inForce' } & Period<Value>) | { status: 'notPublished'; lastKnown?: Period<Value> };

/**
 * Looks up a dated fact. `fact` is in order of time, without overlap. On a day outside every period nothing is in
 * force: `lastKnown` is then the latest period that ended before the day, for information only and never to judge by;
 * it is absent when the day lies before the first period.
 */
export function on<Value>(fact: readonly Period<Value>[], day: Day): OnDay<Value> {
  const inForce = fact.find(({ from, until }) => from <= day && day <= until);
  if (inForce) return { status: 'inForce', ...inForce };
  const lastKnown = fact.findLast(({ until }) => until < day);
  return lastKnown ? { status: 'notPublished', lastKnown } : { status: 'notPublished' };
}
