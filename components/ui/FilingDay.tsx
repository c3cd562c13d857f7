'use client';
import { useState } from 'react';
import type { Day } from '@/lib/rules/day';
import { deviceDrafts } from '@/lib/saved/deviceDrafts';
import { filingDraft } from './drafts/places';
import { fetchedLater } from './fetchedLater';
import { LoadedPart } from './LoadedPart';
import { useTexts } from './TextsContext';
import { useOnReading } from './useOnReading';

/** The form stands folded, so it can come later. */
const form = fetchedLater(() => import('./FilingForm'));

/** The day the IND should receive the application: a setting beside the result, not a question. */
export function FilingDay({ filing, today }: { filing: Day; today: Day }) {
  const { t, day } = useTexts();
  const [wasBegun] = useState(() => Object.keys(deviceDrafts().open(filingDraft)).length > 0);
  const [unfolded, setUnfolded] = useState(wasBegun);
  useOnReading(form.load);
  const here = form.useHere();
  return (
    <section className="my-6 rounded-card bg-tint px-5 py-4 print:hidden" aria-label={t('ui.filing.title')}>
      <p role="status" className="font-semibold">
        {t('ui.filing.judged', { filing: day(filing) })}
      </p>
      <details open={wasBegun} onToggle={() => setUnfolded(true)}>
        <summary className="link-button">{t('ui.filing.change')}</summary>
        {here !== null && <here.FilingForm filing={filing} today={today} />}
        {here === null && unfolded && <LoadedPart load={form.load}>{() => null}</LoadedPart>}
      </details>
    </section>
  );
}
