import type { Persona } from '../persona';

export const familyOfSyrianRefugee: Persona = {
  id: 'family-of-syrian-refugee',
  title: 'The wife and children of a recognised refugee, within three months of the permit',
  story: [
    'Yusuf fled from Syria and got his asylum permit as a refugee in October 2026.',
    'His wife Rania waits in Beirut with their son and their baby, who was born there.',
    'They were married before he came to the Netherlands.',
  ],
  on: '2026-11-22',
  answers: {
    sponsorNationalities: ['SY'],
    partnerNationalities: ['SY'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'LB',
    relationship: 'married',
    partnerDutchPermit: 'none',
    sponsorPermit: 'asylumRefugee',
    asylumGrantedOn: '2026-10-01',
    relationshipBeforeAsylum: 'yes',
    children: [
      { bornOn: '2019-02-02', nationality: 'SY', bornIn: 'SY', otherParent: 'isSponsor' },
      { bornOn: '2025-01-17', nationality: 'stateless', bornIn: 'LB', otherParent: 'isSponsor' },
    ],
  },
};
