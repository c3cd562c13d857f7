import type { Persona } from '../persona';

export const wifeOfEritreanWithSubsidiaryProtection: Persona = {
  id: 'wife-of-eritrean-with-subsidiary-protection',
  title: 'The wife of a sponsor with subsidiary protection, who must wait two years',
  story: [
    'Dawit is from Eritrea and got subsidiary protection in February 2026.',
    'His wife Selam lives in Kampala.',
    'They had a traditional wedding before he fled, and do not know if it counts.',
  ],
  on: '2026-11-22',
  answers: {
    sponsorNationalities: ['ER'],
    partnerNationalities: ['ER'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'UG',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorPermit: 'asylumSubsidiary',
    asylumGrantedOn: '2026-02-10',
    relationshipBeforeAsylum: 'notSure',
    children: [],
  },
};
