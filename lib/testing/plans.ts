/** The plan of the couple that the tests tell about. */
import { guidanceFor } from '../interview/guidance';
import { heldDays, type Wish } from '../plan/input';
import type { Plan, PlannedTask } from '../plan/plan';
import { noProgress, type Progress } from '../plan/progress';
import { settledPlan, type SettledPlan } from '../plan/settled';
import type { Answers } from '../rules/answers';
import type { Day } from '../rules/day';
import { couple, guidance, TODAY } from './couple';

/** What differs from a couple that has done nothing yet and wants it as soon as possible. */
export interface Told extends Partial<Progress> {
  on?: Day;
  wish?: Wish;
  ticks?: readonly string[];
}

/** The plan for the couple with these changes, and what the rules say today and on its day of filing. */
export function settled(changes: Answers = {}, told: Told = {}): SettledPlan {
  const { on = TODAY, wish = { kind: 'soon' }, ticks = [], ...progress } = told;
  const answers = { ...couple, ...changes };
  const held = heldDays(answers, guidance(changes, on).asked);
  return settledPlan({ on, held, progress: { ...noProgress, ...progress }, ticks, wish }, (filingOn) =>
    filingOn < on ? guidanceFor(answers, filingOn) : guidanceFor({ ...answers, filingOn }, on),
  );
}

export function plan(changes: Answers = {}, told: Told = {}): Plan {
  return settled(changes, told).plan;
}

/** A task of a plan. Throws where the plan has none of that id. */
export function task({ tasks }: Pick<Plan, 'tasks'>, id: string): PlannedTask {
  const found = tasks.find((one) => one.id === id);
  if (!found) throw new Error(`no task ${id} in ${tasks.map((one) => one.id).join(', ')}`);
  return found;
}

export function ids({ tasks }: Pick<Plan, 'tasks'>): string[] {
  return tasks.map(({ id }) => id);
}

/** When the couple of the tests has everything ready at once: what then takes time is the procedure itself. */
export const atOnce: Answers = { marriageRegisteredInNl: 'yes', partnerBornIn: 'NL' };
