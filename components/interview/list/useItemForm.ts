'use client';
import { useState } from 'react';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm, type Control, type DefaultValues, type FieldValues } from 'react-hook-form';
import type { Shape } from '@/components/ui/drafts/shapes';
import { useKeptField } from '@/components/ui/drafts/useDraft';
import { useEachChange } from '@/components/ui/drafts/useEachChange';
import type { z } from '@/lib/zod';
import { dayParts, type DayPart } from '@/lib/typed/typedDay';
import { errorsIn, type ItemError } from './errorsIn';

/** One item of a list while it is filled in: its fields are `<id>-<name>`. */
export interface ItemForm<Draft extends FieldValues, Item> {
  id: string;
  control: Control<Draft, unknown, Item>;
  /** What was wrong when the item was last to be kept. The list stays the same one until then. */
  errors: readonly ItemError[];
  errorAt: (name: string) => string | undefined;
  /** Of a day: with the box it is about. */
  dayErrorAt: (name: string) => { message: string; part: DayPart } | undefined;
  forgetErrors: () => void;
  save: () => void;
}

interface ItemFormOptions<Draft, Item> {
  id: string;
  draft: Draft;
  /** Reads a draft that was kept while it was filled in. */
  shape: Shape<Draft>;
  /** Reads the draft; its messages are shown as they are. */
  schema: z.ZodMiniType<Item, Draft>;
  /** Names a field in the error summary; null where its message does so already. */
  labelOf: (name: string) => string | null;
  onSave: (item: Item) => void;
}

export function useItemForm<Draft extends FieldValues, Item>(
  options: ItemFormOptions<Draft, Item>,
): ItemForm<Draft, Item> {
  const { id, draft, shape, schema, labelOf, onSave } = options;
  const { begun, keep } = useKeptField('typed', draft, shape);
  const [errors, setErrors] = useState<readonly ItemError[]>([]);
  const form = useForm<Draft, unknown, Item>({
    defaultValues: begun as DefaultValues<Draft>, // the whole of it
    resolver: standardSchemaResolver(schema),
    reValidateMode: 'onSubmit', // nothing moves while someone types
    shouldFocusError: false, // the summary takes the focus
  });
  useEachChange(form, keep);
  const { control, handleSubmit } = form;
  const submit = handleSubmit(onSave, (found) => setErrors(errorsIn(found, id, labelOf)));
  const errorAt = (name: string) => errors.find(({ field }) => field === `${id}-${name}`)?.atField;
  return {
    id,
    control,
    errors,
    errorAt,
    dayErrorAt: (name) => {
      const part = dayParts.find((each) => errorAt(`${name}-${each}`) !== undefined);
      const message = part && errorAt(`${name}-${part}`);
      return part && message ? { message, part } : undefined;
    },
    forgetErrors: () => setErrors([]),
    save: () => void submit(),
  };
}
