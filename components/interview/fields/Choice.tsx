import type { ComponentProps } from 'react';

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'className' | 'aria-describedby'> {
  id: string;
  type: 'radio' | 'checkbox';
  label: string;
  hint?: string | undefined;
}

/** One answer to choose: the whole box can be pressed. Everything else an input takes goes to the input. */
export function Choice({ id, label, hint, ...input }: ChoiceProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className="choice relative">
      <input {...input} id={id} aria-describedby={hintId} />
      <span>
        <label htmlFor={id} className="after:absolute after:inset-0">
          {label}
        </label>
        {hint && (
          <span id={hintId} className="block text-base text-quiet">
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
