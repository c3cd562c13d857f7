'use client';
import { useEffect, type ReactNode } from 'react';
import { fetchedLater, type FetchedLater } from '@/components/ui/fetchedLater';
import { LoadedPart } from '@/components/ui/LoadedPart';
import { TextsProvider, useTexts } from '@/components/ui/TextsContext';
import { useSeen } from '@/components/ui/useSeen';
import type { Locale } from '@/lib/messages/locales';
import { loadPart } from '@/lib/messages/pageLanguages';
import { textsOf, type Texts } from '@/lib/messages/texts';

const rests: Partial<Record<Locale, FetchedLater<Texts>>> = {};

/** The texts of the language with those of the papers and the steps. */
export function restOf(locale: Locale): FetchedLater<Texts> {
  return (rests[locale] ??= fetchedLater(async () => textsOf(await loadPart(locale, 'wholeGuidance'))));
}

/** What needs the rest of the texts, once they are here: when the visitor begins to read on, or this is to be seen. */
export function WithRest({ children }: { children: ReactNode }) {
  const { load, useHere } = restOf(useTexts().locale);
  const texts = useHere();
  const [ref, seen] = useSeen<HTMLDivElement>();
  if (texts !== null) return <TextsProvider texts={texts}>{children}</TextsProvider>;
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
