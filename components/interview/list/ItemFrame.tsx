'use client';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import { isOfInputMethod } from '@/lib/typed/inputMethod';
import { ErrorSummary, type FieldError } from '../ErrorSummary';
import type { ListWords } from './item';

interface ItemFrameProps {
  /** Of the heading, which takes the focus when the form opens. */
  headingId: string;
  heading: string;
  words: ListWords;
  errors: readonly FieldError[];
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/**
 * What surrounds the fields of one item. Not a form of its own, since it stands within the form of the page, which is
 * sent with Continue: here Enter keeps the item.
 */
export function ItemFrame({ headingId, heading, words, errors, onSave, onCancel, children }: ItemFrameProps) {
  const { t } = useTexts();

  function saveOnEnter(event: KeyboardEvent) {
    const inField = event.target instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !inField || event.defaultPrevented || isOfInputMethod(event.nativeEvent)) return;
    event.preventDefault();
    onSave();
  }

  return (
    <div
      role="group"
      aria-labelledby={headingId}
      className="border-y-2 border-accent bg-card p-4 max-sm:-mx-4 sm:rounded-card sm:border-x-2 sm:p-6"
      onKeyDown={saveOnEnter}
    >
      <ErrorSummary title={t('ui.question.problem')} errors={errors} />
      <h2 id={headingId} tabIndex={-1} className="text-2xl">
        {heading}
      </h2>
      <div className="mt-4 grid gap-6">{children}</div>
      <p className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="button" className="button" onClick={onSave}>
          {t(`ui.${words}.save`)}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {t(`ui.${words}.cancel`)}
        </button>
      </p>
    </div>
  );
}
