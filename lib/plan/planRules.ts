/** The rules of a couple's plan, as the network reads them: what waits for what, how long it takes and how long it lasts. */
import { ageRules } from './ageRules';
import { decisionRules } from './decisionRules';
import type { Done } from './done';
import { filingRules } from './filingRules';
import type { PlanInput } from './input';
import { letterRules } from './letterRules';
import { ownRules } from './ownRules';
import { endOf, startOf, type PlanRule } from './points';
import type { TaskList } from './taskList';
import { termRules } from './termRules';

/** All rules but those of a wish. */
export function planRules(tasks: TaskList, done: Done, input: PlanInput): PlanRule[] {
  const rules = [
    ...tasks.all.flatMap((task) => ownRules(task, tasks, done, input)),
    ...decisionRules(tasks, input, done),
    ...ageRules(tasks, input),
    ...termRules(tasks, input),
    ...filingRules(tasks, input),
    ...letterRules(tasks, input),
  ];
  // Nobody told the day of what was only ticked: it is not said to have been too late, and no last day runs from it.
  const undated = [...done].flatMap(([id, day]) => (day === 'undated' ? [startOf(id), endOf(id)] : []));
  return rules.filter((rule) => {
    if (rule.type === 'within') return !undated.includes(rule.to) && !undated.includes(rule.from);
    return rule.type !== 'last' || !undated.includes(rule.point);
  });
}
