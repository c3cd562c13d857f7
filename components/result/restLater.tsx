'use client';
import { useEffect, type ReactNode } from 'react';
import { fetchedLater, type FetchedLater } from '@/components/ui/fetchedLater';
import { LoadedPart } from '@/components/ui/LoadedPart';
import { TextsProvider, useTexts } from '@/components/ui/TextsContext';
import { useSeen } from '@/components/ui/useSeen';
import type { Locale } from '@/lib/messages/locales';
import { loadPart } from '@/lib/messages/pageLanguages';
import { textsOf, type Texts } from '@/lib/messages/texts';

type Parts = typeof import('./restOfResult');
interface Rest {
  /** The texts of the language with those of the papers and the steps. */
  texts: Texts;
  parts: Parts;
}

const rests: Partial<Record<Locale, FetchedLater<Rest>>> = {};

export function restOf(locale: Locale): FetchedLater<Rest> {
  return (rests[locale] ??= fetchedLater(async () => {
    const [language, parts] = await Promise.all([loadPart(locale, 'wholeGuidance'), import('./restOfResult')]);
    return { texts: textsOf(language), parts };
  }));
}

/** What stands further down, once it is here: when the visitor begins to read on, or this is to be seen. */
export function WithRest({ children }: { children: (parts: Parts) => ReactNode }) {
  const { load, useHere } = restOf(useTexts().locale);
  const rest = useHere();
  const [ref, seen] = useSeen<HTMLDivElement>();
  if (rest !== null) return <TextsProvider texts={rest.texts}>{children(rest.parts)}</TextsProvider>;
  return (
    <div ref={ref} className="min-h-96">
      {seen && <LoadedPart load={load}>{() => null}</LoadedPart>}
    </div>
  );
}

/** Who pressed a link to a part of the page stays there, though what stands above it has grown. */
export function useStayWhereLed(): void {
  const isHere = restOf(useTexts().locale).useHere() !== null;
  useEffect(() => {
    if (!isHere || window.location.hash === '') return;
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isHere]);
}
