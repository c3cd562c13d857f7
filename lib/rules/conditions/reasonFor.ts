import { conditionReasons, type ConditionId, type ReasonOf, type Status } from '../ids';

/** The reason `status/ground` of a condition. Throws where the condition has no such reason: a gap in the tables. */
export function reasonFor<Id extends ConditionId>(id: Id, status: Status, ground: string | undefined): ReasonOf<Id> {
  const wanted = ground === undefined ? status : `${status}/${ground}`;
  const reason = (conditionReasons[id] as readonly ReasonOf<Id>[]).find((known) => known === wanted);
  if (reason === undefined) throw new Error(`the condition ${id} has no reason ${wanted}`);
  return reason;
}
