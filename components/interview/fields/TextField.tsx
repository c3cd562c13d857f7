'use client';
import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldText, Label } from './FieldText';
import { TextInput } from './TextInput';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'className'> {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** May stay empty. */
  optional?: boolean | undefined;
  /** Stands before or after what is typed. */
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A short text. Everything else an input takes goes to the input, so `{...register(name)}` and `{...field}` fit. */
export function TextField({ id, label, hint, error, optional, prefix, suffix, ...input }: TextFieldProps) {
  return (
    <div>
      <label htmlFor={id}>
        <Label text={label} optional={optional} />
      </label>
      <FieldText id={id} hint={hint} error={error} />
      <div className="mt-1.5 flex items-center gap-2">
        {prefix && (
          <span aria-hidden className="font-semibold text-quiet">
            {prefix}
          </span>
        )}
        <TextInput
          id={id}
          autoComplete="off"
          {...input}
          className="field w-40 max-w-full"
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? true : undefined}
        />
        {suffix && (
          <span aria-hidden className="font-semibold text-quiet">
            {suffix}
          </span>
        )}
      </div>
    </div>
  );
}
