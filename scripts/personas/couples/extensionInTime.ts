import { job } from '../../../lib/testing/couple';
import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const extensionInTime: Persona = {
  id: 'extension-in-time',
  title: 'An extension asked for in time, with a sponsor who has a work permit',
  story: [
    'Sipho is South African and works in Delft.',
    'His wife Lerato has a permit to live with him until the middle of January 2027.',
    'They apply two months before that day.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['ZA'],
    partnerNationalities: ['ZA'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'NL',
    relationship: 'married',
    partnerDutchPermit: 'withThisSponsor',
    partnerDutchPermitEndsOn: '2027-01-15',
    sponsorPermit: 'work',
    sponsorBornOn: '1988-06-16',
    partnerBornOn: '1990-09-24',
    marriedIn: 'ZA',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    incomes: [job({ gross: 39_000, per: 'year' })],
    partnerWorksInNl: 'no',
  },
};
