import { describe, expect, it } from 'vitest';
import { foreignSponsor } from '../testing/couple';
import { atOnce, plan, task } from '../testing/plans';
import type { Answers } from '../rules/answers';
import { addDays, type Day } from '../rules/day';

const fileOn = (day: Day, answers: Answers = {}) => plan(answers, { wish: { kind: 'fileOn', day } });
const togetherBy = (day: Day, answers: Answers = {}) => plan(answers, { wish: { kind: 'togetherBy', day } });

/** Without a wish the application is there on 10 January, and the two are together on 31 May. */
const SOONEST = '2027-01-10';
const TOGETHER = '2027-05-31';

describe('we file on a day', () => {
  it('that is late enough: the IND has the application that very day', () => {
    const { filing, unmet, together } = fileOn('2027-05-01');
    expect(filing).toMatchObject({ received: '2027-05-01' });
    expect(unmet).toBeNull();
    expect(together?.day).toBe('2027-09-17'); // 90 days are 30 July; then 14, 21 and 14
  });

  it('also by post: it is sent before', () => {
    const { filing } = fileOn('2027-05-01', { sponsorLivesIn: 'SG' });
    expect(filing).toMatchObject({ task: 'sendByPost', sent: '2027-04-27', received: '2027-05-01' });
  });

  it('then what must be recent is asked for later, and the rest still as soon as possible', () => {
    const late = fileOn('2027-05-01');
    expect(task(late, 'obtain/employerDeclaration/sponsor').start).toBe('2027-04-10'); // a week, and two for safety
    expect(task(late, 'obtain/employerDeclaration/sponsor').earliest.end.day).toBe('2027-02-01'); // three months
    expect(task(late, 'obtain/marriageCertificate/both').start).toBe('2026-11-22');
    expect(task(late, 'obtain/marriageCertificate/both').slack).toBe(111);
  });

  it('that is too soon: what takes the time is told, and the nearest day', () => {
    const { unmet, filing } = fileOn('2026-12-20');
    expect(unmet).toMatchObject({
      breaks: { why: { id: 'wishFile' }, task: 'apply', lastDay: '2026-12-20', firstDay: SOONEST },
      nearest: SOONEST,
    });
    expect(unmet?.breaks.path.map(({ id, task: of }) => [id, of])).toContainEqual([
      'takes',
      'legalise/marriageCertificate/both',
    ]);
    expect(filing?.received).toBe(SOONEST);
  });

  it('the nearest day works, and the one before does not', () => {
    expect(fileOn(SOONEST).unmet).toBeNull();
    expect(fileOn(addDays(SOONEST, -1)).unmet?.nearest).toBe(SOONEST);
  });

  it('on which the exam counts no longer: the last day on which it does is the nearest', () => {
    expect(fileOn('2027-06-15').unmet).toBeNull();
    const { unmet } = fileOn('2027-06-16');
    expect(unmet).toMatchObject({
      breaks: { why: { id: 'examValid', day: '2026-06-15' }, lastDay: '2027-06-15' },
      nearest: '2027-06-15',
    });
  });

  it('on which the permit ends, or before it can be extended: the window is what breaks', () => {
    const extension: Answers = {
      ...atOnce,
      partnerLivesIn: 'NL',
      partnerDutchPermit: 'withThisSponsor',
      partnerDutchPermitEndsOn: '2027-03-10',
    };
    expect(fileOn('2027-03-10', extension).unmet).toMatchObject({
      breaks: { why: { id: 'windowCloses' } },
      nearest: '2027-03-09',
    });
    expect(fileOn('2027-03-09', extension).unmet).toBeNull();
    const early = fileOn('2026-12-09', extension);
    expect(early.unmet?.nearest).toBe('2026-12-10');
    expect(early.unmet?.breaks.path.map(({ id }) => id)).toContain('windowOpens');
    expect(fileOn('2026-12-10', extension).unmet).toBeNull();
  });

  it('in the past is not possible', () => {
    expect(fileOn('2026-11-21', atOnce).unmet?.nearest).toBe('2026-11-29');
  });

  it('after the last day for a refugee is told with the last day', () => {
    expect(fileOn('2027-02-01', foreignSponsor('asylumRefugee')).unmet).toMatchObject({
      breaks: { why: { id: 'routeUntil' } },
      nearest: '2027-01-01',
    });
  });

  it('means nothing once the application is sent, or where there is none', () => {
    const wish = { kind: 'fileOn', day: '2026-11-23' } as const;
    expect(plan({}, { wish, done: { apply: '2026-11-20' } }).unmet).toBeNull();
    expect(plan({ partnerNationalities: ['PL'] }, { wish }).unmet).toBeNull();
  });
});

