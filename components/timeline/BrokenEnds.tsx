import { useTexts } from '@/components/ui/TextsContext';
import { paperName, reasonWords, taskName } from '@/lib/messages/planText';
import type { Texts } from '@/lib/messages/texts';
import type { Break, Plan } from '@/lib/plan/plan';
import { addDays } from '@/lib/rules/day';
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
  const last = lastDay ? day(lastDay) : '';
  if (why.id === 'examValid' && aged) {
    const paper = aged.paper ? paperName(aged.paper, texts) : taskName(aged, texts);
    return t('ui.plan.brokenExam', { paper, lastDay: last, firstDay: day(firstDay) });
  }
  if (why.id === 'maxAge' && aged?.paper) {
    const paper = paperName(aged.paper, texts);
    if (aged.doneOn === null || aged.doneOn === 'undated') return t('ui.plan.brokenAgeNever', { paper });
    return t('ui.plan.brokenAge', { paper, on: day(aged.doneOn), received: day(firstDay), lastDay: last });
  }
  if (why.id === 'windowCloses') return t('ui.plan.brokenWindow', { lastDay: last });
  if (task === 'decision') {
    const court = plan.tasks.find(({ kind }) => kind === 'appealForLateDecision');
    return court
      ? t('ui.plan.brokenNotice', { until: day(addDays(court.earliest.start.day, -1)) })
      : t('ui.plan.brokenLate', { lastDay: last });
  }
  return t('ui.plan.brokenDay', {
    task: late ? taskName(late, texts) : '',
    lastDay: last,
    firstDay: day(firstDay),
    why: reasonWords(why, plan, texts),
  });
}
