'use client';
import { useState } from 'react';
import { answerTo, choicesOf, type QuestionId } from '@/lib/rules/answers';
import { questions } from '@/lib/interview/questions';
import { useTexts } from '@/components/ui/TextsContext';
import { ChoiceList } from '../ChoiceList';
import type { FieldError } from '../ErrorSummary';
import { QuestionForm } from '../QuestionForm';
import type { PageProps } from './PageProps';
import { useChoices } from './useChoices';

/** One question with a few answers, or two that belong together: native radios. */
export function ChoicePage({ ids, answers, situation, onAnswer, frame }: PageProps) {
  const { t } = useTexts();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { chosen, keep } = useChoices(
    Object.fromEntries(ids.map((id) => [id, [answers[id]].filter((answer) => typeof answer === 'string')])),
  );
  const offered = (id: QuestionId) =>
    choicesOf(id).filter((option) => questions[id].offers?.(situation, option) ?? true);

  function submit(form: FormData) {
    const given = ids.map((id) => answerTo(id, form.get(id)));
    const unanswered = ids.filter((_, index) => given[index] === null);
    setErrors(unanswered.map((id) => ({ field: id, message: t('ui.question.chooseOne') })));
    if (unanswered.length === 0) onAnswer(Object.assign({}, ...given));
  }

  return (
    <QuestionForm {...frame} errors={errors} onSubmit={submit} onChange={keep}>
      <div className="grid gap-8">
        {ids.map((id, index) => (
          <ChoiceList
            key={id}
            id={id}
            legend={index > 0 ? t(`questions.${id}.title`) : null}
            options={offered(id)}
            chosen={chosen(id)}
            error={errors.find(({ field }) => field === id)?.message}
          />
        ))}
      </div>
    </QuestionForm>
  );
}
