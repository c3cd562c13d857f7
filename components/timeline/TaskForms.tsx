'use client';
import { useState } from 'react';
import { FieldText } from '@/components/interview/fields/FieldText';
import { useTexts } from '@/components/ui/TextsContext';
import { taskName } from '@/lib/messages/planText';
import type { PlannedTask } from '@/lib/plan/plan';
import { longestTask } from '@/lib/plan/progress';
import { withDays, withDone, withStarted } from '@/lib/plan/told';
import type { Day } from '@/lib/rules/day';
import { DayEntry } from './DayEntry';
import { usePlan } from './PlanContext';

/** The real days of a task, and the couple's own estimate. `id` is used for the fields. */
export function TaskForms({ task, id }: { task: PlannedTask; id: string }) {
  const texts = useTexts();
  const { t } = texts;
  const { plan, told, tell } = usePlan();
  const saved = t('ui.plan.saved', { task: taskName(task, texts) });
  const notToCome = (day: Day) => (day > plan.on ? t('ui.plan.form.future') : null);
  return (
    <div className="mt-2 pb-3">
      {task.who !== 'ind' && (
        <DayEntry
          key={String(task.doneOn)}
          id={`${id}-done`}
          legend={t(doneLabel(task, plan.filing?.task))}
          value={task.doneOn === null || task.doneOn === 'undated' ? undefined : task.doneOn}
          submit={t('ui.plan.form.saveDone')}
          check={notToCome}
          onDay={(day) => tell(withDone(told, task, day, plan.tasks), saved)}
        />
      )}
      {task.doneOn === null && !task.byItself && (
        <DayEntry
          id={`${id}-started`}
          legend={t('ui.plan.form.started')}
          value={told.progress.started[task.id]}
          submit={t('ui.plan.form.saveStarted')}
          check={notToCome}
          onDay={(day) => tell(withStarted(told, task, day), saved)}
        />
      )}
      {task.doneOn === null && task.kind !== 'decision' && (
        <DaysForm id={`${id}-days`} days={task.days} onDays={(days) => tell(withDays(told, task, days), saved)} />
      )}
    </div>
  );
}

function doneLabel({ id, kind, paper }: PlannedTask, filing: string | undefined) {
  if (id === filing) return 'ui.plan.form.doneFiling';
  if (kind === 'examResult') return 'ui.plan.form.doneExam';
  return kind === 'obtain' && paper?.maxAgeMonths ? 'ui.plan.form.donePaper' : 'ui.plan.form.done';
}

function DaysForm({ id, days, onDays }: { id: string; days: number; onDays: (days: number) => void }) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(String(days));
  const [error, setError] = useState<string>();
  return (
    <form
      noValidate
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        const number = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : NaN;
        const fits = number <= longestTask;
        setError(fits ? undefined : t('ui.plan.form.wrongDays', { most: longestTask }));
        if (fits) onDays(number);
        else document.getElementById(id)?.focus();
      }}
    >
      <label htmlFor={id} className="font-semibold">
        {t('ui.plan.form.days')}
      </label>
      <FieldText id={id} error={error} />
      <input
        id={id}
        className="field mt-1.5 block w-26"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <button type="submit" className="button button-quiet mt-3">
        {t('ui.plan.form.saveDays')}
      </button>
    </form>
  );
}
