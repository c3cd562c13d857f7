/** The beginnings and ends of tasks, as the network knows them. */
import type { TaskId } from './ids';
import type { Rule } from './network';
import type { Reason } from './reason';

export type PlanRule = Rule<Reason>;

export const startOf = (id: TaskId) => `${id} start`;
export const endOf = (id: TaskId) => `${id} end`;

/** The task that a point is the beginning or the end of. */
export function taskAt(point: string): TaskId {
  return point.replace(/ (start|end)$/, '');
}
