import { oneYearOfResidenceMonths } from '../../../lib/rules/facts/terms';
import { feelOfDay, monthsLater } from '../feel';
import type { Table } from '../table';

/** The year of lawful stay in the condition on the sponsor's status. */
export const yearOfResidence: Table<'year'> = {
  id: 'yearOfResidence',
  label: 'A year of lawful stay of the sponsor',
  question: 'Has the sponsor had a year of lawful stay on the filing day?',
  columns: ['sponsorResidentSince'],
  beside: ['filingDay'],
  outputs: { year: 'Year' },
  rows: [
    {
      no: '1',
      when: { sponsorResidentSince: feelOfDay(`${monthsLater(oneYearOfResidenceMonths.value)} <= filingDay`) },
      then: { year: 'complete' },
      says: `${oneYearOfResidenceMonths.value} months or more since the first day of lawful stay.`,
    },
    { no: '2', when: {}, then: { year: 'notComplete' }, says: 'Less, or the first day is not asked.' },
  ],
  sources: [oneYearOfResidenceMonths.source],
};
