'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { QuestionId } from '@/lib/rules/answers';
import type { Locale } from '@/lib/messages/locales';
import { loadPart } from '@/lib/messages/pageLanguages';
import { DraftPlace } from '@/components/ui/drafts/DraftPlace';
import { fragmentOf, readFragment } from '@/components/ui/hrefs';
import { LoadingNotice, type LoadingWords } from '@/components/ui/LoadingNotice';
import { useFragment } from '@/components/ui/useFragment';
import { useLoading } from '@/components/ui/useLoading';
import { useTitle } from '@/components/ui/useTitle';
import { FirstQuestion, type FirstQuestionWords } from './FirstQuestion';
import type { OpeningAnswer } from './InterviewPart';
import type { Named } from './NationalityList';
import { SecondQuestion, type SecondQuestionWords } from './SecondQuestion';

interface CheckProps {
  locale: Locale;
  today: () => string;
  /** The questions that this page can ask by itself, before the rest has arrived. */
  first: QuestionId;
  second: QuestionId;
  words: LoadingWords & { first: FirstQuestionWords; second: SecondQuestionWords; siteName: string };
  nationalities: readonly Named[];
}

/** The question to show, and the answer kept for it; `page` is whatever stands in the address until the rest is here. */
interface Shown {
  page: string | null;
  kept?: readonly string[] | undefined;
}

/** The interview page: the first questions at once, everything else as soon as it has arrived. */
export function Check({ locale, today, first, second, words, nationalities }: CheckProps) {
  const load = useCallback(async () => {
    const [{ interviewPart }, language] = await Promise.all([import('./loadedPart'), loadPart(locale, 'interview')]);
    return interviewPart(language);
  }, [locale]);
  const loading = useLoading(load);
  const [opening, setOpening] = useState<readonly OpeningAnswer[]>([]);
  /** Whether the second question is shown by this page: who saw it here goes on here. */
  const [hasSecond, setHasSecond] = useState(false);
  const [told, setTold] = useState<Shown | null>(null);
  const { page: asked } = readFragment(useFragment());
  const { page, kept } = told ?? { page: asked === '' ? first : asked };

  const showsFirst = page === first;
  const showsSecond = page === second && hasSecond;
  const heading = useFocusOnReturn(showsFirst ? 'first' : showsSecond ? 'second' : 'other');
  useTitle(showsFirst ? titleOf(words.first) : showsSecond ? titleOf(words.second) : null);

  function titleOf({ title }: { title: string }) {
    return `${title} · ${words.siteName}`;
  }

  function answer(question: QuestionId, codes: string[]) {
    setOpening([...opening, { page: question, codes }]);
    if (question !== first || told !== null) return;
    setHasSecond(true);
    // So that Back leads to this question, also when the rest has arrived by then.
    if (window.location.hash === '') window.location.replace(fragmentOf(first));
    window.location.hash = fragmentOf(second);
  }

  function onPage(now: QuestionId | null, keptNow: readonly string[] | undefined) {
    setTold({ page: now, kept: keptNow });
    if (now !== first && now !== second) setHasSecond(false);
  }

  const part = loading.status === 'loaded' ? loading.value : null;
  const isWaitedFor = (question: QuestionId) =>
    part === null && (opening.at(-1)?.page === question || loading.status === 'failed');
  const notice = <LoadingNotice loading={loading} words={words} />;
  return (
    <>
      {part && (
        <part.Interview
          today={today()}
          opening={opening}
          shownElsewhere={hasSecond ? [first, second] : [first]}
          onPage={onPage}
        />
      )}
      {!showsFirst && !showsSecond && notice}
      {showsSecond && (
        <DraftPlace name={second}>
          <SecondQuestion
            words={words.second}
            before={fragmentOf(first)}
            nationalities={nationalities}
            kept={kept}
            picker={part?.picker}
            heading={heading}
            onAnswer={(codes) => answer(second, codes)}
            notice={notice}
            waits={isWaitedFor(second)}
          />
        </DraftPlace>
      )}
      <div hidden={!showsFirst}>
        <DraftPlace name={first}>
          <FirstQuestion
            words={words.first}
            nationalities={nationalities.filter(({ code }) => code !== 'NL')}
            kept={showsFirst ? kept : undefined}
            picker={part?.picker}
            heading={showsFirst ? heading : undefined}
            onAnswer={(codes) => answer(first, codes)}
            notice={notice}
            waits={showsFirst && isWaitedFor(first)}
          />
        </DraftPlace>
      </div>
    </>
  );
}

/** Who comes from another question finds the focus on the heading of this one. */
function useFocusOnReturn(shown: 'first' | 'second' | 'other') {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (shown !== 'other' && shown !== before.current) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    before.current = shown;
  }, [shown]);
  return heading;
}
