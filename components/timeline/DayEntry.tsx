'use client';
import { useState } from 'react';
import { DayField } from '@/components/interview/fields/DayField';
import { dayProblem } from '@/components/interview/fields/problemTexts';
import { isNoDay, noDay, readDay, writeDay, type DayPart } from '@/lib/typed/typedDay';
import { useTexts } from '@/components/ui/TextsContext';
import type { Day } from '@/lib/rules/day';

interface DayEntryProps {
  id: string;
  legend: string;
  hint?: string;
  value?: Day | undefined;
  submit: string;
  /** What is wrong with the day, in words; null where nothing is. */
  check: (day: Day) => string | null;
  onDay: (day: Day) => void;
  /** What empty boxes mean, where they mean something. */
  onEmpty?: () => void;
}

/** One day to fill in, with its own button. */
export function DayEntry({ id, legend, hint, value, submit, check, onDay, onEmpty }: DayEntryProps) {
  const texts = useTexts();
  const [typed, setTyped] = useState(value === undefined ? noDay : writeDay(value));
  const [error, setError] = useState<{ message: string; part: DayPart }>();

  function read() {
    if (onEmpty && isNoDay(typed)) {
      setError(undefined);
      return onEmpty();
    }
    const found = readDay(typed, texts.locale);
    if (!found.ok) return refuse(dayProblem(found.problem, texts), found.part);
    const problem = check(found.day);
    if (problem !== null) return refuse(problem, 'day');
    setError(undefined);
    onDay(found.day);
  }
  function refuse(message: string, part: DayPart) {
    setError({ message, part });
    document.getElementById(`${id}-${part}`)?.focus();
  }
  return (
    <form
      noValidate
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <DayField id={id} legend={legend} hint={hint} value={typed} onChange={setTyped} error={error} />
      <button type="submit" className="button button-quiet mt-3">
        {submit}
      </button>
    </form>
  );
}
