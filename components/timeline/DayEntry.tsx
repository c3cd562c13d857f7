'use client';
import { useState } from 'react';
import { DayField } from '@/components/interview/fields/DayField';
import { dayProblem } from '@/components/interview/fields/problemTexts';
import { DraftPlace } from '@/components/ui/drafts/DraftPlace';
import { like } from '@/components/ui/drafts/shapes';
import { useDraft, useDropDraft } from '@/components/ui/drafts/useDraft';
import { useUnfolded } from '@/components/ui/drafts/useUnfolded';
import { useTexts } from '@/components/ui/TextsContext';
import type { Day } from '@/lib/rules/day';
import type { DayRule } from '@/lib/typed/dayRules';
import { readPossibleDay } from '@/lib/typed/possibleDay';
import { isNoDay, noDay, writeDay, type DayPart } from '@/lib/typed/typedDay';

interface DayEntryProps {
  id: string;
  /** Under which it is kept while it is filled in; else its id. */
  draft?: string;
  legend: string;
  hint?: string;
  value?: Day | undefined;
  submit: string;
  /** What the day may be, seen from the day `on`. */
  rule: DayRule;
  on: Day;
  /** What is said of a day that is still to come, where there is more to say than that. */
  future?: string;
  onDay: (day: Day) => void;
  /** What empty boxes mean, where they mean something. */
  onEmpty?: () => void;
}

/** One day to fill in, with its own button. */
export function DayEntry(props: DayEntryProps) {
  return (
    <DraftPlace name={`plan/${props.draft ?? props.id}`}>
      <DayForm {...props} />
    </DraftPlace>
  );
}

function DayForm(props: DayEntryProps) {
  const { id, legend, hint, value, submit, rule, on, future, onDay, onEmpty } = props;
  const texts = useTexts();
  const [typed, setTyped] = useDraft('day', value === undefined ? noDay : writeDay(value), like(noDay));
  const dropDraft = useDropDraft();
  const unfold = useUnfolded();
  const [error, setError] = useState<{ message: string; part: DayPart }>();

  function read() {
    if (onEmpty && isNoDay(typed)) {
      setError(undefined);
      dropDraft();
      return onEmpty();
    }
    const found = readPossibleDay(typed, rule, on, texts.locale);
    if (!found.ok) {
      const { problem, part } = found;
      return refuse(problem === 'inFuture' && future ? future : dayProblem(problem, texts), part);
    }
    setError(undefined);
    dropDraft();
    onDay(found.day);
  }
  function refuse(message: string, part: DayPart) {
    setError({ message, part });
    document.getElementById(`${id}-${part}`)?.focus();
  }
  return (
    <form
      ref={unfold}
      noValidate
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <DayField
        id={id}
        legend={legend}
        rule={rule}
        on={on}
        hint={hint}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <button type="submit" className="button button-quiet mt-3">
        {submit}
      </button>
    </form>
  );
}
