import { job } from '../../../lib/testing/couple';
import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const turkishWorkerAndHisWife: Persona = {
  id: 'turkish-worker-and-his-wife',
  title: 'A Turkish worker with a flexible contract, and a wife whose exam has expired',
  story: [
    'Emre is Turkish, has a permanent permit and works in Enschede through an agency.',
    'He earned enough in each of the last three years.',
    'His wife Zeynep lives in Izmir.',
    'She passed the exam more than a year ago, so she must take it again.',
  ],
  on: '2026-04-07',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['TR'],
    partnerNationalities: ['TR'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'TR',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorPermit: 'permanent',
    turkishWorkerInNl: 'yes',
    sponsorBornOn: '1987-11-11',
    partnerBornOn: '1990-01-20',
    marriedIn: 'TR',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    partnerBornIn: 'TR',
    examGround: 'none',
    examStatus: 'passed',
    examPassedOn: '2025-03-31',
    incomes: [
      job({
        contract: 'flexible',
        gross: 560,
        per: 'week',
        averagesLast3Years: [2500, 2400, 2300],
        benefitWeeksLast3Years: 9,
        socialAssistanceLast3Years: 'no',
      }),
    ],
    children: [],
  },
};
