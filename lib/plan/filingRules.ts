/** The first and last day for the application that follow from the route, the conditions and the permit that ends. */
import type { Day } from '../rules/day';
import { extensionWindowMonths } from '../rules/facts/terms';
import type { PlanInput } from './input';
import { endOf, type PlanRule } from './points';
import { counted } from './reach';
import { reason } from './reason';
import type { TaskList } from './taskList';

export function filingRules(tasks: TaskList, { outcome, held, fixes }: PlanInput): PlanRule[] {
  const { filing } = tasks;
  if (!filing) return [];
  const point = endOf(filing.id);
  const rules: PlanRule[] = [];
  const { from, until } = outcome.steps.find(({ id }) => id === 'apply') ?? {};
  const { sources } = outcome.route;
  if (from) rules.push({ type: 'first', point, day: from, why: reason('routeFrom', 'policy', { sources }) });
  if (until) rules.push({ type: 'last', point, day: until, why: reason('routeUntil', 'policy', { sources }) });
  for (const { id: condition, fix, sources } of fixes) {
    if (!fix?.from) continue;
    rules.push({ type: 'first', point, day: fix.from, why: reason('condition', 'policy', { condition, sources }) });
  }
  const { permitEndsOn } = held;
  if (permitEndsOn && outcome.route.id === 'extension') rules.push(windowOpens(point, permitEndsOn));
  if (permitEndsOn && (outcome.route.id === 'extension' || outcome.route.id === 'change')) {
    rules.push(windowCloses(point, permitEndsOn));
  }
  return rules;
}

/** An extension can be asked for from three months before the end of the permit. */
export function windowOpens(point: string, endsOn: Day): PlanRule {
  const { value: months, source } = extensionWindowMonths;
  const why = reason('windowOpens', 'policy', { day: endsOn, term: { months }, sources: [source] });
  return { type: 'first', point, day: counted({ months: -months })(endsOn), why };
}

/** An extension and a change come while the permit is valid. */
export function windowCloses(point: string, endsOn: Day): PlanRule {
  const why = reason('windowCloses', 'policy', { day: endsOn, sources: [extensionWindowMonths.source] });
  return { type: 'last', point, day: endsOn, why };
}
