import type { Persona } from '../persona';
import { dutchSponsor, online, usual } from '../usual';

export const ukrainianWifeWithTemporaryProtection: Persona = {
  id: 'ukrainian-wife-with-temporary-protection',
  title: 'A wife from Ukraine who has temporary protection in the Netherlands',
  story: [
    'Bram (36) is Dutch. Olena (33) fled from Kharkiv in 2022 and has temporary protection here; they married in Utrecht this summer. An earlier marriage of his was annulled in Germany.',
    'She works in a bakery and does not want to go back to wait for an entry visa.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    ...dutchSponsor,
    ...online,
    partnerNationalities: ['UA'],
    partnerLivesIn: 'NL',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1990-03-18',
    partnerBornOn: '1993-07-02',
    sponsorEarlierMarriage: 'annulled',
    sponsorEarlierMarriageEndedIn: 'DE',
    marriedIn: 'NL',
    marriageRegisteredInNl: 'yes',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    mvvHardship: 'temporaryProtection',
    partnerBornIn: 'UA',
    tbTestedInNl: 'notSure',
    examGround: 'none',
    incomes: [{ kind: 'employment', contract: 'permanent', gross: 3400, per: 'month', holidayAllowance: 'paidYearly' }],
    partnerWorksInNl: 'yes',
    children: [],
  },
};
