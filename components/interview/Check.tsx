'use client';
import { useEffect, useRef, useState } from 'react';
import { loadLanguage } from '@/lib/messages/languages';
import type { Locale } from '@/lib/messages/locales';
import { useTitle } from '@/components/ui/useTitle';
import { FirstQuestion, type FirstQuestionWords, type Named } from './FirstQuestion';
import type { InterviewPart } from './InterviewPart';

interface CheckProps {
  locale: Locale;
  today: () => string;
  words: FirstQuestionWords & { pageTitle: string; loading: string; loadFailed: string; tryAgain: string };
  nationalities: readonly Named[];
}

/** The interview page: the first question at once, everything else as soon as it has arrived. */
export function Check({ locale, today, words, nationalities }: CheckProps) {
  const [part, setPart] = useState<InterviewPart | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [given, setGiven] = useState<{ codes: string[] } | null>(null);
  const [shown, setShown] = useState<{ page: 'first' | 'other'; kept: readonly string[] | undefined } | null>(null);

  useEffect(() => {
    let here = true;
    Promise.all([import('./loadedPart'), loadLanguage(locale)])
      .then(([{ interviewPart }, language]) => interviewPart(language))
      .then(
        (loaded) => here && setPart(loaded),
        () => here && setPart('failed'),
      );
    return () => {
      here = false;
    };
  }, [locale, attempt]);

  useTitle(shown?.page === 'other' ? null : words.pageTitle);

  const heading = useRef<HTMLHeadingElement>(null);
  const wasOther = useRef(false);
  useEffect(() => {
    if (shown?.page === 'first' && wasOther.current) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    wasOther.current = shown?.page === 'other';
  }, [shown]);

  const ready = part !== null && part !== 'failed' ? part : null;
  return (
    <>
      {ready && (
        <ready.Interview today={today()} firstAnswer={given} onPage={(page, kept) => setShown({ page, kept })} />
      )}
      <div hidden={shown?.page === 'other'}>
        <FirstQuestion
          words={words}
          nationalities={nationalities}
          kept={shown?.kept}
          picker={ready?.picker}
          heading={heading}
          onAnswer={(codes) => setGiven({ codes })}
        >
          {given && !ready && part !== 'failed' && (
            <p role="status" className="mt-4 rounded-card bg-tint p-4">
              {words.loading}
            </p>
          )}
          {part === 'failed' && (
            <div role="alert" className="mt-4 rounded-card bg-todo-tint p-4">
              <p>{words.loadFailed}</p>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  setPart(null);
                  setAttempt(attempt + 1);
                }}
              >
                {words.tryAgain}
              </button>
            </div>
          )}
        </FirstQuestion>
      </div>
    </>
  );
}
