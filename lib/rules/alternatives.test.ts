import { expect, it } from 'vitest';
import { answersBefore, foreignSponsor, guidance, guidanceSoFar } from '../testing/couple';
import type { Answers } from './answers';

/** The other procedures worth a look, those that are not certain with a question mark. */
function others(changes: Answers): string[] {
  return guidance(changes).route.alternatives.map(({ id, certain }) => (certain ? id : `${id}?`));
}

it.each<[string[], string, Answers]>([
  [[], 'nothing but Dutch law', {}],
  [['euVerification'], 'the sponsor is Dutch and German', { sponsorNationalities: ['NL', 'DE'] }],
  [['euVerification'], 'the sponsor is Dutch and Swiss', { sponsorNationalities: ['CH', 'NL'] }],
  [[], 'the second nationality is not from the EU', { sponsorNationalities: ['NL', 'GB'] }],
  [['euReturn'], 'they lived three months in Belgium', { freeMovement: 'threeMonthsOrMore', freeMovementLost: 'no' }],
  [
    ['euReturn?'],
    'but perhaps stayed away too long',
    { freeMovement: 'threeMonthsOrMore', freeMovementLost: 'notSure' },
  ],
  [[], 'and stayed away too long', { freeMovement: 'threeMonthsOrMore', freeMovementLost: 'yes' }],
  [['euReturn?'], 'whether they did is not sure', { freeMovement: 'notSure' }],
  [[], 'under three months is not enough', { freeMovement: 'underThreeMonths' }],
  [
    [],
    'free movement is the right of a Dutch sponsor',
    { ...foreignSponsor('permanent'), freeMovement: 'threeMonthsOrMore' },
  ],
  [['chavez'], 'the partner cares for a Dutch child', { dutchChildInPartnersCare: 'yes' }],
  [['chavez?'], 'perhaps the child is Dutch', { dutchChildInPartnersCare: 'notSure' }],
  [['chavez'], 'the sponsor need not be Dutch', { ...foreignSponsor('permanent'), dutchChildInPartnersCare: 'yes' }],
  [['regular?'], 'who has subsidiary protection can ask for the ordinary permit', foreignSponsor('asylumSubsidiary')],
  [[], 'who is a refugee within three months has the better route', foreignSponsor('asylumRefugee')],
  [
    [],
    'an EU citizen needs none',
    { partnerNationalities: ['PL'], sponsorNationalities: ['NL', 'DE'], dutchChildInPartnersCare: 'yes' },
  ],
  [[], 'a German sponsor is on that route already', { sponsorNationalities: ['DE'], freeMovement: 'notSure' }],
  [
    ['euVerification', 'euReturn', 'chavez?'],
    'all three, in this order',
    {
      sponsorNationalities: ['DE', 'NL'],
      freeMovement: 'threeMonthsOrMore',
      freeMovementLost: 'no',
      dutchChildInPartnersCare: 'notSure',
    },
  ],
])('beside the route stand %j: %s', (expected, _, changes) => {
  expect(others(changes)).toEqual(expected);
});

it('another procedure that hangs on an answer is not named before it is told', () => {
  const beside = (question: 'freeMovement' | 'dutchChildInPartnersCare') =>
    guidanceSoFar(answersBefore(question, { freeMovement: 'notSure' })).route.alternatives.map(({ id }) => id);
  expect(beside('freeMovement')).toEqual([]);
  expect(beside('dutchChildInPartnersCare')).toEqual(['euReturn']);
});
