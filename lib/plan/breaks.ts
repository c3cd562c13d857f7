/** An end that cannot be met, as it is told. */
import { pathTo, type End, type Moments } from './network';
import type { Break } from './plan';
import { taskAt } from './points';
import type { Reason } from './reason';

export function asBreak(end: End<Reason>, earliest: Moments<Reason>): Break {
  const point = end.type === 'last' ? end.point : end.to;
  const from = end.type === 'within' ? earliest.get(end.from) : undefined;
  return {
    why: end.why,
    task: taskAt(point),
    lastDay: end.type === 'last' ? end.day : from ? end.reach(from.day) : null,
    firstDay: earliest.get(point)?.day ?? '',
    path: pathTo(point, earliest).map(({ why }) => why),
  };
}
