import type { Persona } from '../persona';
import { usual } from '../usual';

export const dutchManReturningWithoutAJob: Persona = {
  id: 'dutch-man-returning-without-a-job',
  title: 'A Dutch man who comes home from Kenya without a job, with a wife who was married before',
  story: [
    'Kees (61) has run a school near Kisumu for twenty years. He and Akinyi (48) want to live in Drenthe; he has a pension of his own from abroad and no work yet.',
    'Her first marriage was annulled in Kenya.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    sponsorNationalities: ['NL'],
    freeMovement: 'none',
    partnerNationalities: ['KE'],
    sponsorLivesIn: 'KE',
    partnerLivesIn: 'KE',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1965-06-06',
    partnerBornOn: '1978-03-09',
    marriedIn: 'KE',
    marriageRegisteredInNl: 'notSure',
    marriageConcerns: [],
    partnerEarlierMarriage: 'annulled',
    partnerEarlierMarriageEndedIn: 'KE',
    partnerBornIn: 'KE',
    examGround: 'none',
    examStatus: 'booked',
    incomes: [{ kind: 'abroad', perMonth: 640.5 }],
    children: [],
  },
};
