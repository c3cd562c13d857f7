import { describe, expect, it } from 'vitest';
import { answersBefore, awaitingSponsor, foreignSponsor, guidance, guidanceSoFar, permitHere } from '../testing/couple';
import type { Answers } from './answers';

function channelOf(changes: Answers): string | undefined {
  const { channel } = guidance(changes);
  return channel && `${channel.id} ${channel.form} ${channel.certain ? 'certain' : 'perhaps'}`;
}

describe('the application', () => {
  const unmarried: Answers = { relationship: 'unmarried' };

  it.each<[string, string, Answers]>([
    ['embassy formFinder certain', 'at the embassy when both live abroad', { sponsorLivesIn: 'SG' }],
    ['inNetherlandsEu 5005 certain', 'under EU law', { sponsorNationalities: ['DE'] }],
    ['asylumFamily formFinder perhaps', 'for the family of a refugee', foreignSponsor('asylumRefugee')],
    ['asylumFamily formFinder perhaps', 'with subsidiary protection', foreignSponsor('asylumSubsidiary')],
    ['online onlinePartnerWithoutPermit certain', 'online with DigiD', {}],
    ['online onlinePartnerWithoutPermit certain', 'online for an American', { partnerNationalities: ['US'] }],
    ['online onlinePartnerWithoutPermit certain', 'online, unmarried', unmarried],
    ['online onlinePartnerWithoutPermit perhaps', 'perhaps online, while the mvv is missing', { partnerLivesIn: 'NL' }],
    ['paper B07001 perhaps', 'perhaps on paper then', { partnerLivesIn: 'NL', digid: 'none' }],
    [
      'paper formFinder perhaps',
      'in person where the mvv is in question',
      { partnerLivesIn: 'NL', mvvHardship: 'temporaryProtection' },
    ],
    [
      'paper formFinder perhaps',
      'in person, whatever DigiD there is',
      { partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere', digid: 'none' },
    ],
    ['paper formFinder perhaps', 'together with the sponsor', awaitingSponsor('highlySkilledMigrant')],
    [
      'paper formFinder perhaps',
      'together, without an mvv',
      { ...awaitingSponsor('euBlueCard'), partnerNationalities: ['US'] },
    ],
    [
      'embassy formFinder perhaps',
      'at the embassy, unless the employer files for both',
      { ...awaitingSponsor('highlySkilledMigrant'), sponsorLivesIn: 'SG' },
    ],
    [
      'online onlinePartnerWithoutPermit perhaps',
      'as everyone beside a sponsor who waits for asylum',
      awaitingSponsor('asylumRefugee'),
    ],
    [
      'online onlinePartnerWithoutPermit certain',
      'online, travelling together',
      { partnerNationalities: ['US'], sponsorLivesIn: 'US' },
    ],
    ['online onlinePartnerWithPermit certain', 'online, to extend', permitHere('withThisSponsor')],
    ['online onlinePartnerWithPermit certain', 'online, to change', permitHere('otherPurpose')],
    ['online onlinePartnerWithoutPermit certain', 'online with a permanent permit', foreignSponsor('permanent')],
    [
      'online onlinePartnerWithoutPermit certain',
      'online as a long-term resident',
      foreignSponsor('euLongTermResident'),
    ],
    [
      'online onlinePartnerWithoutPermit perhaps',
      'perhaps online with asylum for an indefinite time',
      foreignSponsor('asylumPermanent'),
    ],
    [
      'online onlinePartnerWithoutPermit perhaps',
      'perhaps online with a temporary permit',
      foreignSponsor('highlySkilledMigrant'),
    ],
    [
      'online onlinePartnerWithPermit perhaps',
      'perhaps online to extend',
      { ...foreignSponsor('euLongTermResidentInactive'), ...permitHere('withThisSponsor') },
    ],
    ['paper B07001 certain', 'on paper without a second step', { digid: 'basic' }],
    ['paper B07001 certain', 'on paper without DigiD', { digid: 'none', publicBenefit: 'yes' }],
    [
      'paper B07001 certain',
      'on paper for registered partners',
      { digid: 'none', relationship: 'registeredPartnership' },
    ],
    ['paper formFinder certain', 'on another form for the unmarried', { ...unmarried, digid: 'none' }],
    ['paper B07001 perhaps', 'on paper with a benefit', { publicBenefit: 'yes' }],
    ['paper B07001 perhaps', 'on paper where the benefit is not sure', { publicBenefit: 'notSure' }],
    ['paper formFinder perhaps', 'on paper, unmarried with a benefit', { ...unmarried, publicBenefit: 'yes' }],
  ])('goes by %s: %s', (expected, _, changes) => {
    expect(channelOf(changes)).toBe(expected);
  });

  it('is not needed by an EU citizen', () => {
    expect(channelOf({ partnerNationalities: ['PL'] })).toBeUndefined();
  });

  it('at the embassy needs no DigiD: it is not asked', () => {
    const { asked } = guidance({ sponsorLivesIn: 'SG' });
    expect(asked).not.toContain('digid');
    expect(asked).not.toContain('publicBenefit');
  });

  it('is not named while it hangs on an answer', () => {
    expect(guidanceSoFar(answersBefore('digid')).channel).toBeUndefined();
    expect(guidanceSoFar(answersBefore('publicBenefit')).channel).toBeUndefined();
    expect(guidanceSoFar(answersBefore('publicBenefit', { digid: 'none' })).channel?.id).toBe('paper');
    expect(guidanceSoFar(answersBefore('freeMovement', { sponsorLivesIn: 'SG' })).channel?.id).toBe('embassy');
  });
});
