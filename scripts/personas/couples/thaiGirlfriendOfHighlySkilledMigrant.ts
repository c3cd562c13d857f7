import { job } from '../../../lib/testing/couple';
import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const thaiGirlfriendOfHighlySkilledMigrant: Persona = {
  id: 'thai-girlfriend-of-highly-skilled-migrant',
  title: 'An unmarried Thai partner of an Indian engineer whose contract ends within a year',
  story: [
    'Arjun is Indian and works in Eindhoven as a highly skilled migrant.',
    'His contract runs for eight more months, and he earned enough over the last twelve.',
    'His girlfriend Ploy lives in Chiang Mai.',
    'Both were married before, and both marriages ended in a divorce.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['IN'],
    partnerNationalities: ['TH'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'TH',
    relationship: 'unmarried',
    partnerDutchPermit: 'none',
    sponsorPermit: 'highlySkilledMigrant',
    sponsorBornOn: '1991-10-05',
    partnerBornOn: '1993-03-27',
    marriedToSomeoneElse: 'no',
    sponsorEarlierMarriage: 'divorced',
    sponsorEarlierMarriageEndedIn: 'IN',
    partnerEarlierMarriage: 'divorced',
    partnerEarlierMarriageEndedIn: 'TH',
    partnerEuStatus: 'none',
    partnerBornIn: 'TH',
    incomes: [
      job({
        contract: 'fixedTerm',
        endsOn: '2027-07-22',
        gross: 2650.5,
        averageLast12Months: 2600,
        socialAssistanceLast12Months: 'no',
      }),
    ],
    children: [],
  },
};
