'use client';
import { useState } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import { readMoney } from '@/lib/typed/typedMoney';
import { TextField, type TextFieldProps } from './TextField';
import { Understood } from './Understood';

export interface MoneyFieldProps extends Omit<TextFieldProps, 'prefix' | 'suffix' | 'value' | 'defaultValue'> {
  value?: string;
  defaultValue?: string;
}

/** An amount in euros, in any way of writing, and what we understood of it. */
export function MoneyField({ value, defaultValue = '', onChange, ...field }: MoneyFieldProps) {
  const { t, euros } = useTexts();
  const [typed, setTyped] = useState(defaultValue);
  const read = readMoney(value ?? typed);
  return (
    <div>
      <TextField
        {...field}
        {...(value === undefined ? { defaultValue } : { value })}
        prefix="€"
        inputMode="decimal"
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(event);
        }}
      />
      <Understood htmlFor={field.id}>
        {read.ok ? t('ui.moneyField.understood', { amount: euros(read.euros) }) : ''}
      </Understood>
    </div>
  );
}
