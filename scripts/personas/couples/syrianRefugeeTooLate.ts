import type { Persona } from '../persona';
import { online, usual } from '../usual';

export const syrianRefugeeTooLate: Persona = {
  id: 'syrian-refugee-too-late',
  title: 'A recognised refugee for whom the three months have passed',
  story: [
    'Samer (34) is a refugee from Aleppo and has his permit since 2 February 2026. He did not know that the family has three months.',
    'His wife Rima (32) waits in Türkiye.',
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
    marriedIn: 'SY',
    marriageRegisteredInNl: 'no',
    marriageConcerns: [],
    partnerEuStatus: 'none',
    partnerBornIn: 'SY',
    incomes: [{ kind: 'employment', contract: 'permanent', gross: 3400, per: 'month', holidayAllowance: 'paidYearly' }],
    children: [],
    sponsorPermit: 'asylumRefugee',
    asylumGrantedOn: '2026-02-02',
    relationshipBeforeAsylum: 'yes',
  },
};
