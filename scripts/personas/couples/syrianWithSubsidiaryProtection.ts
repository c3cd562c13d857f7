import type { Persona } from '../persona';

export const syrianWithSubsidiaryProtection: Persona = {
  id: 'syrian-with-subsidiary-protection',
  title: 'A sponsor with subsidiary protection of after 12 June 2026',
  story: [
    'Nour (34) has subsidiary protection since 1 September 2026. Her husband Karim (32) is in Türkiye, they married in Syria.',
  ],
  on: '2026-11-29',
  answers: {
    sponsorNationalities: ['SY'],
    partnerNationalities: ['SY'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'TR',
    relationship: 'married',
    partnerDutchPermit: 'none',
    children: [],
    sponsorPermit: 'asylumSubsidiary',
    asylumGrantedOn: '2026-09-01',
    relationshipBeforeAsylum: 'yes',
  },
};
