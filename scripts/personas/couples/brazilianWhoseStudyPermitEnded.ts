import type { Persona } from '../persona';
import { dutchSponsor, online, usual } from '../usual';

export const brazilianWhoseStudyPermitEnded: Persona = {
  id: 'brazilian-whose-study-permit-ended',
  title: 'A student whose permit ended three weeks ago, and who is still here',
  story: [
    'Lotte (27) is Dutch. Rafael (26) from Brazil studied in Delft; his permit ended on 8 November 2026 and he stayed with her.',
    'They are not married. She works on call in a hotel and in a shop.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    ...dutchSponsor,
    ...online,
    partnerNationalities: ['BR'],
    partnerLivesIn: 'NL',
    relationship: 'unmarried',
    partnerDutchPermit: 'otherPurpose',
    partnerDutchPermitEndsOn: '2026-11-08',
    sponsorBornOn: '1999-02-14',
    partnerBornOn: '2000-09-30',
    marriedToSomeoneElse: 'no',
    partnerBornIn: 'BR',
    tbTestedInNl: 'no',
    incomes: [
      {
        kind: 'employment',
        contract: 'fixedTerm',
        gross: 1500,
        per: 'month',
        holidayAllowance: 'paidYearly',
        endsOn: '2027-07-31',
        averageLast12Months: 1500,
        socialAssistanceLast12Months: 'no',
      },
      {
        kind: 'employment',
        contract: 'flexible',
        gross: 1100,
        per: 'month',
        holidayAllowance: 'paidYearly',
        averagesLast3Years: [1100, 900, 800],
        benefitWeeksLast3Years: 0,
        socialAssistanceLast3Years: 'no',
      },
    ],
    partnerWorksInNl: 'no',
    children: [],
  },
};
