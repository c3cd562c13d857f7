'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { loadLanguage } from '@/lib/messages/languages';
import type { Locale } from '@/lib/messages/locales';
import { readFragment } from '@/components/ui/hrefs';
import { LoadingNotice, type LoadingWords } from '@/components/ui/LoadingNotice';
import { useFragment } from '@/components/ui/useFragment';
import { useLoading } from '@/components/ui/useLoading';
import { useTitle } from '@/components/ui/useTitle';
import { FirstQuestion, type FirstQuestionWords, type Named } from './FirstQuestion';

interface CheckProps {
  locale: Locale;
  today: () => string;
  /** The first question, as it stands in an address. */
  first: string;
  words: FirstQuestionWords & LoadingWords & { pageTitle: string };
  nationalities: readonly Named[];
}

/** The interview page: the first question at once, everything else as soon as it has arrived. */
export function Check({ locale, today, first, words, nationalities }: CheckProps) {
  const load = useCallback(async () => {
    const [{ interviewPart }, language] = await Promise.all([import('./loadedPart'), loadLanguage(locale)]);
    return interviewPart(language);
  }, [locale]);
  const loading = useLoading(load);
  const [given, setGiven] = useState<{ codes: string[] } | null>(null);
  const [shown, setShown] = useState<{ page: 'first' | 'other'; kept: readonly string[] | undefined } | null>(null);
  const { page: asked } = readFragment(useFragment());
  // Until the rest has arrived the address says whether another question is meant.
  const showsOther = shown === null ? given === null && asked !== '' && asked !== first : shown.page === 'other';

  useTitle(showsOther ? null : words.pageTitle);

  const heading = useRef<HTMLHeadingElement>(null);
  const wasOther = useRef(false);
  useEffect(() => {
    if (shown?.page === 'first' && wasOther.current) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    wasOther.current = shown?.page === 'other';
  }, [shown]);

  const part = loading.status === 'loaded' ? loading.value : null;
  const notice = <LoadingNotice loading={loading} words={words} />;
  return (
    <>
      {part && <part.Interview today={today()} firstAnswer={given} onPage={(page, kept) => setShown({ page, kept })} />}
      {showsOther && notice}
      <div hidden={showsOther}>
        <FirstQuestion
          words={words}
          nationalities={nationalities}
          kept={shown?.kept}
          picker={part?.picker}
          heading={heading}
          onAnswer={(codes) => setGiven({ codes })}
        >
          {(given !== null || loading.status === 'failed') && notice}
        </FirstQuestion>
      </div>
    </>
  );
}
