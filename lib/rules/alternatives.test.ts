import { expect, it } from 'vitest';
import { answersBefore, awaitingSponsor, foreignSponsor, guidance, guidanceSoFar, permitHere } from '../testing/couple';
import type { Answers } from './answers';
import { addMonths } from './day';

/** The other procedures worth a look, those that are not certain with a question mark. */
function others(changes: Answers): string[] {
  return guidance(changes).route.alternatives.map(({ id, certain }) => (certain ? id : `${id}?`));
}

/** The spouse of a refugee, with three months that end on this day. */
function refugeeUntil(day: string): Answers {
  return { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: addMonths(day, -3) };
}

it.each<[string[], string, Answers]>([
  [[], 'nothing but Dutch law', {}],
  [['euVerification?'], 'the sponsor is Dutch and German', { sponsorNationalities: ['NL', 'DE'] }],
  [['euVerification?'], 'the sponsor is Dutch and Swiss', { sponsorNationalities: ['CH', 'NL'] }],
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
  [[], 'who is a refugee within three months has the better route', refugeeUntil('2026-11-22')],
  [['nareis?'], 'a day later there may be an excuse', refugeeUntil('2026-11-21')],
  [['nareis?'], 'so too after years', refugeeUntil('2020-01-01')],
  [['nareis?'], 'registered partners', { ...refugeeUntil('2026-11-21'), relationship: 'registeredPartnership' }],
  [['nareis?'], 'the bond may be older', { ...refugeeUntil('2026-11-21'), relationshipBeforeAsylum: 'notSure' }],
  [[], 'the bond is not older', { ...refugeeUntil('2026-11-21'), relationshipBeforeAsylum: 'no' }],
  [[], 'the unmarried are not in that law', { ...refugeeUntil('2026-11-21'), relationship: 'unmarried' }],
  [[], 'who extends is here already', { ...refugeeUntil('2026-11-21'), ...permitHere('withThisSponsor') }],
  [[], 'who changes is here already', { ...refugeeUntil('2026-11-21'), ...permitHere('otherPurpose') }],
  [['nareis?'], 'a permit that ended is none', { ...refugeeUntil('2026-11-21'), ...permitHere('endedAndStayed') }],
  [
    [],
    'subsidiary protection has no such three months',
    { ...foreignSponsor('asylumSubsidiary'), relationship: 'unmarried' },
  ],
  [[], 'a sponsor who waits for asylum', awaitingSponsor('asylumRefugee')],
  [['chavez', 'nareis?'], 'after the child', { ...refugeeUntil('2026-11-21'), dutchChildInPartnersCare: 'yes' }],
  [
    [],
    'an EU citizen needs none',
    { partnerNationalities: ['PL'], sponsorNationalities: ['NL', 'DE'], dutchChildInPartnersCare: 'yes' },
  ],
  [[], 'a German sponsor is on that route already', { sponsorNationalities: ['DE'], freeMovement: 'notSure' }],
  [
    ['euVerification?', 'euReturn', 'chavez?'],
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
