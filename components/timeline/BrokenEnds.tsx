import { useTexts } from '@/components/ui/TextsContext';
import { paperName, reasonWords, taskName } from '@/lib/messages/planText';
import type { Texts } from '@/lib/messages/texts';
import type { Break, Plan } from '@/lib/plan/plan';
import { usePlan } from './PlanContext';

/** What does not fit any more, whatever the wish: a paper too old, a last day that has passed, a decision that is late. */
export function BrokenEnds() {
  const texts = useTexts();
  const { plan } = usePlan();
  if (plan.broken.length === 0) return null;
  return (
    <section aria-labelledby="plan-broken" className="mt-6 rounded-card bg-todo-tint px-5 py-4 print:border">
      <h2 id="plan-broken" className="text-xl text-todo">
        {texts.t('ui.plan.brokenTitle')}
      </h2>
      <ul className="mt-2 grid list-disc gap-2 ps-5">
        {plan.broken.map((end) => (
          <li key={`${end.why.id} ${end.task} ${end.why.task ?? ''}`}>{brokenWords(end, plan, texts)}</li>
        ))}
      </ul>
    </section>
  );
}

function brokenWords({ why, task, lastDay, firstDay }: Break, plan: Plan, texts: Texts): string {
  const { t, day } = texts;
  const late = plan.tasks.find(({ id }) => id === task);
  const aged = plan.tasks.find(({ id }) => id === why.task);
  if ((why.id === 'maxAge' || why.id === 'examValid') && aged) {
    const name = aged.paper ? paperName(aged.paper, texts) : taskName(aged, texts);
    if (aged.doneOn === null || lastDay === null) return t('ui.plan.brokenAgeNever', { paper: name });
    const on = why.day ?? (aged.doneOn === 'undated' ? plan.on : aged.doneOn);
    return t('ui.plan.brokenAge', { paper: name, on: day(on), received: day(firstDay), lastDay: day(lastDay) });
  }
  if (why.id === 'decisionWithin' || (why.id === 'letter' && task === 'decision')) {
    return t('ui.plan.brokenLate', { lastDay: lastDay ? day(lastDay) : '' });
  }
  return t('ui.plan.brokenDay', {
    task: late ? taskName(late, texts) : '',
    lastDay: lastDay ? day(lastDay) : '',
    firstDay: day(firstDay),
    why: reasonWords(why, plan, texts),
  });
}
