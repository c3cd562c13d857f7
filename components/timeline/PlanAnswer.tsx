import { useTexts } from '@/components/ui/TextsContext';
import { stepText } from '@/lib/messages/stepText';
import { answerSentences, rangeWords } from './answerSentences';
import { usePlan } from './PlanContext';
import { Unmet } from './Unmet';

/** What the plan says to the question: the day to apply, the day together, and on what that hangs. */
export function PlanAnswer() {
  const texts = useTexts();
  const { t, day } = texts;
  const { plan } = usePlan();
  const decision = plan.tasks.find(({ kind }) => kind === 'decision');
  // Here the term of the law says little about how long it really takes.
  const term = decision?.variant === 'asylum' ? stepText({ id: 'decision', variant: 'asylum' }, texts).term : null;
  return (
    <section aria-labelledby="plan-answer" className="mt-8 rounded-card bg-tint px-5 py-4 print:border">
      <h2 id="plan-answer" tabIndex={-1} className="text-xl">
        {t('ui.plan.answerTitle')}
      </h2>
      <p className="hidden print:block">
        <span>{`${t('ui.plan.askedTitle')}: ${t(`ui.plan.wishes.${plan.wish.kind}`)}`}</span>{' '}
        {'day' in plan.wish && <span>{day(plan.wish.day)}</span>}
      </p>
      <div role="status">
        {plan.unmet && <Unmet unmet={plan.unmet} />}
        {answerSentences(plan, texts).map((sentence) => (
          <p key={sentence} className="mt-2 text-[1.1rem] font-semibold">
            {sentence}
          </p>
        ))}
      </div>
      {plan.range.length > 0 && (
        <>
          <p className="mt-3">{`${t('ui.plan.rangeTitle')}:`}</p>
          <ul className="mt-1 grid gap-1">
            {plan.range.map((range) => (
              <li key={range.time}>
                <strong className="font-semibold">
                  {range.isInLetter ? t('ui.plan.inLetter') : t(`plan.decisionTimes.${range.time}`)}
                </strong>
                <span>{`: ${rangeWords(range, texts)}`}</span>
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
