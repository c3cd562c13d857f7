import type { Persona } from '../persona';
import { usual } from '../usual';

export const americanCoupleFilingIn2027: Persona = {
  id: 'american-couple-filing-in-2027',
  title: 'Registered partners in the United States who move together in 2027',
  story: [
    'Giulia is Dutch and Italian and lives in Boston with Brandon, who is American.',
    'They are registered partners and will travel to the Netherlands together.',
    'They want to apply on 1 March 2027, for which no amounts are published yet.',
    'Giulia keeps her job in Boston for now and has no DigiD.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    filingOn: '2027-03-01',
    sponsorNationalities: ['NL', 'IT'],
    partnerNationalities: ['US'],
    sponsorLivesIn: 'US',
    partnerLivesIn: 'US',
    relationship: 'registeredPartnership',
    partnerDutchPermit: 'none',
    freeMovement: 'underThreeMonths',
    sponsorBornOn: '1985-07-01',
    partnerBornOn: '1986-08-02',
    marriedIn: 'US',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerBornIn: 'US',
    incomes: [{ kind: 'abroad', perMonth: 6100 }],
    children: [],
    digid: 'none',
    publicBenefit: 'no',
  },
};
