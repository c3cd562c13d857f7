import { useTexts } from '@/components/ui/TextsContext';
import type { Plan } from '@/lib/plan/plan';
import { stepText } from '@/lib/messages/stepText';
import { taskName } from '@/lib/messages/planText';
import type { Texts } from '@/lib/messages/texts';
import type { Weight } from '@/lib/plan/reason';
import { usePlan } from './PlanContext';
import { Unmet } from './Unmet';

/** What the plan says to the question: the day to apply, the day together, and on what that hangs. */
export function PlanAnswer() {
  const texts = useTexts();
  const { t, day } = texts;
  const { plan } = usePlan();
  const decision = plan.tasks.find(({ kind }) => kind === 'decision');
  // On some routes the term of the law says little about how long it really takes.
  const term = decision?.variant ? stepText({ id: 'decision', variant: decision.variant }, texts).term : null;
  return (
    <section aria-labelledby="plan-answer" className="mt-8 rounded-card bg-tint px-5 py-4 print:border">
      <h2 id="plan-answer" className="text-xl">
        {t('ui.plan.answerTitle')}
      </h2>
      <div role="status">
        {plan.unmet && <Unmet unmet={plan.unmet} />}
        {answers(plan, texts).map((sentence) => (
          <p key={sentence} className="mt-2 text-[1.1rem] font-semibold">
            {sentence}
          </p>
        ))}
      </div>
      {plan.range.length > 0 && (
        <>
          <p className="mt-3">{t('ui.plan.rangeTitle')}:</p>
          <ul className="mt-1 grid gap-1">
            {plan.range.map(({ time, decision, together }) => (
              <li key={time}>
                <strong className="font-semibold">{t(`plan.decisionTimes.${time}`)}</strong>:{' '}
                {together === null
                  ? t('ui.plan.rangeDecision', { decision: day(decision) })
                  : t('ui.plan.rangeTogether', { decision: day(decision), together: day(together) })}
              </li>
            ))}
          </ul>
          {term && <p className="mt-1">{t('ui.plan.rangePractice', { term })}</p>}
        </>
      )}
      <p className="mt-3 text-base text-quiet">{t('ui.plan.notPromise')}</p>
    </section>
  );
}

function answers({ wish, unmet, filing, together, tasks }: Plan, texts: Texts): string[] {
  const { t, day } = texts;
  const said: string[] = [];
  const met = unmet === null;
  if (filing?.isDone) said.push(t('ui.plan.answerFiled', { day: day(filing.received) }));
  else if (filing) {
    const { sent, received } = filing;
    if (met && wish.kind === 'fileOn') said.push(t('ui.plan.answerFileWished', { day: day(received) }));
    const key = sent === received ? 'ui.plan.answerFile' : 'ui.plan.answerFilePost';
    said.push(t(key, { sent: day(sent), received: day(received) }));
  }
  if (together?.isDone) said.push(t('ui.plan.answerTogetherSince', { day: day(together.day) }));
  else if (together) {
    const latest = tasks.find(({ id }) => id === filing?.task)?.latest.start?.day;
    if (met && wish.kind === 'togetherBy' && latest !== undefined) {
      said.push(t('ui.plan.answerTogetherWished', { day: day(wish.day), latest: day(latest) }));
    }
    said.push(t('ui.plan.answerTogether', { day: day(together.day) }));
  }
  const next = firstDeadline(tasks);
  if (next?.deadline) {
    said.push(t('ui.plan.answerDeadline', { day: day(next.deadline.day), task: taskName(next, texts) }));
  }
  return said.length > 0 ? said : [t('ui.plan.answerNoDays')];
}

/** The couple's own task that has the first last day of the law, of the IND or of a letter. */
function firstDeadline(tasks: Plan['tasks']) {
  const hard: readonly Weight[] = ['statutory', 'policy', 'given'];
  return tasks
    .filter(({ who, deadline }) => who !== 'ind' && deadline !== null && hard.includes(deadline.why.weight))
    .sort((one, other) => ((one.deadline?.day ?? '') < (other.deadline?.day ?? '') ? -1 : 1))[0];
}
