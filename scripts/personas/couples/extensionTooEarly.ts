import { job } from '../../../lib/testing/couple';
import type { Persona } from '../persona';
import { dutchSponsor, online, usual } from '../usual';

export const extensionTooEarly: Persona = {
  id: 'extension-too-early',
  title: 'An extension asked for too early',
  story: [
    'Bram is Dutch and lives in Leeuwarden with his wife Wanjiru, who is Kenyan.',
    'Her permit is valid until the end of June 2027.',
    'They want to be on time, but the IND takes an application only in the last three months.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    ...online,
    partnerNationalities: ['KE'],
    partnerLivesIn: 'NL',
    relationship: 'married',
    partnerDutchPermit: 'withThisSponsor',
    partnerDutchPermitEndsOn: '2027-06-30',
    sponsorBornOn: '1989-02-11',
    partnerBornOn: '1991-12-01',
    marriedIn: 'KE',
    marriageRegisteredInNl: 'yes',
    marriageConcerns: [],
    incomes: [job({ gross: 2900, holidayAllowance: 'inEachPayment' })],
    partnerWorksInNl: 'yes',
  },
};
