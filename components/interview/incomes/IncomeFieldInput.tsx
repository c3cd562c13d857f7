'use client';
import { Controller } from 'react-hook-form';
import { useTexts } from '@/components/ui/TextsContext';
import type { Income } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { incomeDays } from '@/lib/typed/dayRules';
import { DayField } from '../fields/DayField';
import { MoneyField } from '../fields/MoneyField';
import { Radios } from '../fields/Radios';
import { TextField } from '../fields/TextField';
import type { ItemForm } from '../list/useItemForm';
import type { IncomeDraft } from './incomeDraft';
import { wordsOf, type IncomeField } from './incomeFields';
import { YearsField } from './YearsField';

interface IncomeFieldInputProps {
  field: IncomeField;
  form: ItemForm<IncomeDraft, Income>;
  filing: Day;
  /** Says that it may stay empty, where it may. */
  marked: boolean;
}

/** One field of an income, in the way it is filled in. */
export function IncomeFieldInput({ field, form, filing, marked }: IncomeFieldInputProps) {
  const { t } = useTexts();
  const { control, errorAt } = form;
  const id = `${form.id}-${field.name}`;
  const words = wordsOf(field);
  const label = t(words.label);
  const shared = {
    id,
    hint: t(words.help),
    optional: marked && field.optional,
    error: errorAt(field.name),
  };
  switch (field.as) {
    case 'money':
      return (
        <Controller
          control={control}
          name={field.name}
          render={({ field: input }) => <MoneyField {...input} {...shared} label={label} />}
        />
      );
    case 'percent':
    case 'whole':
      return (
        <Controller
          control={control}
          name={field.name}
          render={({ field: input }) => (
            <TextField
              {...input}
              {...shared}
              label={label}
              inputMode={field.as === 'percent' ? 'decimal' : 'numeric'}
              suffix={field.as === 'percent' ? '%' : undefined}
            />
          )}
        />
      );
    case 'day':
      return (
        <Controller
          control={control}
          name={field.name}
          render={({ field: { name, ...input } }) => (
            <DayField
              {...input}
              {...shared}
              error={form.dayErrorAt(name)}
              legend={label}
              rule={incomeDays[name]}
              on={filing}
            />
          )}
        />
      );
    case 'choice':
      return (
        <Controller
          control={control}
          name={field.name}
          render={({ field: input }) => (
            <Radios
              {...input}
              {...shared}
              legend={label}
              inline={field.inline}
              options={Object.entries(field.choices).map(([value, text]) => ({ value, label: t(text) }))}
            />
          )}
        />
      );
    case 'years':
      return <YearsField {...shared} legend={label} form={form} name={field.name} />;
  }
}
