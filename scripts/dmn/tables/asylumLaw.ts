import { asylumFamilyLawSince } from '../../../lib/rules/facts/terms';
import { feelOfDay, theDay } from '../feel';
import type { Table } from '../table';

/** The transition in the route of people with subsidiary protection. */
export const asylumLaw: Table<'law'> = {
  id: 'asylumLaw',
  label: 'Law on the family of people with asylum',
  question: 'Was the asylum permit of the sponsor granted before the present law?',
  columns: ['asylumGrantedOn'],
  outputs: { law: 'Law' },
  rows: [
    {
      no: '1',
      when: { asylumGrantedOn: feelOfDay(`? < ${theDay(asylumFamilyLawSince.value)}`) },
      then: { law: 'older' },
      says: `Granted before ${asylumFamilyLawSince.value}: what holds then is not settled.`,
    },
    { no: '2', when: {}, then: { law: 'present' }, says: 'Granted later, or there is no asylum permit.' },
  ],
  sources: [asylumFamilyLawSince.source],
};
