'use client';
import { useEffect, useRef, type ReactNode } from 'react';
import type { QuestionId } from '@/lib/rules/answers';
import { questions } from '@/lib/interview/questions';
import { hrefs } from '@/components/ui/hrefs';
import { useTexts } from '@/components/ui/TextsContext';
import { useTitle } from '@/components/ui/useTitle';
import { BackLink } from './BackLink';
import { ErrorSummary, type FieldError } from './ErrorSummary';
import { QuestionHead, WhyWeAsk } from './QuestionHead';

export interface QuestionFormProps {
  page: QuestionId;
  /** How many pages are still to come, about. */
  toGo: number;
  /** The page before this one; null on the first. */
  before: QuestionId | null;
  /** Something to say above the question: an answer that fell away, say. */
  note: ReactNode;
}

interface FrameProps extends QuestionFormProps {
  errors: readonly FieldError[];
  onSubmit: (form: FormData) => void;
  /** Told of each change in a field, with all that stands in the form then. */
  onChange?: (form: FormData) => void;
  children: ReactNode;
}

/** The frame of a question page: what is asked and why, the fields, and the ways on and back. */
export function QuestionForm({ page, toGo, before, note, errors, onSubmit, onChange, children }: FrameProps) {
  const { t, locale } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t(`questions.${page}.title`);

  const shown = errors.length > 0 ? t('ui.question.titleWithError', { title }) : title;
  useTitle(`${shown} · ${t('ui.site.name')}`);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
      onChange={(event) => onChange?.(new FormData(event.currentTarget))}
    >
      {before && <BackLink href={hrefs(locale).question(before)}>{t('ui.question.back')}</BackLink>}
      <ErrorSummary title={t('ui.question.problem')} errors={errors} />
      {note}
      <QuestionHead
        ref={heading}
        id="question"
        progress={`${t('ui.question.part', { section: t(`sections.${questions[page].section}`) })} · ${t('ui.question.moreToGo', { count: toGo })}`}
        title={title}
        help={t(`questions.${page}.help`)}
      />
      <div className="mt-6">{children}</div>
      <WhyWeAsk label={t('ui.question.whyWeAsk')}>{t(`questions.${page}.why`)}</WhyWeAsk>
      <p className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button">
          {t('ui.question.continue')}
        </button>
        <a href={hrefs(locale).result} className="link-button" aria-describedby="leave-help">
          {t('ui.question.leave')}
        </a>
      </p>
      <p id="leave-help" className="mt-1 text-base text-quiet">
        {t('ui.question.leaveHelp')}
      </p>
    </form>
  );
}
