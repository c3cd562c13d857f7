/** What may stand in storage after a write that broke off, a hand that meddled, or a version that wrote otherwise. */
import fc from 'fast-check';
import { decisionTimes, letterIds, paces } from '../plan/ids';
import { letterDayNames } from '../plan/letters';
import { tasksOf } from '../plan/tasks';
import { guidanceFor } from '../interview/guidance';
import type { Saved } from '../saved/envelope';
import { dayFrom, type Day } from '../rules/day';
import { anyAnswers, type Pick } from './anyAnswers';
import { TODAY } from './couple';

/** Days a device can be set to, or somebody can write: both ends of the calendar, leap days, today. */
const extremeDays: readonly Day[] = [
  '0001-01-01',
  '1582-10-15',
  '1970-01-01',
  '2000-02-29',
  '2025-11-22',
  TODAY,
  '2027-01-01',
  '2038-01-19',
  '9999-12-31',
];

export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom(...extremeDays),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => dayFrom(...parts) ?? TODAY),
);

const picks: fc.Arbitrary<Pick> = fc.gen().map((value) => (options) => value(fc.nat, { max: options - 1 }));

/** All tasks any of the couples could have, so that what is told is about something. */
const taskIds = [...new Set(tasksOf(guidanceFor(anyAnswersOnce(), TODAY), {}, true).map(({ id }) => id))];

/** Everything the guide could have written, with days that make no sense together. */
export const anySaved: fc.Arbitrary<Saved> = fc
  .record({
    pick: picks,
    filingOn: fc.option(anyDay, { nil: undefined }),
    arrivedOn: fc.option(anyDay, { nil: undefined }),
    coming: fc.option(fc.constantFrom('partner', 'partnerAndChildren'), { nil: undefined }),
    ticks: fc.uniqueArray(fc.oneof(fc.constantFrom('step/apply', 'step/passExam'), fc.string({ maxLength: 20 }))),
    fellAway: fc.subarray(['examGround', 'passport']),
    done: fc.dictionary(fc.constantFrom(...taskIds), anyDay),
    started: fc.dictionary(fc.constantFrom(...taskIds), anyDay),
    days: fc.dictionary(fc.constantFrom(...taskIds), fc.integer({ min: 0, max: 1825 })),
    letters: anyLetters(),
    pace: fc.constantFrom(...paces),
    decision: fc.constantFrom(...decisionTimes),
    togetherBy: fc.option(anyDay, { nil: undefined }),
  })
  .map(({ pick, filingOn, arrivedOn, coming, ticks, fellAway, togetherBy, ...progress }) => {
    const some = (odds: number) =>
      Object.fromEntries(Object.entries(anyAnswers(pick, TODAY)).filter(() => pick(odds) > 0));
    const settings = Object.entries({ filingOn, arrivedOn, coming }).filter(([, value]) => value !== undefined);
    return {
      answers: { ...some(8), ...Object.fromEntries(settings) },
      askedAnew: Object.fromEntries(Object.entries(some(2)).slice(0, 4)),
      ticks,
      fellAway,
      plan: { ...progress, ...(togetherBy !== undefined && { togetherBy }) },
    };
  });

function anyLetters(): fc.Arbitrary<Saved['plan']['letters']> {
  const each = letterIds.map((id) => [
    id,
    fc.record(Object.fromEntries(letterDayNames(id).map((name) => [name, anyDay]))),
  ]);
  return fc.record(Object.fromEntries(each), { requiredKeys: [] });
}

function anyAnswersOnce() {
  return anyAnswers(() => 0, TODAY);
}

/** JSON that no version of the guide writes: too deep, too long, too large, of another kind, or named to do harm. */
export const oddJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['null', 'true', '0', '-0', '-1', '1.005', '1e999', '-1e999', '1e-999', '9007199254740993', '""', '[]', '{}'],
    ...['"\\ud800"', '"\\udfff\\ud800"', '"\\u0000"', '"valid "', '"NaN"', '"2026-02-30"', '"9999-99-99"'],
    ...['{"__proto__":{"passport":"valid"}}', '{"constructor":{"prototype":1}}', '["__proto__"]', '"__proto__"'],
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    `"${'x'.repeat(100_000)}"`,
    `[${'0,'.repeat(100_000)}0]`,
  ),
  anyDay.map((day) => JSON.stringify(day)),
  fc.json(),
);

type Path = readonly (string | number)[];

/** Every place in a value at which something else can stand. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value).map(
    ([key, inner]) => [Array.isArray(value) ? Number(key) : key, inner] as const,
  );
  return [path, ...entries.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** The value as JSON, with this text at that place. */
export function jsonWith(value: unknown, path: Path, text: string): string {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return text;
  const inside = (name: string, inner: unknown) =>
    name === String(key) ? jsonWith(inner, rest, text) : JSON.stringify(inner);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (Array.isArray(value)) return `[${entries.map(([name, inner]) => inside(name, inner)).join()}]`;
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${inside(name, inner)}`).join()}}`;
}
