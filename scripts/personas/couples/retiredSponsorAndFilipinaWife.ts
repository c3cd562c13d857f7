import type { Persona } from '../persona';
import { dutchSponsor, usual } from '../usual';

export const retiredSponsorAndFilipinaWife: Persona = {
  id: 'retired-sponsor-and-filipina-wife',
  title: 'A sponsor and a wife who are both past the pension age',
  story: [
    'Kees is Dutch, lives in Zwolle and is seventy-one.',
    'His wife Corazon is from Davao, lives with her sister in Singapore and is sixty-eight.',
    'Nobody looks at his income, and she does not have to take the exam.',
    'Kees was widowed; his first wife died in the Netherlands.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    partnerNationalities: ['PH'],
    partnerLivesIn: 'SG',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1955-03-01',
    partnerBornOn: '1958-10-12',
    marriedIn: 'PH',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    sponsorEarlierMarriage: 'widowed',
    sponsorEarlierMarriageEndedIn: 'NL',
    partnerBornIn: 'PH',
    incomeExemption: undefined, // not asked of who has reached the pension age
    children: [],
    digid: 'basic',
    publicBenefit: 'no',
  },
};
