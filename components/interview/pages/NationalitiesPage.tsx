'use client';
import { useState } from 'react';
import { answerTo } from '@/lib/rules/answers';
import { asTexts } from '@/components/ui/drafts/shapes';
import { useDraft } from '@/components/ui/drafts/useDraft';
import { useTexts } from '@/components/ui/TextsContext';
import type { FieldError } from '../ErrorSummary';
import { NationalitiesPicker } from '../NationalitiesPicker';
import { QuestionForm } from '../QuestionForm';
import type { PageProps } from './PageProps';

/** A question that takes one to three nationalities. */
export function NationalitiesPage({ page, answers, onAnswer, frame }: PageProps) {
  const { t } = useTexts();
  const kept = answers[page];
  const given = Array.isArray(kept) ? kept.filter((code) => typeof code === 'string') : [];
  const [chosen, setChosen] = useDraft<readonly string[]>('chosen', given, asTexts);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);

  function submit() {
    const answer = answerTo(page, chosen);
    if (answer) onAnswer(answer);
    else setErrors([{ field: page, message: t('ui.countryField.missingNationality') }]);
  }

  return (
    <QuestionForm {...frame} errors={errors} onSubmit={submit}>
      <NationalitiesPicker id={page} chosen={chosen} onChoose={setChosen} error={errors[0]?.message} />
    </QuestionForm>
  );
}
