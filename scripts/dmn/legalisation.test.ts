/** The table of legalisation, by the second engine, for every place and paper, before and after the Convention. */
import { expect, test } from 'vitest';
import type { Country } from '../../lib/rules/answers';
import { legalisationOf } from '../../lib/rules/civilPaper';
import { addDays, type Day } from '../../lib/rules/day';
import { countryCodes } from '../../lib/rules/facts/countryCodes';
import { civilPapers } from './civilPapers';
import { placeInputs } from './reading/placeInputs';
import { Comparison, decider, PATIENCE } from './reading/publishedFile';
import { legalisation } from './tables/legalisation';

const TODAY = '2026-11-22';

test(
  'two engines give every civil paper of every place the same legalisation',
  () => {
    const fitted = new Set<string>();
    const decide = decider('legalisation', (row) => fitted.add(row));
    const comparison = new Comparison();
    const classes = new Set<string>();
    for (const country of countryCodes) {
      const place = placeInputs(country);
      for (const filingDay of daysFor(place.apostilleSince)) {
        for (const paper of papersFrom(country)) {
          const asked = { ...place, paper, filingDay };
          const own = legalisationOf(paper, country, filingDay);
          comparison.compare({ country, ...asked }, { legalisation: own }, decide('legalisation', asked));
          classes.add(classOf(place, paper, filingDay));
        }
      }
    }
    expect(comparison).toEqual({ compared: 8324, disagreements: [] });
    // No other combinations exist: no place outside the Convention has a day. Suriname alone makes two for its paper.
    expect(classes.size).toBe(15 * (civilPapers.length - 1) + 2);
    expect(fitted.size).toBe(legalisation.rows.length);
  },
  PATIENCE,
);

/** The school paper comes from Suriname only. */
function papersFrom(country: Country) {
  return civilPapers.filter((paper) => paper !== 'examExemptionProof' || country === 'SR');
}

/** Today, and the days around the first one of the Convention there. */
function daysFor(since: Day | null): Day[] {
  return since === null ? [TODAY] : [TODAY, addDays(since, -1), since, addDays(since, 1)];
}

/** The input classes of the table that a case stands for. */
function classOf(
  {
    issuedInKingdom,
    issuedInEu,
    issuedInTurkiye,
    apostille,
    apostilleSince,
    ministryIsLast,
  }: ReturnType<typeof placeInputs>,
  paper: string,
  filing: Day,
) {
  const since = apostilleSince === null ? 'null' : apostilleSince <= filing ? 'begun' : 'later';
  return [issuedInKingdom, issuedInEu, issuedInTurkiye, apostille, since, ministryIsLast, paper].join();
}
