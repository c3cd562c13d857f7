import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const syrianWhoMarriedAfterTheFlight: Persona = {
  id: 'syrian-who-married-after-the-flight',
  title: 'A sponsor with subsidiary protection who married after the flight',
  story: [
    'Yousef (34) came in 2022 and has subsidiary protection. He met Dima (32) in Istanbul in 2024 and married her there.',
  ],
  on: '2026-11-29',
  answers: {
    ...usual,
    ...online,
    sponsorNationalities: ['SY'],
    partnerNationalities: ['SY'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'TR',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorBornOn: '1992-04-04',
    partnerBornOn: '1994-10-10',
    marriedIn: 'TR',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    partnerBornIn: 'SY',
    incomes: [{ kind: 'employment', contract: 'permanent', gross: 3400, per: 'month', holidayAllowance: 'paidYearly' }],
    children: [],
    sponsorPermit: 'asylumSubsidiary',
    asylumGrantedOn: '2023-03-10',
    relationshipBeforeAsylum: 'no',
  },
};
