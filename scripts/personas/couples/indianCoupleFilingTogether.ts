import type { Persona } from '../persona';
import { usual } from '../usual';

export const indianCoupleFilingTogether: Persona = {
  id: 'indian-couple-filing-together',
  title: 'Two Indians who file together, for a job that begins in February',
  story: [
    'Arjun (31) got a job as an engineer in Eindhoven from 1 February 2027. His employer asked the IND for his permit in November; the decision is not there yet.',
    'Priya (29) wants to come with him. They live in Pune.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    sponsorNationalities: ['IN'],
    partnerNationalities: ['IN'],
    sponsorLivesIn: 'IN',
    partnerLivesIn: 'IN',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorPermit: 'pending',
    sponsorPermitComing: 'highlySkilledMigrant',
    sponsorBornOn: '1995-01-20',
    partnerBornOn: '1997-05-11',
    marriedIn: 'IN',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    partnerBornIn: 'IN',
    incomes: [
      {
        kind: 'employment',
        contract: 'fixedTerm',
        gross: 5600,
        per: 'month',
        holidayAllowance: 'paidYearly',
        startsOn: '2027-02-01',
        endsOn: '2028-01-31',
      },
    ],
    children: [],
  },
};
