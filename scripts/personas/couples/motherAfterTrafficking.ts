import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const motherAfterTrafficking: Persona = {
  id: 'mother-after-trafficking',
  title: 'A sponsor with a temporary humanitarian permit, whose husband and son wait abroad',
  story: [
    'Blessing (30) from Nigeria was a victim of trafficking and has a temporary humanitarian permit. She works as a cleaner.',
    'Her husband Emeka (33) and their son of six live in Benin City.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['NG'],
    partnerNationalities: ['NG'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'NG',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorPermit: 'humanitarianTemporary',
    sponsorBornOn: '1996-05-05',
    partnerBornOn: '1993-09-09',
    marriedIn: 'NG',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    partnerBornIn: 'NG',
    incomes: [
      {
        kind: 'employment',
        contract: 'flexible',
        gross: 1900,
        per: 'month',
        holidayAllowance: 'inEachPayment',
        averagesLast3Years: [1800, 1500, 0],
        benefitWeeksLast3Years: 0,
        socialAssistanceLast3Years: 'yes',
      },
    ],
    children: [{ bornOn: '2020-04-04', nationality: 'NG', bornIn: 'NG', otherParent: 'isSponsor' }],
  },
};
