'use client';
import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormGetValues, UseFormSubscribe } from 'react-hook-form';

interface Form<Values extends FieldValues> {
  subscribe: UseFormSubscribe<Values>;
  getValues: UseFormGetValues<Values>;
}

/** Tells what stands in a form of react-hook-form, each time it has changed. */
export function useEachChange<Values extends FieldValues>(
  { subscribe, getValues }: Form<Values>,
  onChange: (values: Values) => void,
): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    let known = JSON.stringify(getValues());
    return subscribe({
      formState: { values: true },
      callback({ values }) {
        const now = JSON.stringify(values);
        if (now === known) return; // told of something else: the form was sent, say
        known = now;
        tell(values);
      },
    });
  }, [subscribe, getValues]);
}
