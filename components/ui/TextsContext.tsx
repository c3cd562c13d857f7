'use client';
import { createContext, use, type ReactNode } from 'react';
import type { Texts } from '@/lib/messages/texts';

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The texts of the page's language. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('no language has been provided to this part of the page');
  return texts;
}
