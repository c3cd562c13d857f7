import { useTexts } from '@/components/ui/TextsContext';
import type { Plan } from '@/lib/plan/plan';
import { CalendarFile } from './CalendarFile';

/** A calendar file for each of the two. `now` gives the moment of a press. */
export function CalendarFiles({ plan, now }: { plan: Plan; now: () => Date }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="calendar" className="mt-16 print:hidden">
      <h2 id="calendar" className="border-t-2 border-ink pt-3 text-[1.65rem]">
        {t('ui.plan.calendarTitle')}
      </h2>
      <p className="mt-5 text-pretty">{t('ui.plan.calendarLead')}</p>
      <p className="mt-2 text-pretty text-quiet">{t('ui.plan.calendarAgain')}</p>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <CalendarFile plan={plan} person="sponsor" now={now} />
        <CalendarFile plan={plan} person="partner" now={now} />
      </div>
    </section>
  );
}
