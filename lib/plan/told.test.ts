import { describe, expect, it } from 'vitest';
import { plan } from '../testing/plans';
import { noProgress, type Progress } from './progress';
import type { Task } from './tasks';
import {
  withDays,
  withDone,
  withLetter,
  withoutDone,
  withoutStarted,
  withoutTick,
  withStarted,
  type Told,
} from './told';

const { tasks } = plan({ examStatus: 'notYet' });
const one = (id: string): Task => {
  const found = tasks.find((task) => task.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found;
};
const nothing: Told = { progress: noProgress, ticks: [] };
const told = (progress: Partial<Progress>, ticks: readonly string[] = []): Told => ({
  progress: { ...noProgress, ...progress },
  ticks,
});
const certificate = ['obtain/marriageCertificate/both', 'legalise/marriageCertificate/both'] as const;
const birthCertificate = ['obtain/birthCertificatePartner/partner', 'legalise/birthCertificatePartner/partner'];
const exam = ['study', 'registerExam', 'sitExam', 'examResult'];
const DAY = '2026-11-20';

/** What is done with these tasks done one after the other. */
const doing = (ids: readonly string[], from = nothing) =>
  ids.reduce((before, id) => withDone(before, one(id), DAY, tasks), from);

describe('a task that is done', () => {
  it('has its day; what is one task alone is ticked off with it', () => {
    expect(doing(['apply'])).toEqual(told({ done: { apply: DAY } }, ['step/apply']));
    expect(doing(['obtain/partnerPassport/partner']).ticks).toEqual(['document/partnerPassport/partner']);
  });

  it('ticks off its paper with the last part, in whichever order', () => {
    expect(doing(certificate.slice(0, 1)).ticks).toEqual([]);
    expect(doing(certificate).ticks).toEqual(['document/marriageCertificate/both']);
    expect(doing(certificate.toReversed()).ticks).toEqual(['document/marriageCertificate/both']);
  });

  it('ticks off the exam with its last part, and collecting the mvv with the appointment for it', () => {
    expect(doing(exam.slice(0, 3)).ticks).toEqual([]);
    expect(doing(exam).ticks).toEqual(['step/passExam']);
    expect(doing(['collectMvv']).ticks).toEqual([]);
    expect(doing(['collectMvv', 'mvvAppointment']).ticks).toEqual(['step/collectMvv']);
  });

  it('is ticked off once, and may get another day', () => {
    const again = withDone(doing(['apply']), one('apply'), '2026-11-18', tasks);
    expect(again).toEqual(told({ done: { apply: '2026-11-18' } }, ['step/apply']));
  });

  it('leaves all else as it was told', () => {
    const before = told({ started: { study: DAY }, days: { study: 30 }, pace: 'high', decision: 'usual' }, ['step/x']);
    const { progress, ticks } = withDone(before, one('apply'), DAY, tasks);
    expect(progress).toEqual({ ...before.progress, done: { apply: DAY } });
    expect(ticks).toEqual(['step/x', 'step/apply']);
    expect(before.progress.done).toEqual({});
  });
});

describe('a task that is not done after all', () => {
  const undone = (id: string, from: Told) => withoutDone(from, one(id), tasks);

  it('loses its day and its tick', () => {
    expect(undone('apply', doing(['apply']))).toEqual(nothing);
  });

  it('takes the tick of its paper with it; the other part keeps its day', () => {
    const [obtain, legalise] = certificate;
    expect(undone(legalise, doing(certificate))).toEqual(told({ done: { [obtain]: DAY } }));
  });

  const doneWith = (ticks: readonly string[]) =>
    plan({ examStatus: 'notYet' }, { ticks }).tasks.flatMap(({ id, doneOn }) => (doneOn === null ? [] : id));

  it('that a ticked step stood for: the others of that step stay done, each with the tick of its own paper', () => {
    const before = ['step/legaliseAndTranslate', 'step/reportChanges'];
    const { ticks, progress } = undone(certificate[1], told({}, before));
    expect(ticks).toEqual(['step/reportChanges', 'document/birthCertificatePartner/partner']);
    expect(progress).toEqual(noProgress);
    expect(doneWith(before)).toEqual([...certificate, ...birthCertificate]);
    expect(doneWith(ticks)).toEqual(birthCertificate);
  });

  it('does not make the rest of a paper done: one that is still to be legalised is to do again', () => {
    const before = ['step/collectDocuments'];
    const { ticks } = undone('obtain/partnerPassport/partner', told({}, before));
    expect(new Set(ticks).size).toBe(ticks.length);
    expect(ticks).toContain('document/sponsorIdentity/sponsor');
    const stays = doneWith(before).filter((id) => !/partnerPassport|marriageCertificate|birthCertificate/.test(id));
    expect(stays).toContain('obtain/employmentContract/sponsor');
    expect(doneWith(ticks)).toEqual(stays);
  });

  it('that was never done changes nothing', () => {
    const before = told({ done: { study: DAY } }, ['step/payFee']);
    expect(undone('apply', before)).toEqual(before);
  });
});

describe('a tick that is taken away on the result page', () => {
  it('takes the days of its tasks with it: of each part of the paper or the step', () => {
    const other = { done: { apply: DAY } };
    expect(withoutTick(doing(certificate, told(other)), 'document/marriageCertificate/both')).toEqual(told(other));
    expect(withoutTick(doing(exam, told(other)), 'step/passExam')).toEqual(told(other));
    expect(withoutTick(doing(['mvvAppointment', 'collectMvv'], told(other)), 'step/collectMvv')).toEqual(told(other));
    expect(withoutTick(doing(['apply'], told({})), 'step/apply')).toEqual(nothing);
  });

  it('leaves the papers of others, and ticks that are not its own', () => {
    const before = told({ done: { 'obtain/childPassport/0': DAY, 'obtain/childPassport/1': DAY } }, [
      'document/childPassport/0',
      'document/childPassport/1',
    ]);
    expect(withoutTick(before, 'document/childPassport/0')).toEqual(
      told({ done: { 'obtain/childPassport/1': DAY } }, ['document/childPassport/1']),
    );
    expect(withoutTick(before, 'step/nothing')).toEqual(before);
    expect(withoutTick(before, 'strange')).toEqual(before);
  });
});

describe('how long it takes, and when it began', () => {
  it('a day on which a task was begun can be told, and taken back', () => {
    const begun = withStarted(told({ started: { apply: DAY } }, ['step/x']), one('study'), '2026-11-10');
    expect(begun).toEqual(told({ started: { apply: DAY, study: '2026-11-10' } }, ['step/x']));
    expect(withoutStarted(begun, one('study'))).toEqual(told({ started: { apply: DAY } }, ['step/x']));
    expect(withoutStarted(nothing, one('study'))).toEqual(nothing);
  });

  it('days of one’s own can be given, also none at all, and given back to our estimate', () => {
    const own = withDays(told({ days: { apply: 3 } }, ['step/x']), one('study'), 0);
    expect(own).toEqual(told({ days: { apply: 3, study: 0 } }, ['step/x']));
    expect(withDays(own, one('study'), 40).progress.days).toEqual({ apply: 3, study: 40 });
    expect(withDays(own, one('study'), null)).toEqual(told({ days: { apply: 3 } }, ['step/x']));
    expect(withDays(nothing, one('study'), null)).toEqual(nothing);
  });
});

describe('a letter', () => {
  const refused = { on: '2026-11-02' };

  it('is kept with its days beside the others, replaced, and taken away', () => {
    const first = withLetter(told({}, ['step/x']), 'refused', refused);
    const both = withLetter(first, 'acknowledged', { on: DAY, receivedOn: '2026-11-18' });
    expect(both).toEqual(
      told({ letters: { refused, acknowledged: { on: DAY, receivedOn: '2026-11-18' } } }, ['step/x']),
    );
    expect(withLetter(both, 'refused', { on: '2026-11-03' }).progress.letters.refused).toEqual({ on: '2026-11-03' });
    expect(withLetter(both, 'acknowledged', null)).toEqual(first);
    expect(withLetter(nothing, 'refused', null)).toEqual(nothing);
    expect(first.progress.letters).toEqual({ refused });
  });
});
