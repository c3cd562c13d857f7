'use client';
import type { ComponentProps } from 'react';
import { isOfInputMethod } from '@/lib/typed/inputMethod';

/** Every box to type in. A key that an input method has taken neither sends the form nor does anything else here. */
export function TextInput({ type = 'text', onKeyDown, ...input }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      {...input}
      onKeyDown={(event) => {
        if (!isOfInputMethod(event.nativeEvent)) onKeyDown?.(event);
        else if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
