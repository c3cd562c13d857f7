'use client';
import { useState } from 'react';
import { DayField } from '@/components/interview/fields/DayField';
import { dayProblem } from '@/components/interview/fields/problemTexts';
import { isNoDay, noDay, writeDay, type DayPart, type TypedDay } from '@/lib/typed/typedDay';
import { DraftPlace } from '@/components/ui/drafts/DraftPlace';
import { like } from '@/components/ui/drafts/shapes';
import { useDraft, useDropDraft } from '@/components/ui/drafts/useDraft';
import { useUnfolded } from '@/components/ui/drafts/useUnfolded';
import { useTexts } from '@/components/ui/TextsContext';
import { letterDayLabel } from '@/lib/messages/planText';
import type { LetterId } from '@/lib/plan/ids';
import { letterDayNames, letterDays, type LetterDay, type Letters } from '@/lib/plan/letters';
import { withLetter } from '@/lib/plan/told';
import type { Day } from '@/lib/rules/day';
import { letterDayRules } from '@/lib/typed/dayRules';
import { readPossibleDay } from '@/lib/typed/possibleDay';
import { usePlan } from './PlanContext';

type Days = Partial<Record<LetterDay, Day>>;
type Typed = Partial<Record<LetterDay, TypedDay>>;

/** The days of one letter. */
export function LetterForm({ id }: { id: LetterId }) {
  return (
    <DraftPlace name={`plan/letter-${id}`}>
      <DaysOfLetter id={id} />
    </DraftPlace>
  );
}

function DaysOfLetter({ id }: { id: LetterId }) {
  const texts = useTexts();
  const { t } = texts;
  const { plan, told, tell } = usePlan();
  const known: Days = told.progress.letters[id] ?? {};
  const names = letterDayNames(id);
  const optional: readonly LetterDay[] = letterDays[id].optional;
  const first: Typed = Object.fromEntries(names.map((name) => [name, known[name] ? writeDay(known[name]) : noDay]));
  const [typed, setTyped] = useDraft('days', first, like(first));
  const dropDraft = useDropDraft();
  const unfold = useUnfolded();
  const [error, setError] = useState<{ name: LetterDay; message: string; part: DayPart }>();

  function save() {
    const days: Days = {};
    for (const name of names) {
      const boxes = typed[name] ?? noDay;
      if (optional.includes(name) && isNoDay(boxes)) continue;
      const read = readPossibleDay(boxes, letterDayRules[name], plan.on, texts.locale);
      if (!read.ok) {
        const { problem, part } = read;
        return refuse(name, problem === 'inFuture' ? t('ui.plan.form.future') : dayProblem(problem, texts), part);
      }
      const problem = problemOf(name, read.day, days);
      if (problem !== null) return refuse(name, problem, 'day');
      days[name] = read.day;
    }
    setError(undefined);
    dropDraft();
    // Every required day was read above, so the days are those of this letter.
    tell(withLetter(told, id, days as Letters[typeof id] & Days), t('ui.plan.savedLetter'));
  }
  function problemOf(name: LetterDay, day: Day, before: Days): string | null {
    if (name === 'receivedOn' && before.on !== undefined && day > before.on) return t('ui.plan.letterReceivedLater');
    if (name !== 'receivedOn' && before.on !== undefined && day < before.on) return t('ui.plan.letterBackwards');
    return null;
  }
  function refuse(name: LetterDay, message: string, part: DayPart) {
    setError({ name, message, part });
    document.getElementById(`letter-${id}-${name}-${part}`)?.focus();
  }

  return (
    <form
      ref={unfold}
      noValidate
      className="grid gap-4 pb-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{t(`plan.letters.${id}.help`)}</p>
      {names.map((name) => (
        <DayField
          key={name}
          id={`letter-${id}-${name}`}
          legend={letterDayLabel(id, name, t)}
          rule={letterDayRules[name]}
          on={plan.on}
          hint={optional.includes(name) ? t('ui.plan.letterOptional') : undefined}
          optional={optional.includes(name)}
          value={typed[name] ?? noDay}
          onChange={(boxes) => setTyped({ ...typed, [name]: boxes })}
          error={error?.name === name ? error : undefined}
        />
      ))}
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <button type="submit" className="button button-quiet">
          {t('ui.plan.letterSave')}
        </button>
        {id in told.progress.letters && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setTyped({});
              dropDraft();
              tell(withLetter(told, id, null), t('ui.plan.savedSetting'));
              document.getElementById(`letter-${id}-${names[0]}-day`)?.focus(); // the button goes
            }}
          >
            {t('ui.plan.letterRemove')}
          </button>
        )}
      </p>
    </form>
  );
}
