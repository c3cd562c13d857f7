/** The first and last day for the application that follow from the route, the conditions, the permit or the visit that ends. */
import { addDays, type Day } from '../rules/day';
import { extensionWindowMonths, visaFreeDays } from '../rules/facts/terms';
import type { PlanInput } from './input';
import { endOf, type PlanRule } from './points';
import { counted } from './reach';
import { reason } from './reason';
import type { TaskList } from './taskList';
import { isOnVisit, lastDayOfVisit } from './visit';

export function filingRules(tasks: TaskList, { outcome, held, fixes }: PlanInput): PlanRule[] {
  const { filing } = tasks;
  if (!filing) return [];
  const point = endOf(filing.id);
  const rules: PlanRule[] = [];
  const { from, until, variant } = outcome.steps.find(({ id }) => id === 'apply') ?? {};
  const { sources, ground } = { ground: undefined, ...outcome.route };
  // Whether that first day holds for a permit of before the new law, nobody can say yet.
  const weight = ground === 'transition' ? 'estimate' : 'statutory';
  if (from) rules.push({ type: 'first', point, day: from, why: reason('routeFrom', weight, { sources }) });
  if (until && variant !== 'permitEnds') {
    rules.push({ type: 'last', point, day: until, why: reason('routeUntil', 'statutory', { sources }) });
  }
  for (const { id: condition, fix, sources } of fixes) {
    if (!fix?.from) continue;
    rules.push({ type: 'first', point, day: fix.from, why: reason('condition', 'policy', { condition, sources }) });
  }
  const { permitEndsOn, arrivedOn } = held;
  if (permitEndsOn && outcome.route.id === 'extension') rules.push(windowOpens(point, permitEndsOn));
  if (permitEndsOn && variant === 'permitEnds') rules.push(windowCloses(point, permitEndsOn));
  if (arrivedOn && isOnVisit(outcome)) rules.push(visitEnds(point, arrivedOn));
  return rules;
}

/** An extension can be asked for from three months before the end of the permit. */
export function windowOpens(point: string, endsOn: Day): PlanRule {
  const { value: months, source } = extensionWindowMonths;
  const why = reason('windowOpens', 'policy', { day: endsOn, term: { months }, sources: [source] });
  return { type: 'first', point, day: counted({ months: -months })(endsOn), why };
}

/** An extension and a change are in time on the day before the permit ends. */
export function windowCloses(point: string, endsOn: Day): PlanRule {
  const why = reason('windowCloses', 'statutory', { day: endsOn, sources: ['Vb 3.80'] });
  return { type: 'last', point, day: addDays(endsOn, -1), why };
}

/** The application comes before the visit is over. It is a term of the Schengen Convention. */
function visitEnds(point: string, arrivedOn: Day): PlanRule {
  const { value: days, source } = visaFreeDays;
  const why = reason('visaFree', 'statutory', { term: { days }, sources: [source] });
  return { type: 'last', point, day: lastDayOfVisit(arrivedOn), why };
}
