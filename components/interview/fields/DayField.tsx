'use client';
import { useState, type ReactNode, type Ref } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import type { Day } from '@/lib/rules/day';
import type { DayRule } from '@/lib/typed/dayRules';
import { dayParts, noDay, readDay, writeDay, type DayPart, type TypedDay } from '@/lib/typed/typedDay';
import { DaysMeant, useAskedBack } from './DaysMeant';
import { describedBy, FieldText, Label } from './FieldText';
import { TextInput } from './TextInput';
import { Understood } from './Understood';

export interface DayFieldProps {
  /** The boxes are `id-day`, `id-month` and `id-year`, and so are their names in a form. */
  id: string;
  legend: string;
  /** What a day of this kind may be, seen from the day `on`. */
  rule: DayRule;
  on: Day;
  hint?: ReactNode;
  optional?: boolean | undefined;
  /** In words, and the box in which to look. */
  error?: { message: string; part: DayPart } | undefined;
  value?: TypedDay;
  defaultValue?: TypedDay;
  onChange?: (typed: TypedDay) => void;
  onBlur?: () => void;
  /** A day the browser may know: whose it is must be the visitor's own. */
  autoComplete?: 'bday';
  ref?: Ref<HTMLInputElement>;
}

const widths: Record<DayPart, string> = { day: 'w-14', month: 'w-26', year: 'w-20' };

/** A day in three boxes, the month as a number or a word, and what we understood of it. */
export function DayField(props: DayFieldProps) {
  const { id, legend, rule, on, hint, optional, error, onChange, onBlur, ref, ...rest } = props;
  const { t, day, locale } = useTexts();
  const [own, setOwn] = useState(rest.defaultValue ?? noDay);
  const typed = rest.value ?? own;
  const read = readDay(typed, locale);
  const [isInYear, setIsInYear] = useState(false);
  const asked = useAskedBack(typed, { rule, on, isInYear: isInYear && !error });
  const message = error?.message;

  function change(now: TypedDay) {
    setOwn(now);
    onChange?.(now);
  }
  return (
    <fieldset id={id} aria-describedby={describedBy(id, { hint: true, error: message })}>
      <legend>
        <Label text={legend} optional={optional} />
      </legend>
      <FieldText
        id={id}
        error={message}
        hint={
          <>
            {hint} <span>{t('ui.dayField.help')}</span>
          </>
        }
      />
      <div className="mt-1.5 flex flex-wrap gap-2 sm:gap-3">
        {dayParts.map((part) => (
          <div key={part}>
            <label htmlFor={`${id}-${part}`} className="block text-base">
              {t(`ui.dayField.${part}`)}
            </label>
            <TextInput
              id={`${id}-${part}`}
              name={`${id}-${part}`}
              ref={part === 'day' ? ref : undefined}
              inputMode={part === 'month' ? 'text' : 'numeric'}
              autoComplete={rest.autoComplete ? `${rest.autoComplete}-${part}` : 'off'}
              autoCapitalize="off"
              spellCheck={false}
              className={`field ${widths[part]}`}
              value={typed[part]}
              onChange={(event) => change({ ...typed, [part]: event.target.value })}
              onFocus={() => setIsInYear(part === 'year')}
              onBlur={() => {
                setIsInYear(false);
                onBlur?.();
              }}
              aria-describedby={message && error?.part === part ? `${id}-error` : undefined}
              aria-invalid={error?.part === part ? true : undefined}
            />
          </div>
        ))}
      </div>
      <Understood htmlFor={dayParts.map((part) => `${id}-${part}`).join(' ')}>
        {[read.ok && t('ui.dayField.understood', { day: day(read.day) }), asked?.question].filter(Boolean).join(' ')}
      </Understood>
      {asked && (
        <DaysMeant
          days={asked.days}
          onDay={(meant) => {
            change(writeDay(meant));
            document.getElementById(`${id}-year`)?.focus(); // the button goes
          }}
        />
      )}
    </fieldset>
  );
}
