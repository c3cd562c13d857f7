import type { Persona } from '../persona';
import { dutchSponsor, usual } from '../usual';

export const surinameseGirlfriendTravellingTogether: Persona = {
  id: 'surinamese-girlfriend-travelling-together',
  title: 'An unmarried couple in Suriname who apply at the embassy and lived in Spain before',
  story: [
    'Ronald is Dutch and lives in Paramaribo with his girlfriend Sharda.',
    'He has a pension from his work; she went to primary school in Dutch.',
    'They lived in Spain together for a year, until this September.',
    'Sharda’s son Ravi and their own Dutch baby come along.',
  ],
  on: '2026-11-22',
  answers: {
    ...usual,
    ...dutchSponsor,
    sponsorLivesIn: 'SR',
    partnerNationalities: ['SR'],
    partnerLivesIn: 'SR',
    relationship: 'unmarried',
    partnerDutchPermit: 'none',
    freeMovement: 'threeMonthsOrMore',
    freeMovementLost: 'no',
    dutchChildInPartnersCare: 'yes',
    sponsorBornOn: '1964-03-15',
    partnerBornOn: '1983-05-05',
    marriedToSomeoneElse: 'no',
    partnerBornIn: 'SR',
    examGround: 'surinameDutchPrimarySchool',
    incomes: [{ kind: 'benefit', benefit: 'pension', gross: 33_000, per: 'year' }],
    children: [
      { bornOn: '2011-08-08', nationality: 'SR', bornIn: 'SR', otherParent: 'noCustody' },
      { bornOn: '2025-10-30', nationality: 'NL', bornIn: 'ES', otherParent: 'isSponsor' },
    ],
  },
};
