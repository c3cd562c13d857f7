import { job } from '../../../lib/testing/couple';
import type { Persona } from '../persona';
import { dutchSponsor, online, usual } from '../usual';

export const statelessBoyfriendInTheNetherlands: Persona = {
  id: 'stateless-boyfriend-in-the-netherlands',
  title: 'A stateless partner who is here without a permit and cannot leave',
  story: [
    'Eva is Dutch, lives in Rotterdam and cares for her brother, who pays her from a care budget.',
    'Her boyfriend Karim was born in Lebanon, has no nationality and cannot get a passport.',
    'He went to school in the Netherlands for nine years and has been here without a permit since.',
    'They think that sending him away would break up their family life.',
    'They have a baby, and do not know yet whether she is Dutch and whether Karim counts as the one who cares for her.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    ...online,
    dutchChildInPartnersCare: 'notSure',
    partnerNationalities: ['stateless'],
    partnerLivesIn: 'NL',
    relationship: 'unmarried',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1996-04-30',
    partnerBornOn: '1997-09-09',
    marriedToSomeoneElse: 'no',
    partnerEuStatus: 'none',
    mvvHardship: 'familyLife',
    passport: 'cannotGetOne',
    partnerBornIn: 'LB',
    publicOrder: 'illegalStayOrEntryBan',
    tbTestedInNl: 'yes',
    examGround: 'eightYearsSchoolInNl',
    incomes: [job({ gross: 1400, per: 'fourWeeks', holidayAllowance: 'inEachPayment', careBudget: 'other' })],
    partnerWorksInNl: 'notSure',
    children: [],
  },
};
