'use client';
import { useMemo } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useTexts } from '@/components/ui/TextsContext';
import type { Income } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { Radios } from '../fields/Radios';
import { ItemFrame } from '../list/ItemFrame';
import type { ItemFormProps } from '../list/item';
import { useItemForm } from '../list/useItemForm';
import { draftOf, type IncomeDraft } from './incomeDraft';
import { keptDraft } from './keptDraft';
import { IncomeFieldInput } from './IncomeFieldInput';
import { kinds } from './incomeChoices';
import { everyField, historyFields, presentFields, wordsOf } from './incomeFields';
import { typedIncome } from './readIncome';

/** One income: first its kind, then just the fields that this kind needs. */
export function IncomeForm({ id, item, filing, onSave, ...frame }: ItemFormProps<Income> & { filing: Day }) {
  const texts = useTexts();
  const { t, locale } = texts;
  const schema = useMemo(() => typedIncome(texts, filing), [texts, filing]);
  const form = useItemForm<IncomeDraft, Income>({
    id,
    draft: draftOf(item, locale),
    shape: keptDraft,
    schema,
    labelOf: (name) => {
      const field = everyField.find((each) => each.name === name);
      return field ? t(wordsOf(field).label) : null;
    },
    onSave,
  });
  const { present, history } = useWatch({
    control: form.control,
    compute: (draft: IncomeDraft) => ({
      present: presentFields(draft),
      history: historyFields(draft, filing, locale),
    }),
  });

  return (
    <ItemFrame {...frame} words="incomes" errors={form.errors} onSave={form.save}>
      <Controller
        control={form.control}
        name="kind"
        render={({ field: { onChange, ...input } }) => (
          <Radios
            {...input}
            id={`${id}-kind`}
            legend={t('ui.incomes.kind')}
            error={form.errorAt('kind')}
            options={kinds.map((kind) => ({
              value: kind,
              label: t(`income.kinds.${kind}`),
              hint: t(`income.kindHints.${kind}`),
            }))}
            onChange={(event) => {
              form.forgetErrors(); // those of another kind lead nowhere
              onChange(event);
            }}
          />
        )}
      />
      {present.map((field) => (
        <IncomeFieldInput key={field.name} field={field} form={form} filing={filing} marked />
      ))}
      {history.length > 0 && (
        <div role="group" aria-labelledby={`${id}-history`} className="grid gap-6 rounded-card bg-tint p-4">
          <div>
            <h3 id={`${id}-history`} className="text-xl">
              {t('ui.incomes.history')}
            </h3>
            <p className="mt-1 text-base text-pretty">{t('ui.incomes.historyHelp')}</p>
          </div>
          {history.map((field) => (
            <IncomeFieldInput key={field.name} field={field} form={form} filing={filing} marked={false} />
          ))}
        </div>
      )}
    </ItemFrame>
  );
}
