import type { Persona } from '../persona';
import { dutchSponsor, online, usual } from '../usual';

export const youngIsraeliWife: Persona = {
  id: 'young-israeli-wife',
  title: 'A wife of nineteen from Israel, married while both lived abroad, and a young business',
  story: [
    'Daan is Dutch and started a business in Haarlem nine months ago.',
    'He also has some money from a family house that is invested.',
    'He married Noa on Cyprus, when both of them lived in Haifa.',
    'Noa is nineteen, and her passport expires soon.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    ...online,
    partnerNationalities: ['IL'],
    partnerLivesIn: 'IL',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '2003-08-19',
    partnerBornOn: '2007-02-03',
    marriedIn: 'CY',
    marriageRegisteredInNl: 'no',
    bothAbroadWhenMarried: 'yes',
    marriageConcerns: [],
    passport: 'expiresSoon',
    partnerBornIn: 'IL',
    examGround: 'none',
    examStatus: 'passed',
    examPassedOn: '2026-09-01',
    incomes: [
      { kind: 'selfEmployment', since: '2026-02-01', averageMonthlyProfit: 2100 },
      { kind: 'assets', yieldPerMonth: 450, heldSince: '2020-06-01' },
    ],
    children: [],
  },
};
