'use client';
import { useCallback, type ComponentType } from 'react';
import type { Locale } from '@/lib/messages/locales';
import { loadPart } from '@/lib/messages/pageLanguages';
import type { Part } from '@/lib/messages/parts';
import { textsOf } from '@/lib/messages/texts';
import { LoadingNotice, type LoadingWords } from './LoadingNotice';
import { TextsProvider } from './TextsContext';
import { useLoading } from './useLoading';
import { useToday } from './useToday';

type View = ComponentType<{ today: string }>;

interface LoadedProps {
  locale: Locale;
  words: LoadingWords;
  /** The texts that the view shows. */
  part: Part;
  load: () => Promise<View>;
  /** The day of today, which only the browser knows. */
  today: () => string;
}

/** A view that is fetched with its language after the page is shown, the same for everyone. */
export function Loaded({ locale, words, part, load, today }: LoadedProps) {
  const loadBoth = useCallback(async () => {
    const [language, View] = await Promise.all([loadPart(locale, part), load()]);
    return { texts: textsOf(language), View };
  }, [locale, part, load]);
  const loading = useLoading(loadBoth);
  const day = useToday(today);

  if (loading.status !== 'loaded') return <LoadingNotice loading={loading} words={words} />;
  const { texts, View } = loading.value;
  return (
    <TextsProvider texts={texts}>
      <View today={day} />
    </TextsProvider>
  );
}
