'use client';
import { Controller, useForm, type FieldErrors, type Resolver } from 'react-hook-form';
import { answerTo, parseAnswers, type Answers, type QuestionId } from '@/lib/rules/answers';
import { useTexts } from '@/components/ui/TextsContext';
import { DayField } from '../fields/DayField';
import { dayProblem } from '../fields/problemTexts';
import { QuestionForm } from '../QuestionForm';
import { dayParts, noDay, readDay, writeDay, type DayPart, type TypedDay } from '@/lib/typed/typedDay';
import type { PageProps } from './PageProps';

type Typed = Partial<Record<QuestionId, TypedDay>>;

/** One day, or two that belong together: three boxes each. */
export function DaysPage({ ids, answers, situation, onAnswer, frame }: PageProps) {
  const texts = useTexts();
  const { t, locale } = texts;

  /** The answers typed, or what is wrong with each; a birth day may not lie in the future. */
  const resolver: Resolver<Typed, unknown, Answers> = (typed) => {
    const read = ids.map((id) => ({ id, day: readDay(typed[id] ?? noDay, locale) }));
    const wrong = read.flatMap(({ id, day }) => {
      if (!day.ok) return [{ id, part: day.part, message: dayProblem(day.problem, texts) }];
      const answer = answerTo(id, day.day);
      const possible = answer && parseAnswers(answer, situation.on).ok;
      return possible ? [] : [{ id, part: 'year' as const, message: dayProblem('inFuture', texts) }];
    });
    const errors = Object.fromEntries(wrong.map(({ id, part, message }) => [id, { type: part, message }]));
    if (wrong.length > 0) return { values: {}, errors };
    return { values: Object.assign({}, ...read.map(({ id, day }) => day.ok && answerTo(id, day.day))), errors: {} };
  };
  const { control, handleSubmit, formState } = useForm<Typed, unknown, Answers>({
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    defaultValues: Object.fromEntries(ids.map((id) => [id, kept(answers[id])])),
  });

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
