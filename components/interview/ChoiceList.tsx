'use client';
import type { QuestionId } from '@/lib/rules/answers';
import type { MessageKey } from '@/lib/messages/translator';
import { Choice } from './fields/Choice';
import { useTexts } from '@/components/ui/TextsContext';

interface ChoiceListProps {
  id: QuestionId;
  /** Null where the page's heading is the question. */
  legend: string | null;
  options: readonly string[];
  chosen: readonly string[];
  error: string | undefined;
  /** One answer, or as many as fit. */
  type?: 'radio' | 'checkbox';
}

/** The answers to choose from, each with its explanation. */
export function ChoiceList({ id, legend, options, chosen, error, type = 'radio' }: ChoiceListProps) {
  const { t } = useTexts();
  return (
    <fieldset
      id={id}
      aria-labelledby={legend === null ? 'question' : undefined}
      aria-describedby={error ? `${id}-error` : 'question-help'}
      className="grid gap-3"
    >
      {legend !== null && <legend className="mb-3 font-heading text-2xl font-semibold">{legend}</legend>}
      {error && (
        <p id={`${id}-error`} className="font-semibold text-todo">
          {error}
        </p>
      )}
      {options.map((option) => {
        // The options of a question are keys of its labels, by the type of Messages.
        const label = `options.${id}.${option}` as MessageKey;
        const hint = `hints.${id}.${option}` as MessageKey;
        return (
          <Choice
            key={option}
            id={`${id}-${option}`}
            type={type}
            name={id}
            value={option}
            label={t(label)}
            hint={t.has(hint) ? t(hint) : undefined}
            defaultChecked={chosen.includes(option)}
            aria-invalid={error ? true : undefined}
          />
        );
      })}
    </fieldset>
  );
}
