/** When to ask for what must be recent. */
import { addDays, later, type Day } from '../rules/day';
import type { DocumentId } from '../rules/ids';
import type { Done } from './done';
import { solve } from './network';
import { startOf, type PlanRule } from './points';
import { reason } from './reason';
import { dayOf } from './schedule';
import type { TaskList } from './taskList';
import type { Task } from './tasks';
import type { Milestones } from './wish';

/** What must be recent is planned this much before its last day: our own estimate of a safe margin. */
const FRESH_MARGIN_DAYS = 14;

/**
 * What must be recent, or begins with the wait, when the application comes in is asked for only when the rest is nearly there: a margin before
 * the last day on which it does not hold up the application.
 */
export function freshRules(
  tasks: TaskList,
  done: Done,
  wished: readonly PlanRule[],
  { filing }: Milestones,
  horizon: Day,
): PlanRule[] {
  if (!filing) return [];
  const { earliest } = solve(wished, horizon);
  const point = startOf(filing);
  const whyOf = (task: Task) => reason(task.paper ? 'fresh' : 'insuredForTheWait', 'practical');
  const anchor: PlanRule = {
    type: 'last',
    point,
    day: dayOf(earliest, point, horizon),
    why: reason('fresh', 'practical'),
  };
  const { latest } = solve([...wished, anchor], horizon);
  return tasks.all.flatMap((task): PlanRule[] => {
    const start = startOf(task.id);
    const last = latest.get(start)?.day;
    if (!mustBeRecent(task) || done.has(task.id) || last === undefined) return [];
    const day = later(dayOf(earliest, start, last), addDays(last, -FRESH_MARGIN_DAYS));
    return [{ type: 'first', point: start, day, why: whyOf(task) }];
  });
}

/** No maximum age is set for these, but they are about the last weeks. */
const recent: readonly DocumentId[] = ['payslips3Months', 'insuredEmploymentRecord', 'antecedentsDeclaration'];

function mustBeRecent({ kind, paper }: Task): boolean {
  if (kind === 'privateInsurance') return true;
  if (kind !== 'obtain' || !paper) return false;
  return paper.id !== 'examResult' && (paper.maxAgeMonths !== undefined || recent.includes(paper.id));
}
