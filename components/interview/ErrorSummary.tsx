'use client';
import { useEffect, useId, useRef } from 'react';

export interface FieldError {
  /** The id of the field to go to. */
  field: string;
  message: string;
}

/** What is wrong on the page, with a link to each field. It takes the focus each time it is shown anew. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="mb-6 rounded-card border-2 border-todo bg-todo-tint p-4"
    >
      <h2 id={titleId} className="text-xl">
        {title}
      </h2>
      <ul className="mt-1">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="inline-flex min-h-target items-center text-todo hover:text-ink"
              onClick={(event) => {
                event.preventDefault(); // the fragment belongs to the question
                focusField(field);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(id: string) {
  const field = document.getElementById(id);
  const control = field?.matches('input, select, button, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input, select, button, textarea');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
