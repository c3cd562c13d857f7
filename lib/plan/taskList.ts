/** The tasks of one plan, and what they have in common. */
import { daysBetween, later, type Day } from '../rules/day';
import { deadline } from '../rules/deadlines';
import { isDecisionLaw, type DecisionLaw } from '../rules/decisionTerms';
import type { StepId } from '../rules/ids';
import type { Outcome } from '../rules/rules';
import type { PlanInput } from './input';
import type { TaskKind } from './ids';
import type { Letters } from './letters';
import { longestTask } from './progress';
import { tasksOf, type Task } from './tasks';

export interface TaskList {
  all: readonly Task[];
  /** The task that brings the application to the IND; null on a route without one. */
  filing: Task | null;
  /** The partner comes first and applies in the Netherlands. */
  travelsBeforeFiling: boolean;
  /** The partner is registered with the municipality before the application. */
  registersBeforeFiling: boolean;
  /** The papers for the application are made ready before the journey. */
  papersBeforeTravel: boolean;
  underEuLaw: boolean;
  /** The law of the decision; that of most where there is nothing to decide. */
  law: DecisionLaw;
  /** The fee is paid with the application; else there comes a letter that asks for it. */
  paysOnline: boolean;
  /** The application goes out in time, and what is missing follows. */
  papersMayFollow: boolean;
  /** How many days a task takes in this plan. */
  daysOf: (task: Task) => number;
}

/** The tasks for what the rules say and the letters bring. `isLate`: the IND should have decided. */
export function taskList(
  { outcome, progress, on }: Pick<PlanInput, 'outcome' | 'progress' | 'on'>,
  isLate: boolean,
  papersMayFollow: boolean,
): TaskList {
  const all = tasksOf(outcome, progress.letters, isLate);
  const filing = all.find(({ kind }) => kind === 'apply' || kind === 'sendByPost') ?? null;
  const ids: readonly string[] = outcome.steps.map(({ id }) => id);
  const isBefore = (id: StepId, other: string | undefined) =>
    ids.includes(id) && other !== undefined && ids.indexOf(id) < ids.indexOf(other);
  const travelsBeforeFiling = isBefore('travel', filing?.kind);
  return {
    all,
    filing,
    travelsBeforeFiling,
    registersBeforeFiling: isBefore('registerMunicipality', filing?.kind),
    papersBeforeTravel: travelsBeforeFiling && isBefore('collectDocuments', 'travel'),
    underEuLaw: outcome.route.id === 'euVerification',
    law: lawOf(outcome),
    paysOnline: outcome.channel?.id === 'online',
    papersMayFollow,
    daysOf({ id, kind, lead }) {
      const days = Math.min(progress.days[id] ?? lead[progress.pace], longestTask);
      const last = lastDayInLetter(kind, progress.letters);
      // An estimate of ours does not make too late what a letter leaves time for.
      return last === null ? days : Math.min(days, daysBetween(on, later(last, on)));
    },
  };
}

function lawOf({ steps }: Outcome): DecisionLaw {
  const variant = steps.find(({ id }) => id === 'decision')?.variant;
  return variant !== undefined && isDecisionLaw(variant) ? variant : 'withMvv';
}

function lastDayInLetter(kind: TaskKind, { papersAsked, refused, objectionDecided }: Letters): Day | null {
  if (kind === 'supplyMissing') return papersAsked?.answerBy ?? null;
  if (kind === 'objection') return refused ? deadline('objection', refused.on).day : null;
  return kind === 'appeal' && objectionDecided ? deadline('appeal', objectionDecided.on).day : null;
}

/** Whether a task that is one of its kind, not one of many papers, is in the plan. */
export function has(tasks: TaskList, kind: TaskKind): boolean {
  return tasks.all.some(({ id }) => id === kind);
}
