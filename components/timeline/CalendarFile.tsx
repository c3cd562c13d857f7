'use client';
import { useState } from 'react';
import { useTexts } from '@/components/ui/TextsContext';
import { endonyms, isLocale, locales } from '@/lib/messages/locales';
import type { Person } from '@/lib/plan/agenda';
import type { Plan } from '@/lib/plan/plan';
import { saveCalendar } from './calendarSaving';

/** The calendar of one of the two, in a language of their own. */
export function CalendarFile({ plan, person, now }: { plan: Plan; person: Person; now: () => Date }) {
  const { t, locale: pageLocale } = useTexts();
  const [locale, setLocale] = useState(pageLocale);
  const [hasFailed, setHasFailed] = useState(false);
  const [saved, setSaved] = useState<string>();

  async function save() {
    setHasFailed(false);
    try {
      setSaved(await saveCalendar(plan, person, locale, now()));
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <div role="group" aria-labelledby={`calendar-${person}`} className="rounded-card border-2 border-line bg-card p-4">
      <h3 id={`calendar-${person}`} className="text-xl">
        {t(`ui.plan.listFor.${person}`)}
      </h3>
      <label className="mt-2 grid gap-1">
        <span>{t('ui.plan.calendarLanguage')}</span>
        <select
          className="field"
          value={locale}
          onChange={({ target }) => {
            if (isLocale(target.value)) setLocale(target.value);
          }}
        >
          {locales.map((other) => (
            <option key={other} value={other} lang={other} translate="no">
              {endonyms[other]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button mt-3" onClick={() => void save()}>
        {t(`ui.plan.calendarSave.${person}`)}
      </button>
      <p role="status">{saved === undefined ? '' : t('ui.plan.calendarDone', { name: saved })}</p>
      <p role="alert" className="font-semibold text-todo">
        {hasFailed ? t('ui.plan.calendarFailed') : ''}
      </p>
    </div>
  );
}
