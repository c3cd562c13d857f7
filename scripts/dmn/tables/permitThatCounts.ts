import { formerPermitMonths } from '../../../lib/rules/facts/terms';
import { feelOfDay, monthsLater } from '../feel';
import type { Table } from '../table';

const hasEnded = '? < filingDay';
const endedRecently = `${hasEnded} and ${monthsLater(formerPermitMonths.value)} >= filingDay`;

/** The permit that counts, at the head of section 1 of guidance.md. */
export const permitThatCounts: Table<'permit'> = {
  id: 'permitThatCounts',
  label: 'The Dutch permit of the partner that counts',
  question: 'Which Dutch residence permit of the partner counts on the filing day?',
  columns: ['partnerDutchPermit', 'partnerDutchPermitEndsOn', 'partnerLivesInNl'],
  beside: ['filingDay'],
  outputs: { permit: 'Permit that counts' },
  rows: [
    {
      no: '1',
      when: {
        partnerDutchPermit: ['otherPurpose', 'withSomeoneElse'],
        partnerDutchPermitEndsOn: feelOfDay(endedRecently),
        partnerLivesInNl: [true],
      },
      then: { permit: 'endedAndStayed' },
      says: `The permit ended at most ${formerPermitMonths.value} months ago and the partner lives in the Netherlands.`,
    },
    {
      no: '2',
      when: {
        partnerDutchPermit: ['otherPurpose', 'withSomeoneElse'],
        partnerDutchPermitEndsOn: feelOfDay(hasEnded),
      },
      then: { permit: 'none' },
      says: 'The permit ended longer ago, or the partner left: it does not count.',
    },
    {
      no: '3',
      when: { partnerDutchPermit: ['otherPurpose'] },
      then: { permit: 'otherPurpose' },
      says: 'A permit for another purpose that has not ended.',
    },
    {
      no: '4',
      when: { partnerDutchPermit: ['withSomeoneElse'] },
      then: { permit: 'withSomeoneElse' },
      says: 'A permit to live with somebody else that has not ended.',
    },
    {
      no: '5',
      when: { partnerDutchPermit: ['withThisSponsor'] },
      then: { permit: 'withThisSponsor' },
      says: 'A permit to live with this sponsor is read as it stands, also when it has ended.',
    },
    {
      no: '6',
      when: { partnerDutchPermit: ['endedAndStayed'], partnerLivesInNl: [true] },
      then: { permit: 'endedAndStayed' },
      says: 'Ended, and the partner stayed in the Netherlands ever since.',
    },
    {
      no: '7',
      when: {},
      then: { permit: 'none' },
      says: 'No permit, or an ended one of somebody who does not live in the Netherlands.',
    },
  ],
  sources: ['formB07001', 'indMvvExemptions'],
};
