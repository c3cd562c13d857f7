import type { Persona } from '../persona';
import { dutchSponsor, online, usual } from '../usual';

export const teenagerComingAlong: Persona = {
  id: 'teenager-coming-along',
  title: 'A mother from Ghana who brings a son of sixteen and a daughter of nine',
  story: [
    'Marieke (44) is Dutch and owns a small bookshop with her brother, where she works. Abena (41) lives in Accra with Kojo (16) and Efua (9).',
    'Kojo’s father cannot be found. Efua’s father alone has custody, as a court decided.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    ...dutchSponsor,
    ...online,
    partnerNationalities: ['GH'],
    partnerLivesIn: 'GH',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1982-05-05',
    partnerBornOn: '1985-04-04',
    marriedIn: 'GH',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerBornIn: 'GH',
    examGround: 'none',
    examStatus: 'passed',
    examPassedOn: '2026-09-01',
    incomes: [
      {
        kind: 'employment',
        contract: 'permanent',
        gross: 3400,
        per: 'month',
        holidayAllowance: 'paidYearly',
        ownCompany: 'yes',
      },
    ],
    children: [
      { bornOn: '2010-03-03', nationality: 'GH', bornIn: 'GH', otherParent: 'untraceable' },
      { bornOn: '2017-02-02', nationality: 'GH', bornIn: 'GH', otherParent: 'hasSoleCustody' },
    ],
  },
};
