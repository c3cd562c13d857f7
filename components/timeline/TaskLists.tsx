'use client';
import { useState } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import { taskName } from '@/lib/messages/planText';
import { agendaOf, type Agenda, type Person } from '@/lib/plan/agenda';
import type { TaskId } from '@/lib/plan/ids';
import { TaskItem } from './TaskItem';
import { listed, type Group, type Place, type Places } from './places';
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
      {people.map((person) => (
        <ListFor key={person} person={person} />
      ))}
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
          <p>{`${stepText(step, texts).title}: ${stepText(step, texts).term ?? ''}.`}</p>
        </section>
      ))}
    </>
  );
}

function ListFor({ person }: { person: Person }) {
  const { t } = useTexts();
  const { plan } = usePlan();
  const [places, setPlaces] = useState<Places>(new Map());
  const lists = listed(agendaOf(plan, person), places);
  return (
    <section aria-labelledby={`list-${person}`} className="mt-8">
      <h3 id={`list-${person}`} className="text-[1.35rem]">
        {t(`ui.plan.listFor.${person}`)}
      </h3>
      {groups.map((id) => (
        <TaskGroup
          key={id}
          id={id}
          group={lists[id]}
          person={person}
          onPlace={(task, place) => setPlaces(new Map([...places, [task, place]]))}
        />
      ))}
    </section>
  );
}

interface TaskGroupProps {
  id: keyof Agenda;
  group: Group;
  person: Person;
  onPlace: (task: TaskId, place: Place) => void;
}

/** What cannot wait, and one tap away what can. */
function TaskGroup({ id, group: { shown, folded }, person, onPlace }: TaskGroupProps) {
  const { t } = useTexts();
  if (shown.length + folded.length === 0) return null;
  const items = (tasks: Group['shown'], areFolded: boolean) => (
    <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 print:block">
      {tasks.map((task, index) => (
        <TaskItem
          key={task.id}
          task={task}
          person={person}
          onTick={() => onPlace(task.id, { group: id, folded: areFolded, index })}
        />
      ))}
    </ul>
  );
  return (
    <>
      <h4 className="mt-5 break-after-avoid font-semibold">{t(`ui.plan.groups.${id}`)}</h4>
      {shown.length > 0 && items(shown, false)}
      {folded.length > 0 && (
        <details className="open-on-paper mt-3">
          <summary className="link-button">
            {t(id === 'done' ? 'ui.plan.moreDone' : 'ui.plan.moreThatWait', { count: folded.length })}
          </summary>
          {items(folded, true)}
        </details>
      )}
    </>
  );
}
