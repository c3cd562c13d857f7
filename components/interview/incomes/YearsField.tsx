'use client';
import { Controller } from 'react-hook-form';
import { useTexts } from '@/components/ui/TextsContext';
import type { Income } from '@/lib/rules/answers';
import { describedBy, FieldText, Label } from '../fields/FieldText';
import { MoneyField } from '../fields/MoneyField';
import type { ItemForm } from '../list/useItemForm';
import type { IncomeDraft } from './incomeDraft';
import type { NameOf } from './incomeFields';

interface YearsFieldProps {
  id: string;
  legend: string;
  hint: string;
  optional: boolean | undefined;
  name: NameOf<'years'>;
  form: ItemForm<IncomeDraft, Income>;
}

const years = [
  [0, 'year1'],
  [1, 'year2'],
  [2, 'year3'],
] as const;

/** An amount for each of the last three years. */
export function YearsField({ id, legend, hint, optional, name, form }: YearsFieldProps) {
  const { t } = useTexts();
  return (
    <fieldset id={id} aria-describedby={describedBy(id, { hint })}>
      <legend>
        <Label text={legend} optional={optional} />
      </legend>
      <FieldText id={id} hint={hint} />
      <div className="mt-3 grid gap-2 border-s-4 border-line ps-4">
        {years.map(([index, label]) => (
          <Controller
            key={label}
            control={form.control}
            name={`${name}.${index}`}
            render={({ field }) => (
              <MoneyField
                {...field}
                id={`${id}-${index}`}
                label={t(`ui.incomes.${label}`)}
                error={form.errorAt(`${name}-${index}`)}
              />
            )}
          />
        ))}
      </div>
    </fieldset>
  );
}
