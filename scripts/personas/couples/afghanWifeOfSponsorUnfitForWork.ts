import type { Persona } from '../persona';
import { dutchSponsor, usual } from '../usual';

export const afghanWifeOfSponsorUnfitForWork: Persona = {
  id: 'afghan-wife-of-sponsor-unfit-for-work',
  title: 'A sponsor who cannot work at all, and a wife in Afghanistan who asks to be let off the exam',
  story: [
    'Farid has Dutch and Afghan nationality, lives in Tilburg and is fully unfit for work.',
    'His first wife died in Kabul.',
    'He married his cousin Laila there last year.',
    'Girls may not take lessons where Laila lives, so she asks to be let off the exam.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    sponsorNationalities: ['NL', 'AF'],
    partnerNationalities: ['AF'],
    partnerLivesIn: 'AF',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1978-01-01',
    partnerBornOn: '1994-07-10',
    marriedIn: 'AF',
    marriageRegisteredInNl: 'notSure',
    marriageConcerns: ['closeRelatives'],
    sponsorEarlierMarriage: 'widowed',
    sponsorEarlierMarriageEndedIn: 'AF',
    partnerBornIn: 'AF',
    examGround: 'specialCircumstances',
    incomeExemption: 'fullyIncapacitated',
    children: [],
    digid: 'withCheck',
    publicBenefit: 'yes',
  },
};
