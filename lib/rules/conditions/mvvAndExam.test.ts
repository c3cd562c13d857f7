import { describe, expect, it } from 'vitest';
import { finding, foreignSponsor, judged, permitHere } from '../../testing/couple';
import type { Answers } from '../answers';

describe('the condition of an mvv', () => {
  it('comes with the approval for who applies from abroad', () => {
    expect(judged('mvv')).toBe('later/afterApproval');
    expect(judged('mvv', { sponsorLivesIn: 'SG' })).toBe('later/afterApproval');
  });

  it('is not met by who is here without a permit, and may be left out for a hardship', () => {
    expect(judged('mvv', { partnerLivesIn: 'NL' })).toBe('notMet/applyAbroad');
    expect(judged('mvv', { partnerLivesIn: 'NL', mvvHardship: 'trafficking' })).toBe('review/hardship');
  });

  it('is looked at where the law may free from it, for the same reason', () => {
    const fled: Answers = { partnerNationalities: ['UA'], partnerLivesIn: 'NL', mvvHardship: 'temporaryProtection' };
    const turkish: Answers = { partnerNationalities: ['TR'], partnerLivesIn: 'NL', turkishWorkerInNl: 'notSure' };
    const fromSpain: Answers = { partnerLivesIn: 'ES', partnerEuStatus: 'familyPermitElsewhere' };
    expect(judged('mvv', fled)).toBe('review/temporaryProtection');
    expect(judged('mvv', turkish)).toBe('review/associationLaw');
    expect(judged('mvv', fromSpain)).toBe('review/familyPermitElsewhere');
  });

  it('does not hold for who needs none, for the same reason', () => {
    expect(judged('mvv', { partnerNationalities: ['JP'] })).toBe('exempt/nationality');
    expect(judged('mvv', permitHere('withThisSponsor'))).toBe('exempt/dutchPermit');
    expect(judged('mvv', { partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' })).toBe(
      'exempt/euLongTermResident',
    );
  });
});

describe('the pass of the exam abroad', () => {
  it('counts on the day it is exactly twelve months old, and not a day longer', () => {
    expect(judged('exam', { examPassedOn: '2025-11-22' })).toBe('met');
    expect(judged('exam', { examPassedOn: '2025-11-21' })).toBe('notMet/passExpired');
    expect(judged('exam', { examPassedOn: '2025-11-22', filingOn: '2026-11-23' })).toBe('notMet/passExpired');
  });

  it('of 29 February counts until 28 February', () => {
    const on28: [string, string] = ['2025-02-27', '2025-02-28'];
    expect(on28.map((day) => judged('exam', { examPassedOn: '2024-02-29' }, day))).toEqual(['met', 'met']);
    expect(judged('exam', { examPassedOn: '2024-02-29' }, '2025-03-01')).toBe('notMet/passExpired');
  });

  it('counts on the day of passing, not before', () => {
    expect(judged('exam', { examPassedOn: '2026-11-22' })).toBe('met');
    expect(judged('exam', { examPassedOn: '2026-11-23' })).toBe('notMet/passInFuture');
    expect(judged('exam', { examPassedOn: '2026-11-23', filingOn: '2026-11-23' })).toBe('met');
  });

  it('is still to come for who has booked it or not', () => {
    expect(judged('exam', { examStatus: 'booked' })).toBe('notMet/toPass');
    expect(judged('exam', { examStatus: 'notYet' })).toBe('notMet/toPass');
  });

  it('is not needed any more by who waits for the pension age, if that comes within a year', () => {
    const toPass = (partnerBornOn: string) => finding('exam', { partnerBornOn, examStatus: 'notYet' });
    expect(toPass('1959-11-23')).toMatchObject({ ground: 'toPass', fix: { from: '2026-11-23' } });
    expect(toPass('1960-11-22')).toMatchObject({ ground: 'toPass', fix: { from: '2027-11-22' } });
    expect(toPass('1960-11-23')).not.toHaveProperty('fix');
    expect(finding('exam', { partnerBornOn: '1960-11-22', examPassedOn: '2025-11-21' })).not.toHaveProperty('fix');
  });

  it('rests on what the partner says of the exam, and on the day where there is one', () => {
    const because = (examStatus: 'passed' | 'booked') => finding('exam', { examStatus })?.because;
    expect(because('booked')).toEqual(['examStatus', 'partnerBornOn']); // the pension age may make it needless
    expect(because('passed')).toEqual(expect.arrayContaining(['examStatus', 'examPassedOn']));
  });

  it('is not asked of who is exempt, and is looked at where a dispensation is asked', () => {
    expect(judged('exam', { examStatus: 'notYet', examGround: 'dutchDiploma' })).toBe('exempt/dutchDiploma');
    expect(judged('exam', { examStatus: 'notYet', partnerNationalities: ['US'] })).toBe('exempt/noMvv');
    expect(judged('exam', { examStatus: 'notYet', examGround: 'specialCircumstances' })).toBe('review/dispensation');
    expect(judged('exam', { examStatus: 'notYet', ...foreignSponsor('work') })).toBe('exempt/sponsorPurpose');
    expect(judged('exam', { examStatus: 'notYet', partnerLivesIn: 'NL', mvvHardship: 'medical' })).toBe(
      'review/hardship',
    );
  });
});
