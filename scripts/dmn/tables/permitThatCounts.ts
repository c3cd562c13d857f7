import { formerPermitMonths } from '../../../lib/rules/facts/terms';
import { feelOfDay, monthsLater } from '../feel';
import type { Table } from '../table';

/** In time is the day before the last day of the permit. */
const hasEnded = '? <= filingDay';
const endedRecently = `${monthsLater(formerPermitMonths.value)} >= filingDay`;
const forElse = { partnerDutchPermit: ['otherPurpose', 'withSomeoneElse'] } as const;
const forThisSponsor = { partnerDutchPermit: ['withThisSponsor'] } as const;
const livesHere = { partnerLivesInNl: [true] } as const;

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
      when: { ...forElse, ...livesHere, partnerDutchPermitEndsOn: feelOfDay(`${hasEnded} and ${endedRecently}`) },
      then: { permit: 'endedAndStayed' },
      says: `The permit ends on the filing day or ended at most ${formerPermitMonths.value} months ago, and the partner lives in the Netherlands.`,
    },
    {
      no: '2',
      when: { ...forElse, partnerDutchPermitEndsOn: feelOfDay(hasEnded) },
      then: { permit: 'none' },
      says: 'The permit ended longer ago, or the partner left: it does not count.',
    },
    {
      no: '3',
      when: { partnerDutchPermit: ['otherPurpose'] },
      then: { permit: 'otherPurpose' },
      says: 'A permit for another purpose that ends after the filing day.',
    },
    {
      no: '4',
      when: { partnerDutchPermit: ['withSomeoneElse'] },
      then: { permit: 'withSomeoneElse' },
      says: 'A permit to live with somebody else that ends after the filing day.',
    },
    {
      no: '5a',
      when: { ...forThisSponsor, partnerDutchPermitEndsOn: feelOfDay('? >= filingDay') },
      then: { permit: 'withThisSponsor' },
      says: 'A permit to live with this sponsor that has not ended before the filing day.',
    },
    {
      no: '5b',
      when: { ...forThisSponsor, ...livesHere, partnerDutchPermitEndsOn: feelOfDay(endedRecently) },
      then: { permit: 'withThisSponsor' },
      says: `One that ended at most ${formerPermitMonths.value} months ago, of a partner who lives in the Netherlands: a late extension.`,
    },
    {
      no: '6',
      when: { ...livesHere, partnerDutchPermit: ['endedAndStayed'] },
      then: { permit: 'endedAndStayed' },
      says: 'Ended, and the partner stayed in the Netherlands ever since.',
    },
    {
      no: '7',
      when: {},
      then: { permit: 'none' },
      says: 'No permit, one that ended too long ago, or an ended one of somebody who does not live in the Netherlands.',
    },
  ],
  sources: [formerPermitMonths.source, 'Vb 3.80', 'Vb 3.82', 'formB07001'],
};
