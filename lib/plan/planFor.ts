/** Makes the plan of a couple. Days come from the rules, from what is done and from letters; nothing here reads a clock. */
import { addYears } from '../rules/day';
import { asBreak } from './breaks';
import { isLate, isUnknown } from './decisionRules';
import { doneTasks } from './done';
import { freshRules } from './freshRules';
import type { ReasonId, TaskId } from './ids';
import type { PlanInput } from './input';
import { solve } from './network';
import type { Plan } from './plan';
import { planRules } from './planRules';
import { endOf, startOf } from './points';
import { rangeOf } from './range';
import { dayOf, plannedTask, type Schedule } from './schedule';
import { has, taskList, type TaskList } from './taskList';
import type { Task } from './tasks';
import { fulfilled, withoutWish, wishRules, type Milestones } from './wish';

const HORIZON_YEARS = 25;

/** The last days to apply for which papers that take longer are left to follow. */
const lastDaysToApply: readonly ReasonId[] = ['routeUntil', 'windowCloses', 'visaFree'];

/**
 * Makes the plan. Pure and total: whatever is entered, it gives a plan. Where the papers take longer than the last day
 * to apply allows, the application goes out without waiting for them.
 */
export function planFor(input: PlanInput): Plan {
  const plan = attempt(input, false);
  const isTooLate = plan.broken.some(({ why: { id } }) => lastDaysToApply.includes(id));
  if (!isTooLate || !plan.filing || plan.filing.isDone) return plan;
  const sooner = attempt(input, true);
  return sooner.filing && sooner.filing.received < plan.filing.received ? sooner : plan;
}

function attempt(input: PlanInput, papersFollow: boolean): Plan {
  const { tasks, undated } = datedTasks(input, papersFollow);
  const done = doneTasks(tasks, input);
  const horizon = addYears(input.on, HORIZON_YEARS);
  const rules = planRules(tasks, done, input);
  const free = solve(rules, horizon);
  const possible = rules.filter((rule) => !free.broken.some((end) => end === rule));
  const goals: Milestones = {
    filing: tasks.filing && !done.has(tasks.filing.id) ? tasks.filing.id : null,
    together: has(tasks, 'travel') && !done.has('travel') ? 'travel' : null,
  };
  const { wish, broken } = fulfilled(input.wish, possible, goals, horizon);
  const wished = [...possible, ...wishRules(wish, possible, goals, horizon)];
  const { earliest, latest } = solve(wished, horizon);
  const planned = solve([...wished, ...freshRules(tasks, done, wished, goals, horizon)], horizon).earliest;
  const schedule: Schedule = { on: input.on, earliest, latest, planned, rules };
  const milestone = (id: TaskId) => ({ task: id, isDone: done.has(id), isDated: done.get(id) !== 'undated' });
  return {
    on: input.on,
    wish: input.wish,
    tasks: tasks.all.map((task) => plannedTask(task, tasks, done, input, schedule)),
    always: input.outcome.steps.filter(({ id }) => id === 'reportChanges'),
    ifAsked: input.outcome.steps.filter(({ onlyIf }) => onlyIf === 'asked'),
    undated,
    filing: tasks.filing && {
      ...milestone(tasks.filing.id),
      sent: dayOf(planned, startOf(tasks.filing.id), input.on),
      received: dayOf(planned, endOf(tasks.filing.id), input.on),
    },
    together: has(tasks, 'travel') ? { ...milestone('travel'), day: dayOf(planned, endOf('travel'), input.on) } : null,
    range: isUnknown(tasks, input) ? [] : rangeOf(input, tasks, done, planned, horizon),
    papersFollow,
    broken: free.broken.map((end) => asBreak(end, free.earliest)),
    unmet: broken && {
      breaks: asBreak(broken, withoutWish(input.wish, possible, goals, horizon)),
      nearest: 'day' in wish ? wish.day : null,
    },
  };
}

/** The tasks a day can be given to, and those that wait for a card. */
function datedTasks(input: PlanInput, papersFollow: boolean): { tasks: TaskList; undated: Task[] } {
  const known = taskList(input, false, papersFollow);
  const all = isLate(known, input) ? taskList(input, true, papersFollow) : known;
  const undated = all.all.filter(({ kind }) => {
    if (kind === 'extend') return !input.progress.letters.card;
    return (kind === 'independentPermit' || kind === 'naturalisation') && !has(all, 'travel');
  });
  return { tasks: { ...all, all: all.all.filter((task) => !undated.includes(task)) }, undated };
}
