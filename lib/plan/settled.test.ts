import { describe, expect, it } from 'vitest';
import { atOnce, ids, settled, task, type Told } from '../testing/plans';
import type { Answers } from '../rules/answers';
import { changesBetween } from './changes';

const age = (outcome: { conditions: readonly { id: string; status: string }[] }) =>
  outcome.conditions.find(({ id }) => id === 'age')?.status;

describe('a partner who turns 21 next year', () => {
  const young = { ...atOnce, partnerBornOn: '2006-03-08' };

  it('cannot have the application there before the birthday, though all is ready', () => {
    const { plan } = settled(young);
    expect(plan.filing?.received).toBe('2027-03-08');
    expect(task(plan, 'apply').earliest.end).toMatchObject({
      day: '2027-03-08',
      why: { id: 'condition', condition: 'age' },
    });
  });

  it('is told that the condition is met by then, and the plan stays as it is', () => {
    const { today, then } = settled(young);
    expect([age(today), age(then)]).toEqual(['notMet', 'met']);
    expect(then.filing).toBe('2027-03-08');
    expect(changesBetween(today, then).conditions).toContainEqual({ id: 'age', today: 'notMet', then: 'met' });
  });

  it('sends an application on paper some days before', () => {
    const { plan } = settled({ ...young, digid: 'none' });
    expect(plan.filing).toMatchObject({ sent: '2027-03-04', received: '2027-03-08' });
  });

  it('cannot choose a day before that', () => {
    const { plan } = settled(young, { wish: { kind: 'fileOn', day: '2027-03-07' } });
    expect(plan.unmet).toMatchObject({ nearest: '2027-03-08' });
    expect(plan.unmet?.breaks.path).toMatchObject([{ id: 'condition', condition: 'age' }]);
  });

  it('is told that the pass will have expired by then, and still waits for the birthday', () => {
    const { plan, today, then } = settled({ ...young, partnerBornOn: '2007-06-01' });
    expect(plan.filing?.received).toBe('2028-06-01');
    expect(ids(plan)).not.toContain('sitExam');
    expect(plan.broken).toMatchObject([
      { why: { id: 'examValid' }, task: 'apply', lastDay: '2027-06-15', firstDay: '2028-06-01' },
    ]);
    expect(changesBetween(today, then).conditions).toEqual(
      expect.arrayContaining([
        { id: 'age', today: 'notMet', then: 'met' },
        { id: 'exam', today: 'met', then: 'notMet' },
      ]),
    );
  });

  it('need not wait for it where the papers take longer', () => {
    const { plan } = settled({ ...young, partnerBornOn: '2006-01-08', marriageRegisteredInNl: 'no' });
    expect(plan.filing?.received).toBe('2027-01-10');
  });
});

describe('what the rules say on the day of filing', () => {
  it('is asked for the day of the plan, not for today', () => {
    const { today, then, plan } = settled();
    expect([today.filing, then.filing]).toEqual(['2026-11-22', plan.filing?.received]);
  });

  it('is what holds today where there is none', () => {
    expect(settled({ partnerNationalities: ['PL'] }).then.filing).toBe('2026-11-22');
    const strange = { done: { apply: '2026-11-20', sendByPost: '2026-11-19' } };
    expect(settled({ partnerNationalities: ['PL'] }, strange).then.filing).toBe('2026-11-22');
  });

  it('tells that the exam must be passed again where the pass will have expired; the plan is that of today', () => {
    const { today, then, plan } = settled({ examPassedOn: '2025-12-22' });
    const steps = (outcome: typeof today) => outcome.steps.map(({ id }) => id);
    expect(steps(today)).not.toContain('passExam');
    expect(steps(then)).toContain('passExam');
    expect([then.filing, plan.filing?.received]).toEqual(['2027-01-10', '2027-01-10']); // when the certificate is there
    expect(ids(plan)).not.toContain('sitExam');
    expect(plan.broken).toMatchObject([{ why: { id: 'examValid' }, lastDay: '2026-12-22', firstDay: '2027-01-10' }]);
  });
});

