import { conditionBasis } from '../../../lib/rules/restsOn/conditions';
import type { Table } from '../table';

/** The treaties in the condition on the sponsor's status. */
export const treaty: Table<'treaty'> = {
  id: 'treaty',
  label: 'A treaty with the country of the sponsor',
  question: 'May a treaty forbid to ask a year of lawful stay of this sponsor?',
  columns: ['sponsorIsUsOrJapanese', 'sponsorIsTurkish', 'turkishWorkerInNl'],
  outputs: { treaty: 'Treaty' },
  rows: [
    {
      no: '1',
      when: { sponsorIsUsOrJapanese: [true] },
      then: { treaty: 'mayForbid' },
      says: 'A national of the United States or Japan.',
    },
    {
      no: '2',
      when: { sponsorIsTurkish: [true], turkishWorkerInNl: ['yes', 'notSure', 'notAsked'] },
      then: { treaty: 'mayForbid' },
      says: 'A Turkish national, unless it is certain that the Turkish one of the two does not work here.',
    },
    { no: '3', when: {}, then: { treaty: 'none' }, says: 'Any other sponsor.' },
  ],
  sources: conditionBasis.sponsorStatus['review/treaty'].sources,
};
