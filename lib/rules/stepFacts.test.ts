import { describe, expect, it } from 'vitest';
import { stepIds, type Actor, type StepId, type TermKind } from './ids';
import { stepFacts, type Duration } from './stepFacts';

const stepsWith = (fits: (id: StepId) => boolean) => stepIds.filter(fits).sort();

describe('a step is done', () => {
  it.each<[Actor, StepId[]]>([
    [
      'sponsor',
      ['getDigid', 'apply', 'payFee', 'followInMyInd', 'activateMessageBox', 'noticeOfDefault', 'applyAgain'],
    ],
    [
      'partner',
      [
        'passExam',
        'leaveAndApply',
        'missionAppointment',
        'sendByPost',
        'privateInsurance',
        'biometrics',
        'collectMvv',
        'travel',
        'registerMunicipality',
        'collectCard',
        'tbTest',
        'healthInsurance',
        'digidPartner',
        'civicIntegration',
        'extend',
        'independentPermit',
        'naturalisation',
      ],
    ],
    [
      'both',
      [
        'collectDocuments',
        'legaliseAndTranslate',
        'freshDocuments',
        'checkExemption',
        'getLegalHelp',
        'supplyMissing',
        'reportChanges',
        'objection',
        'appeal',
        'appealForLateDecision',
        'askEmbassy',
      ],
    ],
    ['ind', ['acknowledgement', 'decision', 'objectionDecision']],
  ])('by the %s: %j', (who, steps) => {
    expect(stepsWith((id) => stepFacts[id].who === who)).toEqual(steps.sort());
  });
});

describe('a term', () => {
  it.each<[StepId, Duration]>([
    ['sendByPost', { weeks: 3 }],
    ['acknowledgement', { days: 14 }],
    ['decision', { days: 90 }],
    ['collectMvv', { months: 3 }],
    ['registerMunicipality', { days: 5 }],
    ['collectCard', { weeks: 2 }],
    ['tbTest', { months: 3 }],
    ['healthInsurance', { months: 4 }],
    ['civicIntegration', { years: 3 }],
    ['reportChanges', { weeks: 4 }],
    ['extend', { months: 3 }],
    ['independentPermit', { years: 5 }],
    ['naturalisation', { years: 5 }],
    ['objection', { days: 28 }],
    ['objectionDecision', { weeks: 19 }],
    ['appeal', { days: 28 }],
    ['noticeOfDefault', { days: 14 }],
  ])('of %s is %j', (id, within) => {
    expect(stepFacts[id].within).toEqual(within);
  });

  it.each<[TermKind, StepId[]]>([
    [
      'statutory',
      [
        'supplyMissing',
        'decision',
        'collectMvv',
        'registerMunicipality',
        'healthInsurance',
        'civicIntegration',
        'reportChanges',
        'naturalisation',
        'objection',
        'objectionDecision',
        'appeal',
        'noticeOfDefault',
        'appealForLateDecision',
      ],
    ],
    [
      'policy',
      [
        'passExam',
        'freshDocuments',
        'missionAppointment',
        'sendByPost',
        'payFee',
        'tbTest',
        'extend',
        'independentPermit',
        'applyAgain',
      ],
    ],
    ['estimate', ['collectCard']],
  ])('or a step that is %s: %j; all others are practical', (kind, steps) => {
    expect(stepsWith((id) => stepFacts[id].kind === kind)).toEqual(steps.sort());
  });

  it('is set by the letter alone for the papers the IND asks for', () => {
    expect(stepsWith((id) => stepFacts[id].onlyIf === 'asked')).toEqual(['supplyMissing']);
    expect(stepFacts.supplyMissing).not.toHaveProperty('within');
  });

  it('is known by its kind: the law, policy, practice or an estimate', () => {
    const kinds: TermKind[] = ['statutory', 'policy', 'practical', 'estimate'];
    expect(stepsWith((id) => !kinds.includes(stepFacts[id].kind))).toEqual([]);
  });
});
