import { describe, expect, it } from 'vitest';
import { atOnce, ids, plan, task } from '../testing/plans';
import type { Answers } from '../rules/answers';
import { addDays } from '../rules/day';

/** An American who is in the Netherlands on a visit, and waits here. */
const visitor: Answers = { partnerNationalities: ['US'], partnerLivesIn: 'NL' };
const travelling: Answers = { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' };
const lateExtension: Answers = {
  partnerLivesIn: 'NL',
  partnerDutchPermit: 'withThisSponsor',
  partnerDutchPermitEndsOn: '2026-11-10',
};

describe('a partner who waits for the decision in the Netherlands', () => {
  it('does not travel any more, gives fingerprints meanwhile, and is registered with the permit', () => {
    const here = plan(visitor);
    expect(here.together).toBeNull();
    expect(ids(here)).not.toContain('travel');
    expect(task(here, 'biometrics').waitsFor).toEqual(['acknowledgement']);
    expect(task(here, 'registerMunicipality').waitsFor).toEqual(['decision']);
    expect(task(here, 'legalise/birthCertificatePartner/partner').deadline).toMatchObject({
      day: task(here, 'decision').end,
      why: { id: 'bringOnArrival' },
      isPlanned: true,
    });
    expect(here.broken).toEqual([]);
  });

  it('who lives with a German is registered before the application', () => {
    const eu = plan({ sponsorNationalities: ['DE'], partnerLivesIn: 'NL' });
    expect(task(eu, 'registerMunicipality').waitsFor).toEqual([]);
    expect(task(eu, 'apply').waitsFor).toContain('registerMunicipality');
    expect(task(eu, 'healthInsurance').deadline).toBeNull(); // four months from an arrival that nobody told
  });

  it('whose permit ended lately need not be registered again', () => {
    const former = plan({ partnerLivesIn: 'NL', partnerDutchPermit: 'endedAndStayed' });
    expect(ids(former)).not.toContain('registerMunicipality');
    expect(task(former, 'healthInsurance').waitsFor).toEqual(['decision']);
  });
});

describe('the fingerprints of who waits here', () => {
  it('are booked within two weeks of the letter of receipt; the appointment may be later', () => {
    const acknowledged = { on: '2026-12-08', receivedOn: '2026-12-01' };
    const booked = task(plan(visitor, { on: '2026-12-10', letters: { acknowledged } }), 'biometrics');
    expect(booked).toMatchObject({
      start: '2026-12-10',
      end: '2026-12-24',
      slack: 12,
      deadline: {
        day: '2026-12-22',
        toBegin: true,
        why: { id: 'biometricsWithin', weight: 'policy', term: { weeks: 2 }, sources: ['indBiometrics'] },
      },
    });
    const late = plan(visitor, { on: '2026-12-23', letters: { acknowledged } });
    expect(late.broken).toMatchObject([{ why: { id: 'biometricsWithin' }, lastDay: '2026-12-22' }]);
    expect(plan(visitor, { on: '2026-12-22', letters: { acknowledged } }).broken).toEqual([]);
  });

  it.each<[string, Answers]>([
    ['together first', travelling],
    ['under EU law', { sponsorNationalities: ['DE'] }],
  ])('the same %s', (_, answers) => {
    expect(task(plan(answers), 'biometrics').deadline?.why.id).toBe('biometricsWithin');
  });

  it('have no such day for who comes after the decision', () => {
    const later = task(plan({ partnerNationalities: ['US'] }), 'biometrics');
    expect([later.deadline, later.waitsFor]).toEqual([null, ['acknowledgement', 'travel']]);
  });
});

describe('insurance for who waits here', () => {
  it.each<[string, Answers]>([
    ['on a visit', visitor],
    ['together first', travelling],
    ['after a permit that ended', { partnerLivesIn: 'NL', partnerDutchPermit: 'endedAndStayed' }],
  ])('is arranged before the application, and begins with the wait: %s', (_, answers) => {
    const here = plan(answers);
    const insurance = task(here, 'privateInsurance');
    expect(task(here, 'apply').waitsFor).toContain('privateInsurance');
    expect(insurance.who).toBe('partner');
    expect(insurance.start).toBe(addDays(here.filing?.sent ?? '', -15)); // a day, and two weeks for safety
    expect(insurance.putOff).toMatchObject({ id: 'insuredForTheWait', weight: 'practical' });
  });

  it('is at once where the application goes out at once: for an extension that is late', () => {
    const late = plan(lateExtension);
    expect(late.papersFollow).toBe(true);
    expect(task(late, 'apply').waitsFor).toEqual([]);
    expect(task(late, 'privateInsurance')).toMatchObject({ start: '2026-11-22', putOff: null });
  });

  it('is still to do for who applied without it', () => {
    const { doneOn, start } = task(plan(visitor, { done: { apply: '2026-11-20' } }), 'privateInsurance');
    expect([doneOn, start]).toEqual([null, '2026-11-22']);
  });

  it.each<[string, Answers]>([
    ['with an mvv', {}],
    ['who comes after the decision', { partnerNationalities: ['US'] }],
    ['for an extension in time', { ...lateExtension, partnerDutchPermitEndsOn: '2027-01-15' }],
    [
      'with temporary protection, which has care of its own',
      { partnerLivesIn: 'NL', mvvHardship: 'temporaryProtection' },
    ],
  ])('is not in the plan %s', (_, answers) => {
    expect(ids(plan(answers))).not.toContain('privateInsurance');
  });

  it.each<[string, Answers]>([
    ['on a visit', visitor],
    ['together first', travelling],
    ['for a late extension', lateExtension],
  ])('after the decision the Dutch one is taken out at once, without four months: %s', (_, answers) => {
    const here = plan(answers);
    const dutch = task(here, 'healthInsurance');
    expect(dutch.waitsFor).toContain('decision');
    expect([dutch.start, dutch.deadline]).toEqual([task(here, 'decision').end, null]);
  });
});

describe('a visit without a visa', () => {
  const apply = (answers: Answers) => task(plan({ ...atOnce, ...visitor, ...answers }), 'apply');

  it('has a last day to apply once the day of arrival is told: the 90th, of which that day is the first', () => {
    expect(apply({ arrivedOn: '2026-11-01' }).deadline).toMatchObject({
      day: '2027-01-29',
      why: { id: 'visaFree', weight: 'statutory', term: { days: 90 }, sources: ['visaFreeStay'] },
    });
    expect(apply({}).deadline).toBeNull();
  });

  it('that ends before the papers are there: the application goes out in time, and they follow', () => {
    const inTime = plan({ ...visitor, arrivedOn: '2026-10-13' }); // until 10 January, when the certificate is there
    expect([inTime.papersFollow, inTime.filing?.received]).toEqual([false, '2027-01-10']);
    const follows = plan({ ...visitor, arrivedOn: '2026-10-12' });
    expect([follows.papersFollow, follows.filing?.received, follows.broken]).toEqual([true, '2026-11-22', []]);
  });

  it('that has ended is told, with its last day', () => {
    expect(plan({ ...visitor, arrivedOn: '2026-08-24' }).broken).toMatchObject([
      { why: { id: 'visaFree' }, task: 'apply', lastDay: '2026-11-21', firstDay: '2026-11-22' },
    ]);
    expect(plan({ ...visitor, arrivedOn: '2026-08-25' }).broken).toEqual([]);
  });

  it.each<[string, Answers]>([
    ['who is at home', { partnerNationalities: ['US'], partnerLivesIn: 'US' }],
    ['who travels with the sponsor', travelling],
    ['who needs an mvv', { partnerLivesIn: 'NL' }],
    [
      'who has a Dutch permit',
      { ...visitor, partnerDutchPermit: 'otherPurpose', partnerDutchPermitEndsOn: '2035-01-01' },
    ],
    ['who had one until lately', { ...visitor, partnerDutchPermit: 'endedAndStayed' }],
    ['under EU law', { ...visitor, sponsorNationalities: ['DE'] }],
  ])('is of no account for %s', (_, answers) => {
    const withDay = plan({ ...answers, arrivedOn: '2026-01-01' });
    expect(withDay).toEqual(plan(answers));
  });
});
