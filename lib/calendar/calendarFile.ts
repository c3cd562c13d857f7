/** The part of one of the two as a file that calendars read (iCalendar, RFC 5545). */
import ical, {
  escape,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import type { Locale } from '../messages/locales';
import type { Texts } from '../messages/texts';
import type { Person } from '../plan/agenda';
import { entriesFor, type Entry } from '../plan/entries';
import type { Plan } from '../plan/plan';
import { addDays } from '../rules/day';
import { entryCategory, entryText, entryTitle } from './entryWords';
import { overtaken } from './overtaken';

const DAY_SECONDS = 86_400;
/** Entries of a whole day begin at midnight; their reminders come when people are up. */
const REMIND_AT_SECONDS = 9 * 3600;

const COUNTED_FROM = Date.UTC(2026, 0, 1);
/** Calendars keep the number of a version in 31 bits: enough until 2094. */
const LAST_VERSION = 2 ** 31 - 1;

/**
 * The file's text: lines of at most 75 octets that end in CRLF. An entry has the same UID in every file, so that a
 * later file takes the place of an earlier one. `now` is the moment of the export, in the years 1 to 9999; an invalid
 * one throws. Source: RFC 5545; all days are calendar days, without a time zone.
 */
export function calendarFile(plan: Plan, person: Person, texts: Texts, now: Date): string {
  const calendar = ical({
    prodId: { company: 'Verblijfwijzer', product: 'Plan', language: texts.locale },
    method: ICalCalendarMethod.PUBLISH,
    name: escape(texts.t('ui.plan.calendarName'), false), // the only text that the library writes as it is
  });
  const add = (entry: Entry, more: Partial<ICalEventData> = {}) => {
    const event = calendar.createEvent({ ...eventOf(entry, { plan, person, texts, now }), ...more });
    for (const days of entry.alarms) {
      const alarm = event.createAlarm({
        type: ICalAlarmType.display,
        triggerAfter: REMIND_AT_SECONDS - days * DAY_SECONDS,
      });
      alarm.relatesTo(ICalAlarmRelatesTo.start); // left out, a moment after midnight would count from the end
    }
  };
  const entries = entriesFor(plan, person);
  for (const entry of entries) add(entry);
  for (const entry of overtaken(entries, person)) add(entry, { status: ICalEventStatus.CANCELLED });
  return `${calendar.toString()}\r\n`;
}

/** The name of the file: whose calendar, in which language, and nothing about the couple. */
export function calendarFileName(person: Person, locale: Locale): string {
  return `verblijfwijzer-${person}-${locale}.ics`;
}

interface Export {
  plan: Plan;
  person: Person;
  texts: Texts;
  now: Date;
}

function eventOf(entry: Entry, { plan, person, texts, now }: Export): ICalEventData {
  const category = entryCategory(entry, texts);
  return {
    id: `${entry.id}@verblijfwijzer`,
    sequence: versionAt(now),
    stamp: now,
    lastModified: now,
    start: entry.day,
    end: addDays(entry.day, 1),
    allDay: true,
    // A reminder takes no time: RFC 5545 and Outlook each have their own word for that.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    summary: entryTitle(entry, person, texts),
    description: entryText(entry, plan, person, texts),
    categories: category === null ? [] : [{ name: category }],
  };
}

/** Grows with every export. A clock that is wrong gives the first number or the last, never one that is not allowed. */
function versionAt(now: Date): number {
  const seconds = Math.floor((now.getTime() - COUNTED_FROM) / 1000);
  return Math.min(Math.max(seconds, 0), LAST_VERSION);
}
