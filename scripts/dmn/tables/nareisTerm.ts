import { nareisMonths } from '../../../lib/rules/facts/terms';
import { feelOfDay, monthsLater } from '../feel';
import type { Table } from '../table';

/** The term in row 5 of the table of routes. */
export const nareisTerm: Table<'term'> = {
  id: 'nareisTerm',
  label: 'Term for family reunification after asylum (nareis)',
  question: 'Is the filing day within the term after the asylum permit was granted?',
  columns: ['asylumGrantedOn'],
  beside: ['filingDay'],
  outputs: { term: 'Term' },
  rows: [
    {
      no: '1',
      when: { asylumGrantedOn: feelOfDay(`${monthsLater(nareisMonths.value)} >= filingDay`) },
      then: { term: 'running' },
      says: `Filed within ${nareisMonths.value} months of the day on which the permit was granted; the last day counts.`,
    },
    { no: '2', when: {}, then: { term: 'over' }, says: 'Filed later, or there is no asylum permit.' },
  ],
  sources: [nareisMonths.source],
};
