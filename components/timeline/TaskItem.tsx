import type { ReactNode } from 'react';
import { Fold } from '@/components/result/Fold';
import { useTexts } from '@/components/ui/TextsContext';
import { taskName } from '@/lib/messages/planText';
import type { Person } from '@/lib/plan/agenda';
import type { PlannedTask } from '@/lib/plan/plan';
import { withDone, withoutDone } from '@/lib/plan/told';
import { usePlan } from './PlanContext';
import { letterAnchor, taskAnchor } from './taskAnchor';
import { TaskDays } from './TaskDays';
import { TaskForms } from './TaskForms';
import { TaskReasons } from './TaskReasons';

interface TaskItemProps {
  task: PlannedTask;
  /** In whose list it stands; null for what the IND does. A task of both stands in two lists, and is ticked in either. */
  person: Person | null;
  onTick?: () => void;
}

/** One task: a box to tick, its days, the reasons and the dates of one's own. What the IND does is told by a letter. */
export function TaskItem({ task, person, onTick }: TaskItemProps) {
  const texts = useTexts();
  const { t } = texts;
  const { told } = usePlan();
  const { id, who, letter } = task;
  const name = taskName(task, texts);
  const anchor = person === 'partner' && who === 'both' ? undefined : taskAnchor(id);
  const looks =
    'break-inside-avoid rounded-card border-2 border-line bg-card px-4 py-2 print:rounded-none print:border-0 print:border-b print:px-0 print:py-1';
  return (
    <li id={anchor} className={looks} tabIndex={-1}>
      {person === null ? (
        <p className="py-1.5 font-semibold print:py-0">{name}</p>
      ) : (
        <Tick task={task} onTick={onTick}>
          <span className="font-semibold">{name}</span>
          {who === 'both' && <span className="text-quiet">{` (${t('ui.plan.forBoth')})`}</span>}
        </Tick>
      )}
      <TaskDays task={task} />
      <div className="print:hidden">
        {letter && !(letter in told.progress.letters) && (
          <a href={`#${letterAnchor(letter)}`} className="link-button" onClick={() => unfold(letterAnchor(letter))}>
            <span>{t('ui.plan.toLetter')}</span>
            <span className="sr-only">{`: ${name}`}</span>
          </a>
        )}
        {person === null && !letter && (
          <a href="#letters" className="link-button">
            {t('ui.plan.toLetters')}
          </a>
        )}
        <Fold
          summary={
            <span className="link-button">
              <span>{t('ui.plan.details')}</span>
              <span className="sr-only">{`: ${name}`}</span>
            </span>
          }
        >
          <TaskReasons task={task} />
          <TaskForms task={task} id={`${person ?? 'ind'}-${taskAnchor(id)}`} onSave={onTick} />
        </Fold>
      </div>
    </li>
  );
}

interface TickProps {
  task: PlannedTask;
  onTick: (() => void) | undefined;
  children: ReactNode;
}

/** A browser opens what a link leads into, but not what stands folded there. */
function unfold(anchor: string) {
  document.getElementById(anchor)?.querySelector('details')?.setAttribute('open', '');
}

/**
 * Ticked, the task was done today; the real day can be entered below it. What a letter tells, or a later step implies,
 * cannot be unticked here.
 */
function Tick({ task, onTick, children }: TickProps) {
  const texts = useTexts();
  const { plan, told, tell } = usePlan();
  const name = taskName(task, texts);
  const isFixed = task.doneBy === 'letter' || task.doneBy === 'implied';
  function change(isDone: boolean) {
    onTick?.();
    const also = earlier(task, plan.tasks).length;
    const said = also > 0 ? 'ui.plan.savedAlso' : 'ui.plan.saved';
    if (isDone) tell(withDone(told, task, plan.on, plan.tasks), texts.t(said, { task: name, count: also }));
    else tell(withoutDone(told, task, plan.tasks), texts.t('ui.plan.savedNotDone', { task: name }));
  }
  return (
    <label className="flex min-h-target items-start gap-3 py-1.5 print:min-h-0 print:py-0">
      <input
        type="checkbox"
        checked={task.doneOn !== null}
        disabled={isFixed}
        onChange={(event) => change(event.target.checked)}
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}

/** What is still to do, and counts as done once this is: all that it waits for. */
function earlier(task: PlannedTask, tasks: readonly PlannedTask[]): PlannedTask[] {
  const ids = new Set(task.waitsFor);
  for (const id of ids) tasks.find((other) => other.id === id)?.waitsFor.forEach((before) => ids.add(before));
  return tasks.filter(({ id, doneOn }) => ids.has(id) && doneOn === null);
}
