import { describe, expect, it } from 'vitest';
import { atOnce, settled, task } from '../testing/plans';
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

  it('must pass the exam again where the pass will have expired by then, and still waits for the birthday', () => {
    const { plan } = settled({ ...young, partnerBornOn: '2007-06-01' });
    expect(plan.filing?.received).toBe('2028-06-01');
    expect(task(plan, 'examResult').end).toBe('2027-06-01'); // not earlier: it counts for a year
  });

  it('need not wait for it where the papers take longer', () => {
    const { plan } = settled({ ...young, partnerBornOn: '2006-01-08', marriageRegisteredInNl: 'no' });
    expect(plan.filing?.received).toBe('2027-02-14');
  });
});

describe('what the rules say on the day of filing', () => {
  it('is asked for the day of the plan, not for today', () => {
    const { today, then, plan } = settled();
    expect([today.filing, then.filing]).toEqual(['2026-11-22', plan.filing?.received]);
  });

  it('is what holds today once the application is sent, and where there is none', () => {
    expect(settled({}, { done: { apply: '2026-11-20' } }).then.filing).toBe('2026-11-22');
    expect(settled({ partnerNationalities: ['PL'] }).then.filing).toBe('2026-11-22');
  });

  it('brings the exam back where the pass will have expired', () => {
    const { today, then, plan } = settled({ examPassedOn: '2025-12-22' });
    const steps = (outcome: typeof today) => outcome.steps.map(({ id }) => id);
    expect(steps(today)).not.toContain('passExam');
    expect(steps(then)).toContain('passExam');
    expect(plan.filing?.received).toBe('2027-05-30'); // 91, 42 and 56
    expect(plan.broken).toEqual([]);
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
