import type { Locale } from '@/lib/messages/locales';
import { loadPart } from '@/lib/messages/pageLanguages';
import { textsOf } from '@/lib/messages/texts';
import type { Person } from '@/lib/plan/agenda';
import type { Plan } from '@/lib/plan/plan';

/** Long enough for any browser to have fetched the file. */
const KEPT_MS = 60_000;

/**
 * Makes the calendar on the device and offers it as a download. What writes calendars, and the language, are fetched
 * only now; where they do not come it fails. Gives the name of the file.
 */
export async function saveCalendar(plan: Plan, person: Person, locale: Locale, now: Date): Promise<string> {
  const [{ calendarFile, calendarFileName }, language] = await Promise.all([
    import('@/lib/calendar/calendarFile'),
    loadPart(locale, 'plan'),
  ]);
  const name = calendarFileName(person, locale);
  download(name, calendarFile(plan, person, textsOf(language), now));
  return name;
}

function download(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
