'use client';
import { useEffect, useState, type ComponentType } from 'react';
import { loadLanguage } from '@/lib/messages/languages';
import type { Locale } from '@/lib/messages/locales';
import { textsOf, type Texts } from '@/lib/messages/texts';
import { TextsProvider } from './TextsContext';

type View = ComponentType<{ today: string }>;

interface LoadedProps {
  locale: Locale;
  words: { loading: string; loadFailed: string; tryAgain: string };
  load: () => Promise<View>;
  /** The day of today, which only the browser knows. */
  today: () => string;
}

/** A view that is fetched with its language after the page is shown, the same for everyone. */
export function Loaded({ locale, words, load, today }: LoadedProps) {
  const [loaded, setLoaded] = useState<{ texts: Texts; View: View } | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let here = true;
    Promise.all([loadLanguage(locale), load()]).then(
      ([language, View]) => here && setLoaded({ texts: textsOf(language), View }),
      () => here && setLoaded('failed'),
    );
    return () => {
      here = false;
    };
  }, [locale, load, attempt]);

  if (loaded === null) return <p role="status">{words.loading}</p>;
  if (loaded === 'failed') {
    return (
      <div role="alert" className="rounded-card bg-todo-tint p-4">
        <p>{words.loadFailed}</p>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setLoaded(null);
            setAttempt(attempt + 1);
          }}
        >
          {words.tryAgain}
        </button>
      </div>
    );
  }
  return (
    <TextsProvider texts={loaded.texts}>
      <loaded.View today={today()} />
    </TextsProvider>
  );
}
