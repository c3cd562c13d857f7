import { describe, expect, it } from 'vitest';
import { awaitingSponsor, foreignSponsor, job, judged, permitHere } from '../../testing/couple';
import type { Answers, Income } from '../answers';

const abroad = (perMonth: number): Income => ({ kind: 'abroad', perMonth });
const reasonOf = (incomes: Income[], changes: Answers = {}) => judged('income', { ...changes, incomes });

/** Everything that may make an income below the norm worth a look, the first that is told first. */
const everything: Answers = {
  ...foreignSponsor('humanitarianTemporary'),
  incomeExemption: 'notSure',
  sponsorLivesIn: 'SG',
  partnerLivesIn: 'NL',
  partnerWorksInNl: 'yes',
};

describe('an income below the norm', () => {
  it('is looked at for one reason, in this order', () => {
    expect(reasonOf([abroad(3000)], everything)).toBe('review/undecidedSources');
    expect(reasonOf([], everything)).toBe('review/exemptionUnknown');
    const sure: Answers = { ...everything, incomeExemption: 'none' };
    expect(reasonOf([], sure)).toBe('review/humanitarianSponsor');
    const other: Answers = { ...sure, ...foreignSponsor('permanent') };
    expect(reasonOf([], other)).toBe('review/partnerIncome');
    expect(reasonOf([], { ...other, partnerWorksInNl: 'no' })).toBe('review/sponsorAbroad');
    expect(reasonOf([], { ...other, partnerWorksInNl: 'no', sponsorLivesIn: 'NL' })).toBe('notMet/belowNorm');
  });

  it('is none where the norm is reached', () => {
    expect(reasonOf([job()], everything)).toBe('met');
  });
});

describe('beside a temporary humanitarian permit', () => {
  it('the income is looked at, held or asked for: policy spares the victims of violence and trafficking', () => {
    expect(reasonOf([], foreignSponsor('humanitarianTemporary'))).toBe('review/humanitarianSponsor');
    expect(reasonOf([], awaitingSponsor('humanitarianTemporary'))).toBe('review/humanitarianSponsor');
    expect(reasonOf([], foreignSponsor('humanitarianNonTemporary'))).toBe('notMet/belowNorm');
  });
});

describe('the income of the partner', () => {
  it('counts together with that of the sponsor at an extension, and may count before', () => {
    const extension: Answers = { ...permitHere('withThisSponsor'), partnerWorksInNl: 'yes' };
    expect(reasonOf([], extension)).toBe('review/jointIncome');
    expect(reasonOf([], { ...extension, partnerDutchPermitEndsOn: '2026-11-01' })).toBe('review/jointIncome');
    expect(reasonOf([], { ...extension, partnerDutchPermit: 'otherPurpose' })).toBe('review/partnerIncome');
    expect(reasonOf([], { ...extension, partnerDutchPermit: 'endedAndStayed' })).toBe('review/partnerIncome');
    expect(reasonOf([], { ...extension, partnerDutchPermit: 'none' })).toBe('review/partnerIncome');
  });

  it.each(['withThisSponsor', 'none'] as const)('is only asked of who lives here (%s)', (permit) => {
    const here = permitHere(permit);
    expect(reasonOf([], { ...here, partnerWorksInNl: 'notSure' })).toMatch(/^review/);
    expect(reasonOf([], { ...here, partnerWorksInNl: 'no' })).toBe('notMet/belowNorm');
    expect(reasonOf([], { ...here, partnerLivesIn: 'KE', partnerWorksInNl: 'yes' })).toBe('notMet/belowNorm');
  });
});

describe('the income of a sponsor abroad', () => {
  it('is looked at: what they will earn here cannot be shown yet', () => {
    expect(reasonOf([], { sponsorLivesIn: 'SG' })).toBe('review/sponsorAbroad');
    expect(reasonOf([job({ gross: 100 })], { sponsorLivesIn: 'SG' })).toBe('review/sponsorAbroad');
    expect(reasonOf([], { sponsorLivesIn: 'SG', partnerNationalities: ['US'] })).toBe('review/sponsorAbroad');
    expect(reasonOf([job()], { sponsorLivesIn: 'SG' })).toBe('met');
  });

  it('is a sponsor who comes back, not one who lives in the Netherlands', () => {
    expect(reasonOf([], { sponsorLivesIn: 'NL' })).toBe('notMet/belowNorm');
    expect(reasonOf([], { sponsorLivesIn: 'CW' })).toBe('review/sponsorAbroad');
  });
});
