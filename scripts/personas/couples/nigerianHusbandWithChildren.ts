import { job } from '../../../lib/testing/couple';
import type { Persona } from '../persona';
import { dutchSponsor, online, usual } from '../usual';

export const nigerianHusbandWithChildren: Persona = {
  id: 'nigerian-husband-with-children',
  title: 'A husband in Nigeria with two children, and everything in order',
  story: [
    'Marloes is Dutch and lives in Utrecht.',
    'Her husband Emeka lives in Lagos with his two children.',
    'The mother of Adaeze has died; the mother of Chidi agrees that he moves.',
    'Emeka passed the exam in June, and Marloes has a permanent job.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    ...online,
    partnerNationalities: ['NG'],
    partnerLivesIn: 'NG',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1990-05-14',
    partnerBornOn: '1988-02-29',
    marriedIn: 'NG',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEarlierMarriage: 'widowed',
    partnerEarlierMarriageEndedIn: 'NG',
    partnerBornIn: 'NG',
    examGround: 'none',
    examStatus: 'passed',
    examPassedOn: '2026-06-15',
    incomes: [job()],
    children: [
      { bornOn: '2013-09-30', nationality: 'NG', bornIn: 'NG', otherParent: 'dead' },
      { bornOn: '2017-04-04', nationality: 'NG', bornIn: 'NG', otherParent: 'consents' },
    ],
  },
};
