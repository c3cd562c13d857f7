import { describe, expect, it } from 'vitest';
import { answersBefore, foreignSponsor, guidance, guidanceSoFar, permitHere } from '../testing/couple';
import type { Answers } from './answers';
import type { StepId } from './ids';

const stepsOf = (changes: Answers = {}) => guidance(changes).steps;
const ids = (changes: Answers = {}): StepId[] => stepsOf(changes).map(({ id }) => id);

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
/** With a private insurance, and with fingerprints as soon as the IND has confirmed. */
const applyingHere: StepId[] = [
  'privateInsurance',
  'apply',
  'payFee',
  'acknowledgement',
  'biometrics',
  ...applying.slice(3),
];
const canadians: Answers = { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' };
const americanHere: Answers = { partnerNationalities: ['US'], partnerLivesIn: 'NL' };
const german: Answers = { sponsorNationalities: ['DE'] };
describe('the way to live together', () => {
  it('with an mvv', () => {
    expect(ids()).toEqual([...gathering, ...applying, 'collectMvv', 'travel', ...arriving, ...afterwards]);
  });

  it('without an mvv: travel after the decision', () => {
    const american: Answers = { partnerNationalities: ['US'] };
    expect(ids(american)).toEqual([...gathering, ...applying, 'travel', 'biometrics', ...withoutTb, ...afterwards]);
  });

  it('without an mvv, waiting here: no journey, a private insurance, and fingerprints at once', () => {
    expect(ids(americanHere)).toEqual([...gathering, ...applyingHere, ...withoutTb, ...afterwards]);
  });

  it('after a permit that ended nothing changes at the municipality', () => {
    const [, ...withoutMunicipality] = arriving;
    expect(ids(permitHere('endedAndStayed'))).toEqual([
      ...gathering,
      ...applyingHere,
      ...withoutMunicipality,
      ...afterwards,
    ]);
  });

  it('travelling together: the papers are made ready at home', () => {
    expect(ids(canadians)).toEqual([
      ...gathering,
      'travel',
      'registerMunicipality',
      ...applyingHere,
      'collectCard',
      'healthInsurance',
      ...afterwards,
    ]);
    const withoutDigid = ids({ ...canadians, digid: 'basic' });
    expect(withoutDigid[withoutDigid.indexOf('registerMunicipality') + 1]).toBe('getDigid'); // it takes an address here
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

  it('changing a permit: nothing of arrival', () => {
    for (const permit of ['otherPurpose', 'withSomeoneElse'] as const) {
      expect(ids(permitHere(permit))).toEqual([...gathering, ...applying, 'collectCard', ...afterwards]);
    }
  });

  it('extending one: the partner has DigiD already', () => {
    const [, ...integrating] = afterwards;
    expect(ids(permitHere('withThisSponsor'))).toEqual([...gathering, ...applying, 'collectCard', ...integrating]);
  });

  it('extending late: the insurance has stopped', () => {
    const [, ...integrating] = afterwards;
    const late = permitHere('withThisSponsor', '2026-11-22');
    const expected = [...gathering, 'privateInsurance', ...applying, 'collectCard', 'healthInsurance', ...integrating];
    expect(ids(late)).toEqual(expected);
    expect(ids({ ...late, partnerDutchPermitEndsOn: '2026-11-23' })).not.toContain('healthInsurance');
  });

  it('under EU law: travel, and prove the right here', () => {
    expect(ids(german)).toEqual([
      'travel',
      'registerMunicipality',
      'apply',
      'acknowledgement',
      'biometrics',
      'decision',
      'collectCard',
      'healthInsurance',
    ]);
    expect(ids({ ...german, partnerLivesIn: 'NL' })[0]).toBe('registerMunicipality');
  });

  it('for the family of who has asylum: help first', () => {
    for (const permit of ['asylumRefugee', 'asylumSubsidiary'] as const) {
      expect(ids(foreignSponsor(permit))).toEqual(['getLegalHelp', 'apply', 'decision']);
    }
  });

  it('for an EU citizen: only to arrive', () => {
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

  it('follows step by step, but for an insurance that waits for the decision', () => {
    const steps = stepsOf(americanHere);
    const out = steps.filter(({ after }, index) => after !== steps[index - 1]?.id);
    expect(out).toMatchObject([{ id: 'healthInsurance', after: 'decision' }]);
  });
});
