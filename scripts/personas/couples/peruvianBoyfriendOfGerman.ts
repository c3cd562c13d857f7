import type { Persona } from '../persona';

export const peruvianBoyfriendOfGerman: Persona = {
  id: 'peruvian-boyfriend-of-german',
  title: 'A German sponsor in the Netherlands: European law instead of Dutch law',
  story: [
    'Anna is German and works in Maastricht.',
    'Her boyfriend Mateo lives in Lima with his daughter Lucía.',
    'Lucía’s mother does not want her to leave.',
  ],
  on: '2026-11-22',
  answers: {
    sponsorNationalities: ['DE'],
    partnerNationalities: ['PE'],
    sponsorLivesIn: 'NL',
    partnerLivesIn: 'PE',
    relationship: 'unmarried',
    partnerBornIn: 'PE',
    children: [{ bornOn: '2018-12-24', nationality: 'PE', bornIn: 'PE', otherParent: 'refuses' }],
  },
};
