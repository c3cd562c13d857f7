import { describe, expect, it, vi } from 'vitest';
import type { Pick } from '../../testing/anyAnswers';
import { couple, reason } from '../../testing/couple';
import { always, oneOf, type Interview } from '../../testing/interviews';
import type { Answers } from '../../rules/answers';
import { addDays, addMonths, later, type Day } from '../../rules/day';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

/** How the term of a Dutch permit can stand, from late to in time. One that is no condition any more has lapsed. */
const windows: readonly (string | undefined)[] = [undefined, 'review/gap', 'review/lateButUsuallyRepaired', 'met'];
const insured = ['later', 'exempt'];

interface Twice {
  endsOn: Day;
  answers: Answers;
  sooner: Guidance;
  later: Guidance;
}

describe('for who lives here with a Dutch permit an earlier day of filing', () => {
  it(
    'is never later for the permit, once it is not too early',
    always(
      500,
      filedTwice(({ sooner, later }) => {
        const [before, after] = [sooner, later].map((guidance) => reason(guidance, 'extensionWindow'));
        if (before === 'notMet/tooEarly') return;
        expect(windows).toContain(before);
        expect(windows.indexOf(before)).toBeGreaterThanOrEqual(windows.indexOf(after));
      }),
    ),
  );

  it(
    'never ends the health insurance',
    always(
      500,
      filedTwice(({ sooner, later }) => {
        const [before, after] = [sooner, later].map((guidance) => reason(guidance, 'insurance') ?? '');
        expect(insured.indexOf(before ?? '')).toBeGreaterThanOrEqual(insured.indexOf(after ?? ''));
      }),
    ),
  );

  it(
    'never leads back to the mvv or the exam',
    always(
      500,
      filedTwice(({ sooner, later }) => {
        if (later.mvv.result === 'notRequired') expect(sooner.mvv.result).toBe('notRequired');
        if (later.exam.result === 'notRequired') expect(sooner.exam.result).not.toBe('required');
      }),
    ),
  );
});

describe('the last day to apply that the guidance names', () => {
  it(
    'is in time, and the day after it is not',
    always(
      300,
      filedTwice(({ answers, endsOn, sooner }) => {
        const until = sooner.steps.find(({ id }) => id === 'apply')?.until;
        if (until === undefined || until < sooner.on) return;
        expect(until).toBe(addDays(endsOn, -1));
        const windowOn = (filingOn: Day) => reason(guidanceFor({ ...answers, filingOn }, sooner.on), 'extensionWindow');
        expect(windowOn(until)).toBe('met');
        expect(windowOn(endsOn)).not.toBe('met');
      }),
    ),
  );
});

/** Looks at couples of whom the partner lives here, with a permit that ends around two days of filing. */
function filedTwice(holds: (twice: Twice) => void) {
  return ({ on, answers: any, pick }: Interview) => {
    const first = later(on, addDays(addMonths(on, pick(6)), pick(3) - 1));
    const second = addDays(addMonths(first, pick(30)), pick(3));
    const endsOn = ending(pick, first, second);
    const answers: Answers = {
      ...oneOf([any, couple], pick),
      partnerLivesIn: 'NL',
      partnerDutchPermit: oneOf(['withThisSponsor', 'otherPurpose', 'withSomeoneElse'] as const, pick),
      partnerDutchPermitEndsOn: endsOn,
    };
    const [sooner, after] = [first, second].map((filingOn) => guidanceFor({ ...answers, filingOn }, on));
    if (!sooner || !after || !sooner.asked.includes('partnerDutchPermitEndsOn')) return;
    if (!sooner.asked.includes('passport') || !after.asked.includes('passport')) return; // not under Dutch law
    holds({ endsOn, answers, sooner, later: after });
  };
}

/** A last day at which something turns for one of the two days of filing, or a day beside it. */
function ending(pick: Pick, first: Day, second: Day): Day {
  const months = oneOf([0, 0, 0, 3, -24], pick);
  return addDays(addMonths(oneOf([first, second], pick), months), oneOf([-29, -28, -1, 0, 1], pick));
}
