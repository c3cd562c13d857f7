/** Tasks and reasons of a plan in words. */
import type { Person } from '../plan/agenda';
import type { LetterId, TaskId } from '../plan/ids';
import type { LetterDay } from '../plan/letters';
import type { Bound, Plan } from '../plan/plan';
import type { Reason } from '../plan/reason';
import type { Task } from '../plan/tasks';
import type { Texts } from './texts';

/** The name of a task; with `reader` the partner, papers are named as the partner would. */
export function taskName(
  { kind, paper }: Pick<Task, 'kind' | 'paper'>,
  texts: Texts,
  reader: Person = 'sponsor',
): string {
  const { t } = texts;
  return t(`plan.tasks.${kind}`, paper && { paper: paperName(paper, texts, reader) });
}

/** The name of a paper, with the number of the child where it is a child's. */
export function paperName({ id, of }: NonNullable<Task['paper']>, { t }: Texts, reader: Person = 'sponsor'): string {
  const forPartner = `plan.papersForPartner.${id}` as const;
  const name = reader === 'partner' && t.has(forPartner) ? t(forPartner) : t(`documents.${id}.name`);
  return typeof of === 'number' ? t('ui.plan.ofChild', { name, number: of + 1 }) : name;
}

/** Why a day is not earlier (`first`) or not later (`last`): words that follow a colon, without a full stop. */
export function boundReason(
  { why, other }: Bound,
  side: 'first' | 'last',
  plan: Plan,
  texts: Texts,
  reader: Person = 'sponsor',
): string {
  const about = other ?? why.task;
  // Only some reasons have other words for the last day: `has` tells, whatever the id.
  const last = `plan.reasonsLast.${why.id}` as `plan.reasonsLast.maxAge`;
  const key = side === 'last' && texts.t.has(last) ? last : (`plan.reasons.${why.id}` as const);
  return texts.t(key, reasonValues(why, about, plan, texts, reader));
}

/** Why an end cannot be met. */
export function reasonWords(why: Reason, plan: Plan, texts: Texts): string {
  return texts.t(`plan.reasons.${why.id}`, reasonValues(why, why.task, plan, texts, 'sponsor'));
}

function reasonValues(
  { day, term, condition }: Reason,
  about: TaskId | undefined,
  plan: Plan,
  texts: Texts,
  reader: Person,
) {
  const task = plan.tasks.find(({ id }) => id === about);
  return {
    other: task ? taskName(task, texts, reader) : '',
    day: day ? texts.day(day) : '',
    condition: condition ? texts.t(`conditionNames.${condition}.title`) : '',
    days: task?.days ?? 0,
    weeks: 0,
    months: 0,
    years: 0,
    ...term,
  };
}

/** What a day in a letter is called. */
export function letterDayLabel(id: LetterId, name: LetterDay, t: Texts['t']): string {
  const own = `plan.letterOn.${id}` as const;
  return name === 'on' && t.has(own) ? t(own) : t(`plan.letterDays.${name}`);
}
