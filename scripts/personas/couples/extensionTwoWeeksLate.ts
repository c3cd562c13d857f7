import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const extensionTwoWeeksLate: Persona = {
  id: 'extension-two-weeks-late',
  title: 'An extension two weeks late, with a sponsor who studies',
  story: [
    'Minh is from Viet Nam and studies in Wageningen with a scholarship.',
    'His girlfriend Linh has a permit to live with him, which ended twelve days ago.',
    'They forgot the letter of the IND.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['VN'],
    partnerNationalities: ['VN'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'NL',
    relationship: 'unmarried',
    partnerDutchPermit: 'withThisSponsor',
    partnerDutchPermitEndsOn: '2026-11-10',
    sponsorPermit: 'study',
    sponsorBornOn: '1999-01-25',
    partnerBornOn: '2000-05-02',
    marriedToSomeoneElse: 'no',
    incomes: [{ kind: 'studyFunding', perMonth: 2600 }],
    partnerWorksInNl: 'no',
  },
};
