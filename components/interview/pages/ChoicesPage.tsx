'use client';
import { useState } from 'react';
import { answerTo, choicesOf } from '@/lib/rules/answers';
import { useTexts } from '@/components/ui/TextsContext';
import { ChoiceList } from '../ChoiceList';
import type { FieldError } from '../ErrorSummary';
import { QuestionForm } from '../QuestionForm';
import type { PageProps } from './PageProps';
import { useChoices } from './useChoices';

/** A question with any number of answers, and a plain "none of these" for the empty list. */
export function ChoicesPage({ page, answers, onAnswer, frame }: PageProps) {
  const { t } = useTexts();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const kept = answers[page];
  const keptList = Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : null;
  const noneOf = `${page}-none`;
  const { chosen, keep } = useChoices({ [page]: keptList ?? [], [noneOf]: keptList?.length === 0 ? ['on'] : [] });

  function submit(form: FormData) {
    const some = form.getAll(page);
    const none = form.has(noneOf);
    const answer = answerTo(page, some);
    if (none !== some.length > 0 && answer) onAnswer(answer);
    else setErrors([{ field: page, message: t(none ? 'ui.question.noneOrSome' : 'ui.question.chooseSome') }]);
  }

  return (
    <QuestionForm {...frame} errors={errors} onSubmit={submit} onChange={keep}>
      <ChoiceList
        id={page}
        legend={null}
        options={choicesOf(page)}
        chosen={chosen(page)}
        error={errors[0]?.message}
        type="checkbox"
      />
      <p className="my-3 text-quiet">{t('ui.question.or')}</p>
      <label className="choice">
        <input type="checkbox" name={noneOf} defaultChecked={chosen(noneOf).length > 0} />
        <span>{t('ui.question.noneOfThese')}</span>
      </label>
    </QuestionForm>
  );
}
