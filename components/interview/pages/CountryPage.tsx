'use client';
import { useState } from 'react';
import { answerTo, type Country } from '@/lib/rules/answers';
import { countryCodes } from '@/lib/rules/facts/countryCodes';
import { asOneOf } from '@/components/ui/drafts/shapes';
import { useDraft } from '@/components/ui/drafts/useDraft';
import { useTexts } from '@/components/ui/TextsContext';
import type { FieldError } from '../ErrorSummary';
import { CountryPicker } from '../fields/CountryPicker';
import { QuestionForm } from '../QuestionForm';
import type { PageProps } from './PageProps';

/** A question that takes one country. */
export function CountryPage({ page, answers, onAnswer, frame }: PageProps) {
  const { t } = useTexts();
  const kept = countryCodes.find((code) => code === answers[page]) ?? null;
  const [value, setValue] = useDraft<Country | null>('value', kept, asOneOf(countryCodes));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);

  function submit() {
    const answer = answerTo(page, value);
    if (answer) onAnswer(answer);
    else setErrors([{ field: page, message: t('ui.countryField.missing') }]);
  }

  return (
    <QuestionForm {...frame} errors={errors} onSubmit={submit}>
      <CountryPicker
        id={page}
        label={t('ui.countryField.search')}
        kind="country"
        value={value}
        onChange={setValue}
        error={errors[0]?.message}
      />
    </QuestionForm>
  );
}
