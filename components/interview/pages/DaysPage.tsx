'use client';
import { Controller, useForm, type FieldErrors, type Resolver } from 'react-hook-form';
import { answerTo, type Answers, type QuestionId } from '@/lib/rules/answers';
import { like } from '@/components/ui/drafts/shapes';
import { useKeptField } from '@/components/ui/drafts/useDraft';
import { useEachChange } from '@/components/ui/drafts/useEachChange';
import { useTexts } from '@/components/ui/TextsContext';
import { DayField } from '../fields/DayField';
import { dayProblem } from '../fields/problemTexts';
import { QuestionForm } from '../QuestionForm';
import { ruleOfQuestion } from '@/lib/typed/dayRules';
import { readPossibleDay } from '@/lib/typed/possibleDay';
import { dayParts, noDay, writeDay, type DayPart, type TypedDay } from '@/lib/typed/typedDay';
import type { PageProps } from './PageProps';

type Typed = Partial<Record<QuestionId, TypedDay>>;

/** One day, or two that belong together: three boxes each. */
export function DaysPage({ ids, answers, situation, onAnswer, frame }: PageProps) {
  const texts = useTexts();
  const { t, locale } = texts;

  /** The answers typed, or what is wrong with each. */
  const resolver: Resolver<Typed, unknown, Answers> = (typed) => {
    const read = ids.map((id) => ({
      id,
      day: readPossibleDay(typed[id] ?? noDay, ruleOfQuestion(id), situation.on, locale),
    }));
    const wrong = read.flatMap(({ id, day }) =>
      day.ok ? [] : [{ id, part: day.part, message: dayProblem(day.problem, texts) }],
    );
    const errors = Object.fromEntries(wrong.map(({ id, part, message }) => [id, { type: part, message }]));
    if (wrong.length > 0) return { values: {}, errors };
    return { values: Object.assign({}, ...read.map(({ id, day }) => day.ok && answerTo(id, day.day))), errors: {} };
  };
  const first: Typed = Object.fromEntries(ids.map((id) => [id, kept(answers[id])]));
  const { begun, keep } = useKeptField('typed', first, like(first));
  const form = useForm<Typed, unknown, Answers>({
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    defaultValues: begun,
  });
  useEachChange(form, keep);
  const { control, handleSubmit, formState } = form;

  return (
    <QuestionForm
      {...frame}
      errors={ids.flatMap((id) => {
        const error = errorOf(formState.errors, id);
        return error ? [{ field: `${id}-${error.part}`, message: named(error.message, id) }] : [];
      })}
      onSubmit={() => void handleSubmit(onAnswer)()}
    >
      <div className="grid gap-8">
        {ids.map((id) => (
          <Controller
            key={id}
            name={id}
            control={control}
            render={({ field: { value, onChange, onBlur, ref } }) => (
              <DayField
                id={id}
                legend={t(`questionNames.${id}`)}
                rule={ruleOfQuestion(id)}
                on={situation.on}
                value={value ?? noDay}
                onChange={onChange}
                onBlur={onBlur}
                ref={ref}
                error={errorOf(formState.errors, id)}
              />
            )}
          />
        ))}
      </div>
    </QuestionForm>
  );

  /** Two days on one page: the summary says which one is meant. */
  function named(message: string, id: QuestionId): string {
    return ids.length > 1 ? `${t(`questionNames.${id}`)}: ${message}` : message;
  }
}

function kept(answer: unknown): TypedDay {
  return typeof answer === 'string' ? writeDay(answer) : noDay;
}

function errorOf(errors: FieldErrors<Typed>, id: QuestionId): { part: DayPart; message: string } | undefined {
  const error = errors[id];
  const part = dayParts.find((one) => one === error?.type) ?? 'day';
  return typeof error?.message === 'string' ? { part, message: error.message } : undefined;
}