describe('we want to be together by a day', () => {
  it('that is late enough: each task has its last day, back from that day', () => {
    const { unmet, tasks } = togetherBy('2027-09-30');
    expect(unmet).toBeNull();
    const lastStart = (id: string) => tasks.find((one) => one.id === id)?.latest.start?.day;
    expect(lastStart('travel')).toBe('2027-09-16');
    expect(lastStart('collectMvv')).toBe('2027-08-26');
    expect(lastStart('mvvAppointment')).toBe('2027-08-12');
    expect(lastStart('apply')).toBe('2027-05-14'); // 90 days before 12 August
    expect(lastStart('legalise/marriageCertificate/both')).toBe('2027-04-16');
    expect(task({ tasks }, 'travel').latest.end).toMatchObject({ day: '2027-09-30', why: { id: 'wishTogether' } });
    // What only its own length sets has the reason of its end.
    expect(task({ tasks }, 'travel').latest.start).toMatchObject({ day: '2027-09-16', why: { id: 'wishTogether' } });
    expect(task({ tasks }, 'collectMvv').latest.start).toMatchObject({
      why: { id: 'waitsFor', task: 'collectMvv' },
      other: 'travel',
    });
  });

  it('the nearest day works, and the one before does not', () => {
    expect(togetherBy(TOGETHER).unmet).toBeNull();
    expect(task(togetherBy(TOGETHER), 'travel').slack).toBe(0);
    expect(task(togetherBy(TOGETHER), 'apply').slack).toBe(2); // the 90th day is a Saturday
    const { unmet, together } = togetherBy(addDays(TOGETHER, -1));
    expect(unmet).toMatchObject({ breaks: { why: { id: 'wishTogether' }, task: 'travel' }, nearest: TOGETHER });
    expect(together?.day).toBe(TOGETHER);
  });

  it('what takes the time is told from the journey back to today', () => {
    const { unmet } = togetherBy('2027-01-01');
    const path = unmet?.breaks.path.flatMap(({ id, task: of = '' }) => (id === 'takes' ? of : []));
    expect(path).toEqual([
      'travel',
      'collectMvv',
      'mvvAppointment',
      'decision',
      'apply',
      'legalise/marriageCertificate/both',
      'obtain/marriageCertificate/both',
    ]);
    expect(unmet?.breaks.path.at(-1)?.id).toBe('today');
  });

  it('is no reason to wait: what can be done now is planned now', () => {
    const { filing, tasks } = togetherBy('2028-01-01', { examPassedOn: '2026-11-01' });
    expect(filing?.received).toBe(SOONEST);
    expect(task({ tasks }, 'obtain/marriageCertificate/both').start).toBe('2026-11-22');
  });

  it('depends on how long the IND takes', () => {
    const by = (decision: 'usual' | 'term' | 'extended') =>
      plan({}, { decision, wish: { kind: 'togetherBy', day: '2027-01-01' } }).unmet?.nearest;
    expect([by('usual'), by('term'), by('extended')]).toEqual(['2027-05-23', TOGETHER, '2027-08-30']);
  });

  it('means nothing once the partner is here, or for who lives here', () => {
    const wish = { kind: 'togetherBy', day: '2026-11-23' } as const;
    expect(plan({}, { wish, done: { travel: '2026-11-20' } }).unmet).toBeNull();
    expect(plan({ partnerLivesIn: 'NL', partnerDutchPermit: 'withThisSponsor' }, { wish }).unmet).toBeNull();
  });
});

describe('as soon as possible', () => {
  it('holds back what would delay it, and says so', () => {
    const soon = plan();
    expect(soon.unmet).toBeNull();
    expect(task(soon, 'apply').latest.end).toMatchObject({ day: SOONEST, why: { id: 'wishSoon', weight: 'given' } });
    expect(task(soon, 'travel').latest.end).toMatchObject({ day: TOGETHER, why: { id: 'wishSoon' } });
  });

  it('leaves a wish out of the last days of the tasks: those are of the law and the IND', () => {
    for (const one of [plan(), fileOn('2027-05-01'), togetherBy('2027-09-30')]) {
      for (const { deadline } of one.tasks) expect(deadline?.why.id ?? '').not.toMatch(/^wish|^takes/);
    }
  });
});
