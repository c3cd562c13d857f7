import type { Persona } from '../persona';
import { dutchSponsor, usual } from '../usual';

export const brazilianHusbandWithoutMvv: Persona = {
  id: 'brazilian-husband-without-mvv',
  title: 'A husband who stayed in the Netherlands without an entry visa, with a Dutch daughter',
  story: [
    'Fatima is Dutch, lives in The Hague and gets social assistance.',
    'She also rents out a room.',
    'Her husband Thiago is Brazilian and came as a tourist last year.',
    'They married here and have a Dutch daughter, whom Thiago cares for every day.',
    'His son Caio is still in Recife; they do not know if his mother agrees that he comes.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    dutchChildInPartnersCare: 'yes',
    partnerNationalities: ['BR'],
    partnerLivesIn: 'NL',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1992-12-12',
    partnerBornOn: '1990-06-24',
    marriedIn: 'NL',
    marriageRegisteredInNl: 'yes',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    mvvHardship: 'none',
    partnerBornIn: 'BR',
    publicOrder: 'notSure',
    tbTestedInNl: 'notSure',
    examGround: 'none',
    examStatus: 'notYet',
    incomes: [
      { kind: 'benefit', benefit: 'socialAssistance', gross: 1345, per: 'month' },
      { kind: 'other', perMonth: 500 },
    ],
    partnerWorksInNl: 'no',
    children: [{ bornOn: '2013-03-19', nationality: 'BR', bornIn: 'BR', otherParent: 'notSure' }],
    digid: 'withCheck',
    publicBenefit: 'yes',
  },
};
