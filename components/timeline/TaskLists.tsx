import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import { taskName } from '@/lib/messages/planText';
import { agendaOf, type Agenda, type Person } from '@/lib/plan/agenda';
import { TaskItem } from './TaskItem';
import { usePlan } from './PlanContext';

const people: readonly Person[] = ['sponsor', 'partner'];
const groups: readonly (keyof Agenda)[] = ['thisWeek', 'next', 'later', 'done'];

/** What each of the two has to do, this week, next and later; and what the IND does. */
export function TaskLists() {
  const texts = useTexts();
  const { t } = texts;
  const { plan } = usePlan();
  const ofTheInd = plan.tasks.filter(({ who }) => who === 'ind');
  return (
    <>
      <p>{t('ui.plan.listLead')}</p>
      {people.map((person) => {
        const agenda = agendaOf(plan, person);
        return (
          <section key={person} aria-labelledby={`list-${person}`} className="mt-8">
            <h3 id={`list-${person}`} className="text-[1.35rem]">
              {t(`ui.plan.listFor.${person}`)}
            </h3>
            {groups.map((group) => (
              <TaskGroup key={group} title={t(`ui.plan.groups.${group}`)} tasks={agenda[group]} person={person} />
            ))}
          </section>
        );
      })}
      {ofTheInd.length > 0 && (
        <section aria-labelledby="list-ind" className="mt-8">
          <h3 id="list-ind" className="text-[1.35rem]">
            {t('actors.ind')}
          </h3>
          <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 print:block">
            {ofTheInd.map((task) => (
              <TaskItem key={task.id} task={task} person={null} />
            ))}
          </ul>
        </section>
      )}
      {plan.undated.length > 0 && (
        <section aria-labelledby="list-undated" className="mt-8">
          <h3 id="list-undated" className="text-[1.35rem]">
            {t('ui.plan.undatedTitle')}
          </h3>
          <p>{t('ui.plan.undatedText')}</p>
          <ul className="mt-2 list-disc ps-5">
            {plan.undated.map((task) => (
              <li key={task.id}>{taskName(task, texts)}</li>
            ))}
          </ul>
        </section>
      )}
      {plan.always.map((step) => (
        <section key={step.id} className="mt-8">
          <h3 className="text-[1.35rem]">{t('ui.plan.alwaysTitle')}</h3>
          <p>
            {stepText(step, texts).title}: {stepText(step, texts).term}.
          </p>
        </section>
      ))}
    </>
  );
}

/** What can wait longer than this is folded away, so that what cannot stands out. */
const CAN_WAIT_DAYS = 28;
/** A fold for one or two tasks hides more than it clears. */
const FEWEST_FOLDED = 3;

interface TaskGroupProps {
  title: string;
  tasks: Agenda[keyof Agenda];
  person: Person;
}

function TaskGroup({ title, tasks, person }: TaskGroupProps) {
  const { t } = useTexts();
  if (tasks.length === 0) return null;
  const canWait = tasks.filter(({ slack, doneOn }) => doneOn !== null || (slack !== null && slack > CAN_WAIT_DAYS));
  const folded = canWait.length < FEWEST_FOLDED ? [] : canWait;
  const items = (some: typeof tasks) => (
    <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 print:block">
      {some.map((task) => (
        <TaskItem key={task.id} task={task} person={person} />
      ))}
    </ul>
  );
  const words = folded.some(({ doneOn }) => doneOn === null) ? 'ui.plan.moreThatWait' : 'ui.plan.moreDone';
  return (
    <>
      <h4 className="mt-5 font-semibold">{title}</h4>
      {folded.length < tasks.length && items(tasks.filter((task) => !folded.includes(task)))}
      {folded.length > 0 && (
        <details className="open-on-paper mt-3">
          <summary className="link-button">{t(words, { count: folded.length })}</summary>
          {items(folded)}
        </details>
      )}
    </>
  );
}
