'use client';
import { useCallback, type ComponentType } from 'react';
import { loadLanguage } from '@/lib/messages/languages';
import type { Locale } from '@/lib/messages/locales';
import { textsOf } from '@/lib/messages/texts';
import { LoadingNotice, type LoadingWords } from './LoadingNotice';
import { TextsProvider } from './TextsContext';
import { useLoading } from './useLoading';

type View = ComponentType<{ today: string }>;

interface LoadedProps {
  locale: Locale;
  words: LoadingWords;
  load: () => Promise<View>;
  /** The day of today, which only the browser knows. */
  today: () => string;
}

/** A view that is fetched with its language after the page is shown, the same for everyone. */
export function Loaded({ locale, words, load, today }: LoadedProps) {
  const loadBoth = useCallback(async () => {
    const [language, View] = await Promise.all([loadLanguage(locale), load()]);
    return { texts: textsOf(language), View };
  }, [locale, load]);
  const loading = useLoading(loadBoth);

  if (loading.status !== 'loaded') return <LoadingNotice loading={loading} words={words} />;
  const { texts, View } = loading.value;
  return (
    <TextsProvider texts={texts}>
      <View today={today()} />
    </TextsProvider>
  );
}
