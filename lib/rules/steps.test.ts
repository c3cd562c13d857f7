import { describe, expect, it } from 'vitest';
import { answersBefore, foreignSponsor, guidance, guidanceSoFar } from '../testing/couple';
import type { Answers } from './answers';
import type { StepId } from './ids';

const stepsOf = (changes: Answers = {}) => guidance(changes).steps;
const ids = (changes: Answers = {}): StepId[] => stepsOf(changes).map(({ id }) => id);
const step = (id: StepId, changes: Answers = {}) => stepsOf(changes).find((one) => one.id === id);

const applying: StepId[] = [
  'apply',
  'payFee',
  'acknowledgement',
  'followInMyInd',
  'activateMessageBox',
  'supplyMissing',
  'decision',
];
const gathering: StepId[] = ['collectDocuments', 'legaliseAndTranslate', 'freshDocuments'];
const arriving: StepId[] = ['registerMunicipality', 'collectCard', 'tbTest', 'healthInsurance'];
const afterwards: StepId[] = [
  'digidPartner',
  'civicIntegration',
  'reportChanges',
  'extend',
  'independentPermit',
  'naturalisation',
];
const withoutTb = arriving.filter((id) => id !== 'tbTest');

describe('the way to live together', () => {
  it('with an mvv', () => {
    expect(ids()).toEqual([...gathering, ...applying, 'collectMvv', 'travel', ...arriving, ...afterwards]);
  });

  it('without an mvv: travel after the decision', () => {
    const american: Answers = { partnerNationalities: ['US'] };
    expect(ids(american)).toEqual([...gathering, ...applying, 'travel', 'biometrics', ...withoutTb, ...afterwards]);
  });

  it('travelling together first, then as without an mvv', () => {
    const together: Answers = { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' };
    expect(ids(together)).toEqual([
      'travel',
      'registerMunicipality',
      ...gathering,
      ...applying,
      'biometrics',
      'collectCard',
      'healthInsurance',
      ...afterwards,
    ]);
  });

  it('at the embassy: an appointment and the post instead of the application', () => {
    expect(ids({ sponsorLivesIn: 'SG' })).toEqual([
      ...gathering,
      'missionAppointment',
      'sendByPost',
      'payFee',
      'acknowledgement',
      'supplyMissing',
      'decision',
      'collectMvv',
      'travel',
      ...arriving,
      ...afterwards,
    ]);
  });

  it('from the Netherlands without a permit: first help, and back', () => {
    const missing: StepId[] = ['checkExemption', 'getLegalHelp', 'leaveAndApply'];
    expect(ids({ partnerLivesIn: 'NL' })).toEqual([...missing, ...ids()]);
  });

  it.each(['withThisSponsor', 'otherPurpose'] as const)(
    'with a Dutch permit (%s) nothing of arrival',
    (partnerDutchPermit) => {
      expect(ids({ partnerDutchPermit })).toEqual([...gathering, ...applying, 'collectCard', ...afterwards]);
    },
  );

  it('under EU law, for a refugee, and for an EU citizen', () => {
    expect(ids({ sponsorNationalities: ['DE'] })).toEqual([
      'travel',
      'registerMunicipality',
      'apply',
      'decision',
      'collectCard',
      'healthInsurance',
    ]);
    expect(ids(foreignSponsor('asylumRefugee'))).toEqual(['apply', 'getLegalHelp', 'decision']);
    expect(ids(foreignSponsor('asylumSubsidiary'))).toEqual(['apply', 'getLegalHelp', 'decision']);
    expect(ids({ partnerNationalities: ['PL'] })).toEqual(['travel', 'registerMunicipality', 'healthInsurance']);
  });

  it('is not shown while the route is open', () => {
    expect(guidanceSoFar(answersBefore('partnerLivesIn')).steps).toEqual([]);
  });

  it('follows step by step', () => {
    const steps = stepsOf();
    expect(steps[0]).not.toHaveProperty('after');
    expect(steps.slice(1).map(({ after }) => after)).toEqual(steps.slice(0, -1).map(({ id }) => id));
  });
});

describe('a step that is not for everyone', () => {
  it('DigiD is got by who has no second step; MijnIND is for who has DigiD', () => {
    expect(ids({ digid: 'basic' }).slice(0, 2)).toEqual(['getDigid', 'collectDocuments']);
    expect(ids({ digid: 'none' })).toContain('getDigid');
    expect(ids({ digid: 'none' })).not.toContain('followInMyInd');
    expect(ids({ digid: 'none' })).not.toContain('activateMessageBox');
  });

  it('the exam is passed by who has not, after gathering papers', () => {
    expect(ids({ examStatus: 'booked' }).slice(0, 2)).toEqual(['collectDocuments', 'passExam']);
    expect(ids({ examPassedOn: '2025-11-21' })).toContain('passExam');
    expect(ids({ examStatus: 'notYet', examGround: 'medical' })).not.toContain('passExam');
  });

  it('papers are legalised and translated where one needs it', () => {
    const dutchPapers: Answers = { marriedIn: 'NL', partnerBornIn: 'SR' };
    expect(ids(dutchPapers)).toContain('legaliseAndTranslate'); // the Surinamese paper takes an apostille
    expect(ids({ ...dutchPapers, partnerBornIn: 'NL' })).not.toContain('legaliseAndTranslate');
    expect(ids({ marriedIn: 'PT', partnerBornIn: 'NL' })).toContain('legaliseAndTranslate'); // in Portuguese
  });

  it('fresh papers are got where one grows old', () => {
    const american: Answers = { partnerNationalities: ['US'], incomeExemption: 'fullyIncapacitated' };
    expect(ids(american)).not.toContain('freshDocuments');
    expect(ids({ ...american, relationship: 'unmarried' })).toContain('freshDocuments');
  });

  it('the TB test is made by who is not exempt', () => {
    expect(ids({ partnerNationalities: ['IL'] })).not.toContain('tbTest');
  });

  it('civic integration is for adults whose sponsor is here to stay', () => {
    const integrates = (changes: Answers) => ids(changes).includes('civicIntegration');
    expect(integrates(foreignSponsor('study'))).toBe(false);
    expect(integrates(foreignSponsor('work'))).toBe(true);
    expect(integrates({ partnerBornOn: '2010-11-23' })).toBe(false);
    expect(integrates({ partnerBornOn: '2010-11-22' })).toBe(true);
    expect(integrates({ partnerBornOn: '1959-11-22' })).toBe(false);
    expect(integrates({ partnerBornOn: '1959-11-23' })).toBe(true);
  });
});

describe('the terms', () => {
  it.each([
    ['acknowledgement', { days: 14 }],
    ['decision', { days: 90 }],
    ['collectMvv', { months: 3 }],
    ['travel', { days: 90 }],
    ['registerMunicipality', { days: 5 }],
    ['collectCard', { weeks: 2 }],
    ['tbTest', { months: 3 }],
    ['healthInsurance', { months: 4 }],
    ['civicIntegration', { years: 3 }],
    ['reportChanges', { weeks: 4 }],
    ['independentPermit', { years: 5 }],
    ['naturalisation', { years: 3 }],
  ] as const)('%s: within %j', (id, within) => {
    expect(step(id)?.within).toEqual(within);
  });

  it('differ by route and sponsor', () => {
    expect(step('decision', { sponsorNationalities: ['DE'] })?.within).toEqual({ months: 6 });
    expect(step('naturalisation', foreignSponsor('permanent'))?.within).toEqual({ years: 5 });
    expect(step('sendByPost', { sponsorLivesIn: 'SG' })?.within).toEqual({ weeks: 3 });
    expect(step('travel', { partnerNationalities: ['US'] })).not.toHaveProperty('within');
  });

  it('of a refugee end, and with subsidiary protection begin, on a day', () => {
    expect(step('apply', foreignSponsor('asylumRefugee'))).toMatchObject({ until: '2027-01-01' });
    expect(step('apply', foreignSponsor('asylumSubsidiary'))).toMatchObject({ from: '2028-10-01' });
    expect(step('apply')).not.toHaveProperty('until');
    const bounded = stepsOf(foreignSponsor('asylumSubsidiary')).filter((one) => 'from' in one || 'until' in one);
    expect(bounded.map(({ id }) => id)).toEqual(['apply']);
  });

  it.each<[string, Answers, string[]]>([
    ['with an mvv', {}, ['travel withMvv policy', 'naturalisation dutchSponsor statutory']],
    ['at the embassy', { sponsorLivesIn: 'SG' }, ['travel withMvv policy', 'naturalisation dutchSponsor statutory']],
    ['without one', { partnerNationalities: ['US'] }, ['naturalisation dutchSponsor statutory']],
    ['with a sponsor who is not Dutch', foreignSponsor('permanent'), ['travel withMvv policy']],
    [
      'under EU law',
      { sponsorNationalities: ['DE'] },
      ['travel euLaw practical', 'apply euLaw practical', 'decision euLaw statutory'],
    ],
    ['for a refugee', foreignSponsor('asylumRefugee'), ['apply asylum practical', 'decision asylum statutory']],
    [
      'with subsidiary protection',
      foreignSponsor('asylumSubsidiary'),
      ['apply asylum practical', 'decision asylum statutory'],
    ],
    ['for an EU citizen', { partnerNationalities: ['PL'] }, ['travel euCitizen practical']],
  ])('go differently %s', (_, changes, expected) => {
    const different = stepsOf(changes).filter(({ variant }) => variant !== undefined);
    expect(different.map(({ id, variant, kind }) => `${id} ${variant} ${kind}`)).toEqual(expected);
  });

  it('are kept by the sponsor who applies, or by the partner under EU law', () => {
    expect(step('apply')?.who).toBe('sponsor');
    expect(step('apply', { sponsorNationalities: ['DE'] })?.who).toBe('partner');
    expect(step('apply', foreignSponsor('asylumRefugee'))).not.toHaveProperty('from');
    expect(step('decision', foreignSponsor('asylumRefugee'))).not.toHaveProperty('until');
  });

  it('of the papers asked for comes in a letter, and only then', () => {
    expect(step('supplyMissing')).toMatchObject({ onlyIf: 'asked' });
  });
});
