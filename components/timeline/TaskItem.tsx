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
          {who === 'both' && <span className="text-quiet"> ({t('ui.plan.forBoth')})</span>}
        </Tick>
      )}
      <TaskDays task={task} />
      <div className="print:hidden">
        {letter && (
          <a href={`#${letterAnchor(letter)}`} className="link-button">
            {t('ui.plan.toLetter')}
            <span className="sr-only">: {name}</span>
          </a>
        )}
        <Fold
          summary={
            <span className="link-button">
              {t('ui.plan.details')}
              <span className="sr-only">: {name}</span>
            </span>
          }
        >
          <TaskReasons task={task} />
          <TaskForms task={task} id={`${person ?? 'ind'}-${taskAnchor(id)}`} />
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

/** Ticked, the task was done today; the real day can be entered below it. */
function Tick({ task, onTick, children }: TickProps) {
  const texts = useTexts();
  const { plan, told, tell } = usePlan();
  const saved = texts.t('ui.plan.saved', { task: taskName(task, texts) });
  return (
    <label className="flex min-h-target items-start gap-3 py-1.5 print:min-h-0 print:py-0">
      <input
        type="checkbox"
        checked={task.doneOn !== null}
        onChange={(event) => {
          onTick?.();
          tell(event.target.checked ? withDone(told, task, plan.on, plan.tasks) : withoutDone(told, task), saved);
        }}
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
