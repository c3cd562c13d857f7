'use client';
import type { ComponentProps, ReactNode } from 'react';
import { Choice } from './Choice';
import { describedBy, FieldText, Label } from './FieldText';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  hint?: string | undefined;
}

export interface RadiosProps<Value extends string> extends Pick<
  ComponentProps<'input'>,
  'name' | 'onChange' | 'onBlur' | 'ref'
> {
  id: string;
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
  options: readonly Option<Value>[];
  value?: Value | '' | undefined;
  defaultValue?: Value | '' | undefined;
  /** Beside each other where there is room, for a few short answers. */
  inline?: boolean | undefined;
}

/** One choice out of a few. `{...register(name)}` and `{...field}` of react-hook-form fit. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { id, legend, hint, error, optional, options, value, defaultValue, inline, name = id, ...input } = props;
  return (
    <fieldset id={id} role="radiogroup" aria-describedby={describedBy(id, { hint, error })} aria-invalid={!!error}>
      <legend>
        <Label text={legend} optional={optional} />
      </legend>
      <FieldText id={id} hint={hint} error={error} />
      <div className={inline ? 'mt-2 flex flex-wrap gap-2' : 'mt-2 grid gap-2'}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...input}
            {...(value === undefined
              ? { defaultChecked: option.value === defaultValue }
              : { checked: option.value === value })}
            id={`${id}-${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </fieldset>
  );
}