describe('an application that the IND has', () => {
  const rules = (changes: Answers, told: Told) => {
    const { today, then, plan } = settled(changes, told);
    expect(then).toBe(today);
    return { today, plan };
  };

  it('is judged by the rules of the day on which it was there, by whoever told that day', () => {
    const on = '2026-11-22';
    expect(rules({}, { on, done: { apply: '2026-11-20' } }).today.filing).toBe('2026-11-20');
    expect(rules({ sponsorLivesIn: 'SG' }, { on, done: { sendByPost: '2026-11-19' } }).today.filing).toBe('2026-11-19');
    const acknowledged = { on: '2026-11-21', receivedOn: '2026-11-18' };
    expect(rules({}, { on, letters: { acknowledged }, done: { apply: '2026-11-20' } }).today.filing).toBe('2026-11-18');
  });

  it('is judged by those of today where nobody told the day', () => {
    const { today, plan } = rules({}, { ticks: ['step/apply'] });
    expect([today.filing, plan.filing?.isDone, plan.filing?.isDated]).toEqual(['2026-11-22', true, false]);
  });

  it('keeps the exam that counted on that day', () => {
    const passed: Answers = { ...atOnce, examPassedOn: '2025-12-22' };
    const late: Told = { on: '2027-01-10' };
    expect(ids(settled(passed, late).plan)).toContain('sitExam'); // nothing is sent: the pass has expired
    const acknowledged = { on: '2026-12-28', receivedOn: '2026-12-22' };
    const { today, plan } = rules(passed, { ...late, letters: { acknowledged } });
    expect(today.conditions.find(({ id }) => id === 'exam')?.status).toBe('met');
    expect(ids(plan)).not.toContain('sitExam');
    expect(plan.broken).toEqual([]);
  });

  it('keeps the norm of that day', () => {
    const then = (told: Told) => settled(atOnce, { on: '2026-07-10', ...told }).today.income?.norm;
    expect(then({ done: { apply: '2026-06-30' } })).toMatchObject({ excl: 2294.4 });
    expect(then({ done: { apply: '2026-07-01' } })).toMatchObject({ excl: 2337 });
  });

  it('keeps the route of that day: a permit that has ended since was valid', () => {
    const change: Answers = {
      partnerLivesIn: 'NL',
      partnerDutchPermit: 'otherPurpose',
      partnerDutchPermitEndsOn: '2026-12-10',
    };
    const later = '2027-01-10';
    expect(settled(change, { on: later }).today.route.id).toBe('regularWithoutMvv');
    const acknowledged = { on: '2026-12-15', receivedOn: '2026-12-09' };
    const { today, plan } = rules(change, { on: later, letters: { acknowledged } });
    expect(today.route.id).toBe('change');
    expect(plan.broken).toEqual([]);
    const onTheDayItEnds = { on: '2026-12-15', receivedOn: '2026-12-10' }; // in time is the day before
    expect(rules(change, { on: later, letters: { acknowledged: onTheDayItEnds } }).today.route.id).toBe(
      'regularWithoutMvv',
    );
  });
});

describe('a country whose apostille treaty begins between today and the day of filing', () => {
  /** Algeria: from 9 July 2026. */
  const married = { marriedIn: 'DZ', partnerBornIn: 'NL', examPassedOn: '2026-05-15' } as const;
  const wayOf = ({ documents }: ReturnType<typeof settled>['then']) =>
    documents.find(({ id }) => id === 'marriageCertificate')?.legalisation;

  it('asks for the way that the day of filing asks for', () => {
    const { today, then } = settled(married, { on: '2026-06-20' });
    expect([wayOf(today), wayOf(then)]).toEqual(['chain', 'apostille']);
  });

  it('from that day on the short way is planned', () => {
    const { plan } = settled(married, { on: '2026-07-09' });
    expect(plan.filing?.received).toBe('2026-08-20'); // 21, 14, and 7 to have it translated
  });

  it('does not make the plan shorter than the day on which the treaty begins: the longer plan stands', () => {
    const { plan } = settled(married, { on: '2026-06-01' });
    expect(plan.filing?.received).toBe('2026-08-31'); // 21, 63 and 7
  });
});
