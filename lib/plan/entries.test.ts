import { describe, expect, it } from 'vitest';
import { atOnce, plan, type Told } from '../testing/plans';
import type { Answers } from '../rules/answers';
import { entriesFor } from './entries';
import type { Person } from './agenda';

const entries = (person: Person, answers: Answers = {}, told: Told = {}) => entriesFor(plan(answers, told), person);
const entry = (id: string, ...of: Parameters<typeof entries>) => entries(...of).find((one) => one.id === id);

describe('the calendar of each of the two', () => {
  it('tells when to begin, with a warning on the day', () => {
    expect(entry('legalise-marriageCertificate-both-begin-partner', 'partner')).toMatchObject({
      what: 'begin',
      alarms: [0],
      task: { id: 'legalise/marriageCertificate/both' },
    });
  });

  it('tells the last day where there is one, with a warning two weeks and three days before', () => {
    expect(entry('travel-lastDay-partner', 'partner', atOnce)).toMatchObject({ day: '2027-07-04', alarms: [14, 3] });
    expect(entry('apply-lastDay-sponsor', 'sponsor', atOnce)).toMatchObject({ day: '2027-06-15' });
    expect(entry('payFee-lastDay-sponsor', 'sponsor', atOnce)).toMatchObject({ day: '2026-11-29' }); // with the form
    expect(entry('followInMyInd-lastDay-sponsor', 'sponsor', atOnce)).toBeUndefined();
  });

  it('tells by when a paper for the municipality should be there', () => {
    const paper = 'obtain-birthCertificatePartner-partner-lastDay-partner';
    expect(entry(paper, 'partner', atOnce)).toMatchObject({
      day: '2027-04-19',
      task: { deadline: { isPlanned: true } },
    });
    const here = { on: '2027-04-20', done: { travel: '2027-04-13', registerMunicipality: '2027-04-14' } };
    expect(entry(paper, 'partner', atOnce, here)).toBeUndefined();
  });

  it('tells both what to expect of the IND', () => {
    for (const person of ['sponsor', 'partner'] as const) {
      expect(entry(`decision-expected-${person}`, person, atOnce)).toMatchObject({ day: '2027-03-01', alarms: [] });
      expect(entry(`decision-begin-${person}`, person, atOnce)).toBeUndefined();
    }
  });

  it('has no tasks of the other', () => {
    expect(entries('sponsor').some(({ task }) => task.who === 'partner')).toBe(false);
    expect(entries('partner').some(({ task }) => task.who === 'sponsor')).toBe(false);
    expect(entries('partner').some(({ task }) => task.who === 'both')).toBe(true);
  });

  it('moves what begins at a weekend to the next working day', () => {
    const begun = entry('obtain-partnerPassport-partner-begin-partner', 'partner');
    expect([begun?.task.start, begun?.day]).toEqual(['2026-11-22', '2026-11-23']); // a Sunday
    const easter = { wish: { kind: 'fileOn', day: '2027-04-16' } } as const; // the declaration takes a week, and two are kept for safety
    const asked = entry('obtain-employerDeclaration-sponsor-begin-sponsor', 'sponsor', {}, easter);
    expect([asked?.task.start, asked?.day]).toEqual(['2027-03-26', '2027-03-30']); // Good Friday
  });

  it('leaves it there where the next working day is too late', () => {
    const first = entry('obtain-marriageCertificate-both-begin-partner', 'partner');
    expect([first?.task.slack, first?.day]).toEqual([0, '2026-11-22']);
  });
});

describe('the same thing has the same name in every version of the plan', () => {
  it('so that a calendar replaces what it has', () => {
    const idsOf = (told: Told) => entries('partner', atOnce, told).map(({ id }) => id);
    expect(idsOf({ pace: 'high' })).toEqual(idsOf({ pace: 'low' }));
    expect(idsOf({ wish: { kind: 'fileOn', day: '2027-03-01' } })).toEqual(idsOf({}));
  });

  it('what is done takes the place of what was to begin', () => {
    const done = entry('apply-begin-sponsor', 'sponsor', atOnce, { done: { apply: '2026-11-20' } });
    expect(done).toMatchObject({ what: 'done', day: '2026-11-20', alarms: [] });
    expect(entry('apply-lastDay-sponsor', 'sponsor', atOnce, { done: { apply: '2026-11-20' } })).toBeUndefined();
  });

  it('what the IND has done takes the place of what was expected', () => {
    const letters = { approved: { on: '2026-11-20' } };
    expect(entry('decision-expected-partner', 'partner', atOnce, { letters })).toMatchObject({
      what: 'done',
      day: '2026-11-20',
    });
  });

  it('what is done on a day that nobody told is not in the calendar', () => {
    const names = entries('sponsor', atOnce, { ticks: ['step/apply'] }).map(({ task }) => task.id);
    expect(names).not.toContain('apply');
  });
});
