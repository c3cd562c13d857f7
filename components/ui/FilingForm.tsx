'use client';
import { useState } from 'react';
import type { Day } from '@/lib/rules/day';
import { deviceStore } from '@/lib/saved/device';
import { DayField } from '@/components/interview/fields/DayField';
import { dayProblem } from '@/components/interview/fields/problemTexts';
import { planDays } from '@/lib/typed/dayRules';
import { readPossibleDay } from '@/lib/typed/possibleDay';
import { noDay, writeDay, type DayPart } from '@/lib/typed/typedDay';
import { DraftPlace } from './drafts/DraftPlace';
import { filingDraft } from './drafts/places';
import { like } from './drafts/shapes';
import { useDraft, useDropDraft } from './drafts/useDraft';
import { useTexts } from './TextsContext';

interface FilingFormProps {
  filing: Day;
  today: Day;
}

/** The form for another filing day, or today again. */
export function FilingForm(props: FilingFormProps) {
  return (
    <DraftPlace name={filingDraft}>
      <DayToFile {...props} />
    </DraftPlace>
  );
}

function DayToFile({ filing, today }: FilingFormProps) {
  const texts = useTexts();
  const { t, locale } = texts;
  const [typed, setTyped] = useDraft('day', writeDay(filing), like(noDay));
  const dropDraft = useDropDraft();
  const [error, setError] = useState<{ message: string; part: DayPart }>();

  function choose(chosen: Day | undefined) {
    const { saved } = deviceStore().read();
    deviceStore().write({ ...saved, answers: { ...saved.answers, filingOn: chosen } });
    setTyped(writeDay(chosen ?? today));
    dropDraft();
    setError(undefined);
  }

  function submit() {
    const read = readPossibleDay(typed, planDays.filingOn, today, locale);
    if (read.ok) choose(read.day);
    else refuse(dayProblem(read.problem, texts), read.part);
  }

  function refuse(message: string, part: DayPart) {
    setError({ message, part });
    document.getElementById(`filing-${part}`)?.focus();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DayField
        id="filing"
        legend={t('ui.filing.title')}
        rule={planDays.filingOn}
        on={today}
        hint={t('ui.filing.help')}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
        <button type="submit" className="button">
          {t('ui.filing.use')}
        </button>
        <button type="button" className="link-button" onClick={() => choose(undefined)}>
          {t('ui.filing.today')}
        </button>
      </p>
    </form>
  );
}
