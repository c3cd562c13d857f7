import { job } from '../../../lib/testing/couple';
import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const changeFromStudyUnder21: Persona = {
  id: 'change-from-study-under-21',
  title: 'A student of twenty who wants to change her permit, and a sponsor here for under a year',
  story: [
    'Hamza is Moroccan and came to live with his mother in March 2026.',
    'His girlfriend Mei is Chinese, is twenty and studies in Groningen.',
    'She wants to change her permit for study into one to stay with him.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['MA'],
    partnerNationalities: ['CN'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'NL',
    relationship: 'unmarried',
    partnerDutchPermit: 'otherPurpose',
    partnerDutchPermitEndsOn: '2027-08-31',
    sponsorPermit: 'familyMember',
    sponsorResidentSince: '2026-03-09',
    sponsorBornOn: '2002-10-18',
    partnerBornOn: '2006-07-04',
    marriedToSomeoneElse: 'notSure',
    publicOrder: 'conviction',
    incomes: [
      job({ contract: 'flexible', gross: 2400, averageLast12Months: 1700 }),
      { kind: 'benefit', benefit: 'youngDisabled', gross: 400, per: 'month' },
    ],
    partnerWorksInNl: 'no',
  },
};
