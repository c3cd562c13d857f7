'use client';
import { useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { useTexts } from '@/components/ui/TextsContext';
import { childSchema, type Child } from '@/lib/rules/answers';
import type { Day } from '@/lib/rules/day';
import { childDays } from '@/lib/typed/dayRules';
import { CountryPicker } from '../fields/CountryPicker';
import { DayField } from '../fields/DayField';
import { Radios } from '../fields/Radios';
import { ItemFrame } from '../list/ItemFrame';
import type { ItemFormProps } from '../list/item';
import { useItemForm } from '../list/useItemForm';
import { keptDraft } from './keptDraft';
import { draftOf, typedChild, type ChildDraft } from './readChild';

const otherParents = childSchema.shape.otherParent.options;

/** One child who comes along. */
export function ChildForm({ id, item, today, onSave, ...frame }: ItemFormProps<Child> & { today: Day }) {
  const texts = useTexts();
  const { t } = texts;
  const schema = useMemo(() => typedChild(texts, today), [texts, today]);
  const form = useItemForm<ChildDraft, Child>({
    id,
    draft: draftOf(item),
    shape: keptDraft,
    schema,
    labelOf: (name) => (isField(name) ? t(`child.fields.${name}.label`) : null),
    onSave,
  });
  const { control } = form;
  const textsOf = (name: keyof Child) => ({
    id: `${id}-${name}`,
    hint: t(`child.fields.${name}.help`),
    error: form.errorAt(name),
  });

  return (
    <ItemFrame {...frame} words="childrenList" errors={form.errors} onSave={form.save}>
      <Controller
        control={control}
        name="bornOn"
        render={({ field: { name, ...field } }) => (
          <DayField
            {...field}
            {...textsOf(name)}
            legend={t('child.fields.bornOn.label')}
            rule={childDays.bornOn}
            on={today}
            error={form.dayErrorAt(name)}
          />
        )}
      />
      <Controller
        control={control}
        name="nationality"
        render={({ field: { name, value, onChange } }) => (
          <CountryPicker
            {...textsOf(name)}
            kind="nationality"
            label={t('child.fields.nationality.label')}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="bornIn"
        render={({ field: { name, value, onChange } }) => (
          <CountryPicker
            {...textsOf(name)}
            kind="country"
            label={t('child.fields.bornIn.label')}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="otherParent"
        render={({ field: { name, value, ...field } }) => (
          <Radios
            {...field}
            {...textsOf(name)}
            legend={t('child.fields.otherParent.label')}
            value={value ?? ''}
            options={otherParents.map((parent) => ({ value: parent, label: t(`child.otherParent.${parent}`) }))}
          />
        )}
      />
    </ItemFrame>
  );
}

function isField(name: string): name is keyof Child {
  return Object.hasOwn(childSchema.shape, name);
}
