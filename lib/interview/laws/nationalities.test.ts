import { describe, expect, it, vi } from 'vitest';
import type { Pick } from '../../testing/anyAnswers';
import { couple, foreignSponsor, reason } from '../../testing/couple';
import { always, oneOf, type Interview } from '../../testing/interviews';
import type { Answers, Nationality } from '../../rules/answers';
import { nationalityCodes } from '../../rules/facts/countryCodes';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

/** What the partner may be asked for, from most to least. An open one never comes out of a whole interview. */
const leastWanted: readonly string[] = ['required', 'review', 'notRequired'];

/** Nationalities that some table names: free of the mvv, of the test, of both, of the fee, or of nothing. */
const telling: readonly Nationality[] = ['US', 'KR', 'VA', 'GB', 'SR', 'AR', 'IL', 'TR', 'KE', 'IN', 'NL', 'DE'];

describe('another nationality of the partner', () => {
  it(
    'never brings the entry visa (mvv) back, nor makes it more certain that it is needed',
    always(
      600,
      withOneMore(({ before, after }) => {
        if (!statusFallsSilent(before, after)) expectNoMoreAsked(before.mvv, after.mvv);
      }),
    ),
  );

  it(
    'never brings the exam abroad back, nor makes it more certain that it is needed',
    always(
      600,
      withOneMore(({ before, after }) => {
        if (!statusFallsSilent(before, after)) expectNoMoreAsked(before.exam, after.exam);
      }),
    ),
  );

  it(
    'never brings the TB test back',
    always(
      600,
      withOneMore(({ before, after }) => {
        const [tb, tbAfter] = [reason(before, 'tb'), reason(after, 'tb')];
        if (statusFallsSilent(before, after)) return;
        if (tb?.startsWith('exempt/') && tbAfter !== undefined) expect(tbAfter).toMatch(/^exempt\//);
      }),
    ),
  );

  it(
    'never puts a condition out of order',
    always(
      600,
      withOneMore(({ before, after }) => {
        for (const { id, status } of after.conditions) {
          if (status === 'notMet') expect(before.conditions.find((found) => found.id === id)?.status).toBe('notMet');
        }
      }),
    ),
  );
});

/**
 * answers.md asks for the status in another EU state only while the mvv is required by the answers before it. Beside a
 * Turkish worker here it is in question before that, so the Turkish nationality takes the question away.
 */
function statusFallsSilent(before: Guidance, after: Guidance): boolean {
  const asks = ({ asked }: Guidance) => asked.includes('partnerEuStatus');
  return asks(before) && !asks(after) && 'ground' in after.mvv && after.mvv.ground === 'associationLaw';
}

/** Looks at the guidance of a couple before and after the partner tells of one more nationality. */
function withOneMore(holds: (guidance: { before: Guidance; after: Guidance }) => void) {
  return (interview: Interview) => {
    const { on, pick } = interview;
    const answers = oneOf([interview.answers, nearlyFree(interview)], pick);
    const told = (answers.partnerNationalities ?? []).slice(0, 2);
    const partnerNationalities = [...new Set([...told, oneMore(pick)])];
    holds({
      before: guidanceFor({ ...answers, partnerNationalities: told }, on),
      after: guidanceFor({ ...answers, partnerNationalities }, on),
    });
  };
}

function oneMore(pick: Pick): Nationality {
  return oneOf(pick(3) > 0 ? telling : nationalityCodes, pick);
}

/** A couple with a ground other than the nationality to be free of something. */
function nearlyFree({ pick }: Interview): Answers {
  const partnerLivesIn = oneOf(['NL', 'ES', 'KE'] as const, pick);
  return {
    ...couple,
    partnerNationalities: [oneOf(telling, pick)],
    partnerLivesIn,
    partnerDutchPermit: oneOf(['none', 'none', 'endedAndStayed', 'withSomeoneElse'] as const, pick),
    partnerEuStatus: oneOf(
      ['none', 'euLongTermResident', 'livedWithEuLongTermResidentSponsor', 'familyPermitElsewhere'] as const,
      pick,
    ),
    mvvHardship: oneOf(['none', 'medical', 'temporaryProtection'] as const, pick),
    turkishWorkerInNl: oneOf(['no', 'no', 'yes', 'notSure'] as const, pick),
    ...oneOf([{}, foreignSponsor('permanent'), foreignSponsor('study')], pick),
    tbTestedInNl: oneOf(['yes', 'no'] as const, pick),
    examGround: oneOf(['none', 'dutchDiploma', 'surinameDutchPrimarySchool', 'medical'] as const, pick),
  };
}

function expectNoMoreAsked(before: { result: string }, after: { result: string }): void {
  expect(leastWanted.indexOf(after.result)).toBeGreaterThanOrEqual(leastWanted.indexOf(before.result));
}
