'use client';
import { hrefs } from '@/components/ui/hrefs';
import { SavedNotice } from '@/components/ui/SavedNotice';
import { useTexts } from '@/components/ui/TextsContext';

/** What a visitor without answers finds where a result would be. */
export function NothingYet() {
  const { t, locale } = useTexts();
  return (
    <>
      <h1 className="text-4xl">{t('ui.result.noAnswersTitle')}</h1>
      <SavedNotice />
      <p className="mt-3">{t('ui.result.noAnswersText')}</p>
      <p className="mt-6">
        <a href={hrefs(locale).check} className="button">
          {t('ui.start.begin')}
        </a>
      </p>
    </>
  );
}
