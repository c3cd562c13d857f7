import { describe, expect, it, vi } from 'vitest';
import { couple, foreignSponsor, permitHere, TODAY } from '../../testing/couple';
import { always, type Interview } from '../../testing/interviews';
import type { Answers } from '../../rules/answers';
import { addDays, type Day } from '../../rules/day';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

/** Couples to whom chance seldom gives a day to wait for. */
const waiting: readonly Answers[] = [
  { sponsorBornOn: '2006-03-08' },
  { partnerBornOn: '2007-02-28', sponsorBornOn: '2008-02-29' },
  { ...foreignSponsor('humanitarianNonTemporary'), sponsorResidentSince: '2026-03-22' },
  { ...foreignSponsor('euLongTermResidentInactive'), sponsorResidentSince: '2026-11-22' },
  permitHere('withThisSponsor', '2028-05-31'),
  { partnerBornOn: '1960-02-29', examStatus: 'booked' },
  { sponsorBornOn: '1960-11-22', incomes: [] },
  { sponsorBornOn: '1960-11-22', incomes: [], sponsorLivesIn: 'NL', partnerBornOn: '1960-06-15', examStatus: 'notYet' },
  { ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn: '2026-06-30' },
];

describe('the day that is named to mend a condition', () => {
  it(
    'lies after the day of filing',
    always(
      400,
      eachMended(({ from, filing }) => expect(from > filing).toBe(true)),
    ),
  );

  it(
    'mends it',
    always(
      400,
      eachMended(({ id, status, onThatDay }) => expect(statusOf(onThatDay, id)).not.toBe(status)),
    ),
  );

  it.each(waiting)('mends it, and the day before does not: %j', (changes) => {
    let found = 0;
    mended({ ...couple, ...changes }, TODAY, ({ id, ground, dayBefore, onThatDay }) => {
      found += 1;
      expect(statusOf(onThatDay, id)).not.toBe('notMet');
      // Next year's norm of income is not known yet: then there is a doubt before there is an exemption.
      if (id !== 'income') expect(findingOf(dayBefore, id)).toMatchObject({ status: 'notMet', ground });
    });
    expect(found).toBeGreaterThan(0);
  });
});

describe('what is told of a condition', () => {
  it(
    'is a way out only where it is not in order, or will not stay so',
    always(400, ({ on, answers }) => {
      for (const { id, status, fix } of guidanceFor(answers, on).conditions) {
        if (fix?.from !== undefined) expect(status, id).toBe('notMet');
        if (fix?.id !== undefined) expect(status, id).toBe('met');
      }
    }),
  );
});

interface Mended {
  id: string;
  status: string;
  ground: string | undefined;
  from: Day;
  filing: Day;
  dayBefore: Guidance;
  onThatDay: Guidance;
}

function eachMended(holds: (mended: Mended) => void) {
  return ({ on, answers }: Interview) => mended(answers, on, holds);
}

/** Every condition with a day that mends it, beside the guidance for that day and for the day before. */
function mended(answers: Answers, on: Day, holds: (mended: Mended) => void): void {
  const { conditions, filing } = guidanceFor(answers, on);
  const filedOn = (filingOn: Day) => guidanceFor({ ...answers, filingOn }, on);
  for (const { id, status, ground, fix } of conditions) {
    const from = fix?.from;
    if (from === undefined) continue;
    holds({ id, status, ground, from, filing, dayBefore: filedOn(addDays(from, -1)), onThatDay: filedOn(from) });
  }
}

function findingOf({ conditions }: Guidance, id: string) {
  return conditions.find((condition) => condition.id === id);
}

function statusOf(guidance: Guidance, id: string): string | undefined {
  return findingOf(guidance, id)?.status;
}
