/** An entry in words, for whoever has it in their calendar. */
import { boundReason, taskName } from '../messages/planText';
import type { Texts } from '../messages/texts';
import type { Person } from '../plan/agenda';
import type { Entry } from '../plan/entries';
import type { Plan } from '../plan/plan';

export function entryTitle({ task, what }: Entry, person: Person, texts: Texts): string {
  return texts.t(`ui.plan.entry.${what}`, { task: taskName(task, texts, person) });
}

/** How hard the last day is, for a calendar that sorts by category; null for other days. */
export function entryCategory({ task, what }: Entry, { t }: Texts): string | null {
  return what === 'lastDay' && task.deadline ? t(`plan.weights.${task.deadline.why.weight}`) : null;
}

/** What must be known on that day, in lines; the last one says where it comes from. */
export function entryText(entry: Entry, plan: Plan, person: Person, texts: Texts): string {
  return [...linesOf(entry, plan, person, texts), texts.t('ui.plan.entryNote')].join('\n');
}

function linesOf({ task, what, day }: Entry, plan: Plan, person: Person, texts: Texts): string[] {
  const { t } = texts;
  if (what === 'done') return [t('ui.plan.doneOn', { day: texts.day(day) })];
  const lines: string[] = [];
  const waits = plan.tasks.filter(({ id, doneOn }) => doneOn === null && task.waitsFor.includes(id));
  if (waits.length > 0) {
    const tasks = texts.list(waits.map((other) => taskName(other, texts, person)));
    lines.push(t('ui.plan.entryWaits', { tasks }));
  }
  // A reminder that waits for an office to open may come after the day itself.
  if (what === 'begin' ? task.end > day : task.end !== day)
    lines.push(t('ui.plan.entryReady', { day: texts.day(task.end) }));
  const { start } = task.latest;
  if (what === 'begin' && start && start.day >= plan.on) {
    lines.push(t('ui.plan.entryLatest', { day: texts.day(start.day) }));
  }
  if (task.deadline) {
    const why = boundReason(task.deadline, 'last', plan, texts, person);
    lines.push(t('ui.plan.deadlineWhy', { day: texts.day(task.deadline.day), why }));
    lines.push(t(`plan.weights.${task.deadline.why.weight}`));
  }
  return lines;
}
