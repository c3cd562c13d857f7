'use client';
import { pageOf } from '@/lib/interview/pages';
import type { Answers, QuestionId } from '@/lib/rules/answers';
import { describeAnswer } from '@/lib/messages/describeAnswer';
import { hrefs } from '@/components/ui/hrefs';
import { useTexts } from '@/components/ui/TextsContext';

interface AnswerRowsProps {
  ids: readonly QuestionId[];
  answers: Answers;
  /** What was said before, where a question is asked anew. */
  before?: Answers;
  /** These answers do not count, so they cannot be changed either. */
  superfluous?: boolean;
}

/** Questions with their answers in words. */
export function AnswerRows({ ids, answers, before = {}, superfluous = false }: AnswerRowsProps) {
  const texts = useTexts();
  const { t, locale } = texts;
  return (
    <dl className="mt-2 divide-y divide-line border-y border-line">
      {ids.map((id) => {
        const answer = answers[id];
        const earlier = before[id];
        const what = t(`questionNames.${id}`);
        const page = pageOf(id)[0] ?? id;
        return (
          <div key={id} className="grid gap-x-4 py-2.5 sm:grid-cols-[1fr_1fr_auto] sm:items-center">
            <dt className="text-quiet">{what}</dt>
            <dd className={superfluous ? 'text-quiet line-through decoration-1' : 'font-semibold'}>
              {answer !== undefined
                ? describeAnswer(id, answer, texts)
                : earlier === undefined
                  ? t('ui.answers.notAnswered')
                  : t('ui.askedAnew.before', { answer: describeAnswer(id, earlier, texts) })}
            </dd>
            {!superfluous && (
              <dd>
                <a
                  href={hrefs(locale).change(page)}
                  className="inline-flex min-h-target items-center"
                  aria-label={t('ui.answers.changeWhat', { what })}
                >
                  {t(answer === undefined ? 'ui.answers.answerNow' : 'ui.answers.change')}
                </a>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
