import { describe, expect, it } from 'vitest';
import { answersBefore, foreignSponsor, guidance, guidanceSoFar } from '../testing/couple';
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
    ['online onlinePartnerWithoutPermit certain', 'online, though the mvv is missing', { partnerLivesIn: 'NL' }],
    [
      'online onlinePartnerWithoutPermit certain',
      'online, travelling together',
      { partnerNationalities: ['US'], sponsorLivesIn: 'US' },
    ],
    ['online onlinePartnerWithPermit certain', 'online, to extend', { partnerDutchPermit: 'withThisSponsor' }],
    ['online onlinePartnerWithPermit certain', 'online, to change', { partnerDutchPermit: 'otherPurpose' }],
    ['online onlinePartnerWithoutPermit certain', 'online with a permanent permit', foreignSponsor('permanent')],
    [
      'online onlinePartnerWithoutPermit certain',
      'online as a long-term resident',
      foreignSponsor('euLongTermResident'),
    ],
    [
      'online onlinePartnerWithoutPermit perhaps',
      'perhaps online with a temporary permit',
      foreignSponsor('highlySkilledMigrant'),
    ],
    [
      'online onlinePartnerWithPermit perhaps',
      'perhaps online to extend',
      { ...foreignSponsor('euLongTermResidentInactive'), partnerDutchPermit: 'withThisSponsor' },
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
