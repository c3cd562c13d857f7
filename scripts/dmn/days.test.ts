/** The small tables that put days into words: months are added by the second engine, to the day. */
import { expect, test } from 'vitest';
import { addDays, addMonths, type Day } from '../../lib/rules/day';
import { coupleInputs } from './coupleInputs';
import type { Value } from './reading/engine';
import { product } from './reading/product';
import { Comparison, decider, PATIENCE } from './reading/publishedFile';
import { situationWith, type Wanted } from './reading/situationWith';

/** Ends of months, leap days, and the days on which the state-pension age turns. */
const filingDays: readonly Day[] = [
  '2026-11-22',
  '2027-02-28',
  '2027-05-31',
  '2027-12-31',
  '2028-01-01',
  '2028-02-29',
  '2028-03-31',
  '2028-04-01',
  '2029-03-01',
  '2031-12-31',
  '2032-01-01',
  '2033-01-10',
];

/** The days so many months before, with some days on either side. */
const around = (day: Day, ...months: number[]) =>
  months.flatMap((count) => [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((days) => addDays(addMonths(day, -count), days)));

type Choices = Readonly<Record<string, readonly Value[]>>;

const livesInNl = { partnerLivesInNl: [true, false] };
/** The last day is asked of these permits, and of no others. */
const permitWithLastDay = (filing: Day): Choices => ({
  partnerDutchPermit: ['otherPurpose', 'withThisSponsor', 'withSomeoneElse'],
  partnerDutchPermitEndsOn: around(filing, 0, 24),
  ...livesInNl,
});
const permitWithoutLastDay = (): Choices => ({
  partnerDutchPermit: ['none', 'endedAndStayed', 'notAsked'],
  partnerDutchPermitEndsOn: [null],
  ...livesInNl,
});
const granted = (filing: Day): Choices => ({
  asylumGrantedOn: [null, ...around(filing, 0, 3), ...around('2026-06-12', 0)],
});
const resident = (filing: Day): Choices => ({ sponsorResidentSince: [null, ...around(filing, 0, 12)] });
const born = (filing: Day): Choices => ({
  partnerBornOn: [
    null,
    ...around(filing, 18 * 12, 67 * 12, 67 * 12 + 3),
    ...around('2027-12-31', 67 * 12),
    ...around('2031-12-31', 67 * 12 + 3),
  ],
});

test.each([
  { file: 'route', table: 'permitThatCounts', choices: permitWithLastDay, compared: 1296 },
  { file: 'route', table: 'permitThatCounts', choices: permitWithoutLastDay, compared: 72 },
  { file: 'mvv', table: 'permitThatCounts', choices: permitWithLastDay, compared: 1296 },
  { file: 'mvv', table: 'permitThatCounts', choices: permitWithoutLastDay, compared: 72 },
  { file: 'route', table: 'nareisTerm', choices: granted, compared: 336 },
  { file: 'route', table: 'asylumLaw', choices: granted, compared: 336 },
  { file: 'sponsorStatus', table: 'yearOfResidence', choices: resident, compared: 228 },
  { file: 'exam', table: 'partnerAge', choices: born, compared: 552 },
] as const)(
  'two engines count alike the $compared days of $table in the file $file',
  (given) => {
    const { file, table, choices, compared } = given;
    const decide = decider(file);
    const comparison = new Comparison();
    for (const filing of filingDays) {
      for (const wanted of product<Value>({ filingDay: [filing], ...choices(filing) })) {
        const own = coupleInputs[table](situationWith(wanted as Wanted)); // each value is one of those of its input
        comparison.compare(wanted, { [table]: own }, decide(table, wanted));
      }
    }
    expect(comparison).toEqual({ compared, disagreements: [] });
  },
  PATIENCE,
);
