'use client';
import { useState } from 'react';
import { describedBy, FieldText } from '@/components/interview/fields/FieldText';
import { TextInput } from '@/components/interview/fields/TextInput';
import { DraftPlace } from '@/components/ui/drafts/DraftPlace';
import { asText } from '@/components/ui/drafts/shapes';
import { useDropDraft, useKeptField } from '@/components/ui/drafts/useDraft';
import { useUnfolded } from '@/components/ui/drafts/useUnfolded';
import { useTexts } from '@/components/ui/TextsContext';
import { taskName } from '@/lib/messages/planText';
import type { PlannedTask } from '@/lib/plan/plan';
import { longestTask } from '@/lib/plan/progress';
import { withDays, withDone, withoutStarted, withStarted, type Told } from '@/lib/plan/told';
import { planDays } from '@/lib/typed/dayRules';
import { readWhole } from '@/lib/typed/typedNumber';
import { DayEntry } from './DayEntry';
import { usePlan } from './PlanContext';

interface TaskFormsProps {
  task: PlannedTask;
  /** For the fields. */
  id: string;
  onSave: (() => void) | undefined;
}

/** The real days of a task, and the couple's own estimate. */
export function TaskForms({ task, id, onSave }: TaskFormsProps) {
  const texts = useTexts();
  const { t } = texts;
  const { plan, told, tell } = usePlan();
  const lasts = task.paper !== undefined && !task.paper.maxAgeMonths;
  const kindOfDay = {
    rule: lasts ? planDays.lastingPaperOn : planDays.taskOn,
    on: plan.on,
    future: t('ui.plan.form.future'),
  };
  function save(now: Told) {
    onSave?.();
    tell(now, t('ui.plan.saved', { task: taskName(task, texts) }));
  }
  return (
    <div className="mt-2 pb-3">
      {task.who !== 'ind' && task.doneBy !== 'letter' && (
        <DayEntry
          id={`${id}-done`}
          legend={t(doneLabel(task, plan.filing?.task))}
          value={task.doneOn === null || task.doneOn === 'undated' ? undefined : task.doneOn}
          submit={t('ui.plan.form.saveDone')}
          {...kindOfDay}
          onDay={(day) => save(withDone(told, task, day, plan.tasks))}
        />
      )}
      {task.doneOn === null && !task.byItself && (
        <DayEntry
          id={`${id}-started`}
          legend={t('ui.plan.form.started')}
          value={told.progress.started[task.id]}
          submit={t('ui.plan.form.saveStarted')}
          {...kindOfDay}
          onDay={(day) => save(withStarted(told, task, day))}
          {...(task.id in told.progress.started && { onEmpty: () => save(withoutStarted(told, task)) })}
        />
      )}
      {task.doneOn === null && task.kind !== 'decision' && (
        <DraftPlace name={`plan/${id}-days`}>
          <DaysForm id={`${id}-days`} days={task.days} onDays={(days) => save(withDays(told, task, days))} />
        </DraftPlace>
      )}
    </div>
  );
}

function doneLabel({ id, kind, paper }: PlannedTask, filing: string | undefined) {
  if (id === filing) return 'ui.plan.form.doneFiling';
  if (kind === 'examResult') return 'ui.plan.form.doneExam';
  return kind === 'obtain' && paper?.maxAgeMonths ? 'ui.plan.form.donePaper' : 'ui.plan.form.done';
}

interface DaysFormProps {
  id: string;
  days: number;
  /** Null gives it back to our estimate. */
  onDays: (days: number | null) => void;
}

function DaysForm({ id, days, onDays }: DaysFormProps) {
  const { t } = useTexts();
  const { begun, keep } = useKeptField('days', String(days), asText);
  const dropDraft = useDropDraft();
  const unfold = useUnfolded();
  const [typed, setTyped] = useState(begun);
  const [known, setKnown] = useState(days);
  if (days !== known) {
    setKnown(days);
    if (typed === String(known)) setTyped(String(days)); // undone, or another pace
  }
  const [error, setError] = useState<string>();
  return (
    <form
      ref={unfold}
      noValidate
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readWhole(typed, { min: 0, max: longestTask });
        const fits = read.ok || read.problem === 'missing';
        setError(fits ? undefined : t('ui.plan.form.wrongDays', { most: longestTask }));
        if (!fits) return document.getElementById(id)?.focus();
        dropDraft();
        setTyped(String(read.ok ? read.number : days));
        onDays(read.ok ? read.number : null);
      }}
    >
      <label htmlFor={id} className="font-semibold">
        {t('ui.plan.form.days')}
      </label>
      <FieldText id={id} hint={t('ui.plan.form.daysHelp')} error={error} />
      <TextInput
        id={id}
        className="field mt-1.5 block w-26"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          keep(event.target.value);
        }}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint: true, error })}
      />
      <button type="submit" className="button button-quiet mt-3">
        {t('ui.plan.form.saveDays')}
      </button>
    </form>
  );
}
