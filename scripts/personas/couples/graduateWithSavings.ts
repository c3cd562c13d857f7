import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const graduateWithSavings: Persona = {
  id: 'graduate-with-savings',
  title: 'A graduate in the orientation year who lives on savings, and a registered partner with a permit in Italy',
  story: [
    'Mei (26) from China finished her studies in Leiden and looks for work; she has an orientation-year permit and savings. Her partner Lucía (27) from Mexico lives in Milan with a long-term permit.',
    'They registered their partnership in Mexico City.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['CN'],
    partnerNationalities: ['MX'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'IT',
    relationship: 'registeredPartnership',
    partnerDutchPermit: 'none',
    sponsorPermit: 'orientationYear',
    sponsorBornOn: '2000-02-02',
    partnerBornOn: '1999-06-12',
    marriedIn: 'MX',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    willLiveTogether: 'no',
    partnerEuStatus: 'euLongTermResident',
    partnerBornIn: 'MX',
    incomes: [{ kind: 'savings', balance: 31000 }],
    children: [],
  },
};
