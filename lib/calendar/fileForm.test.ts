/** What RFC 5545 asks of the text itself, whatever the words. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../messages/languages';
import { locales } from '../messages/locales';
import { textsOf, type Texts } from '../messages/texts';
import { SEED } from '../testing/interviews';
import { plan } from '../testing/plans';
import { calendarFile } from './calendarFile';

const NOW = new Date('2026-11-22T10:00:00Z');
const theirs = plan({}, { done: { travel: '2027-06-01' } });
const small = { ...theirs, tasks: theirs.tasks.filter(({ id }) => id === 'registerMunicipality') };
const english = textsOf(await loadLanguage('en'));

/** A language in which every text is this one. */
function sayingOnly(words: string): Texts {
  return { ...english, t: Object.assign(() => words, { has: () => true }), list: () => words, day: () => words };
}

function problems(file: string): string[] {
  const lines = file.split('\r\n');
  const last = lines.pop();
  return [
    ...(last === '' ? [] : ['the last line does not end']),
    ...lines.filter((line) => /[\r\n]/.test(line)).map((line) => `half an end of line: ${line}`),
    ...lines.filter((line) => line === '' || line === ' ').map(() => 'an empty line'),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `more than 75 octets: ${line}`),
    ...lines.filter((line) => Buffer.from(line).toString() !== line).map((line) => `half a character: ${line}`),
  ];
}

/** The names of the calendar, and the titles and descriptions of its entries and reminders, as read by ical.js. */
function textsIn(file: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  const values = events.flatMap((event) => [
    event.getFirstPropertyValue('summary'),
    ...event.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('description')),
  ]);
  const names = ['name', 'x-wr-calname'].map((name) => unescaped(String(calendar.getFirstPropertyValue(name))));
  return [...names, ...values.map(String)];
}

/** ical.js does not know that the name of a calendar is text (RFC 7986). */
function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

describe('every line has at most 75 octets, whole characters, and ends in CRLF', () => {
  it.each(locales)('in the language %s', async (locale) => {
    const texts = textsOf(await loadLanguage(locale));
    for (const person of ['sponsor', 'partner'] as const) {
      expect(problems(calendarFile(theirs, person, texts, NOW))).toEqual([]);
    }
  });

  it.each([
    ['long Arabic', 'تسجيل الوصول في البلدية خلال خمسة أيام، '.repeat(12)],
    ['emoji', '👩‍❤️‍👨🇳🇱'.repeat(60)],
    ['one word without a space', 'verblijfsvergunningsaanvraagformulieren'.repeat(9)],
    ['Dutch with an accent at every place', 'één reünie, vóór ’s ochtends; '.repeat(15)],
  ])('in %s', (_, words) => {
    const file = calendarFile(theirs, 'partner', sayingOnly(words), NOW);
    expect(problems(file)).toEqual([]);
    expect(new Set(textsIn(file))).toEqual(new Set([words]));
  });
});

it('any text comes back as it was, with commas, semicolons, backslashes and ends of lines', () => {
  const pieces = fc.constantFrom(',', ';', '\\', '\n', '\\n', ':', '"', ' ', 'é', 'ش', '👨‍👩‍👧', 'begin:vevent', '\r\n');
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (words) => {
      const file = calendarFile(small, 'partner', sayingOnly(words), NOW);
      expect(problems(file)).toEqual([]);
      expect(new Set(textsIn(file))).toEqual(new Set([words.replaceAll('\r\n', '\n')]));
    }),
    { seed: SEED, numRuns: 300 },
  );
});
