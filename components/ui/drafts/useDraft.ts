'use client';
import { useCallback, useState } from 'react';
import { deviceDrafts } from '@/lib/saved/deviceDrafts';
import { useDraftPlace } from './DraftPlace';
import type { Shape } from './shapes';

/** A field of a form that is kept while it is filled in. */
interface KeptField<Value> {
  /** What stands in it when the form is shown. */
  begun: Value;
  /** Keeps it. Gives whether the device has it; what is as it was at first need not be kept. */
  keep: (value: Value) => boolean;
}

/** `first` is what stands there where nothing is typed; `shape` reads what was kept. */
export function useKeptField<Value>(field: string, first: Value, shape: Shape<Value>): KeptField<Value> {
  const place = useDraftPlace();
  const untouched = JSON.stringify(first);
  const [begun] = useState(() => {
    const fields = place && typeof window !== 'undefined' ? deviceDrafts().read(place.name) : {};
    return (Object.hasOwn(fields, field) ? shape(fields[field]) : undefined) ?? first;
  });
  const name = place?.name;
  const keep = useCallback(
    (value: Value) => {
      if (name === undefined) return false;
      return deviceDrafts().write(name, field, JSON.stringify(value) === untouched ? undefined : value);
    },
    [name, field, untouched],
  );
  return { begun, keep };
}

/** Like useState, for what somebody types or chooses in a form that is kept. */
export function useDraft<Value>(field: string, first: Value, shape: Shape<Value>): [Value, (value: Value) => boolean] {
  const { begun, keep } = useKeptField(field, first, shape);
  const [value, setValue] = useState(begun);
  const change = useCallback(
    (next: Value) => {
      setValue(() => next);
      return keep(next);
    },
    [keep],
  );
  return [value, change];
}

/** Lets go of what was filled in: of this form, or of a part of it. */
export function useDropDraft(): (part?: string) => void {
  const name = useDraftPlace()?.name;
  return (part) => {
    if (name !== undefined) deviceDrafts().drop(part === undefined ? name : `${name}/${part}`);
  };
}

/** Asks whether something stands in this form that was typed or chosen here. */
export function useIsTyped(): () => boolean {
  const name = useDraftPlace()?.name;
  return useCallback(() => name !== undefined && deviceDrafts().isTyped(name), [name]);
}
