import { describe, expect, it } from 'vitest';
import { plan, task } from '../testing/plans';
import type { Told } from '../testing/plans';
import type { Plan } from './plan';

const doneIn = (told: Told) =>
  Object.fromEntries(plan({}, told).tasks.flatMap(({ id, doneOn }) => (doneOn === null ? [] : [[id, doneOn]])));

describe('what is done', () => {
  it('is nothing at first', () => {
    expect(doneIn({})).toEqual({});
  });

  it('has the day that was entered', () => {
    expect(doneIn({ done: { 'obtain/partnerPassport/partner': '2026-11-01' } })).toEqual({
      'obtain/partnerPassport/partner': '2026-11-01',
    });
  });

  it('is also what is ticked on the result page: a paper with all that it needs, without a day', () => {
    const ticked = { ticks: ['document/marriageCertificate/both'] };
    expect(doneIn(ticked)).toEqual({
      'obtain/marriageCertificate/both': 'undated',
      'legalise/marriageCertificate/both': 'undated',
    });
    expect(plan({}, ticked).filing?.received).toBe('2026-11-29'); // the certificate holds nothing up any more
  });

  it('is what a ticked step stands for: the fresh papers, or every other one', () => {
    expect(Object.keys(doneIn({ ticks: ['step/freshDocuments'] }))).toEqual([
      'obtain/examResult/partner',
      'obtain/employerDeclaration/sponsor',
    ]);
    expect(Object.keys(doneIn({ ticks: ['step/collectDocuments'] }))).not.toContain(
      'obtain/employerDeclaration/sponsor',
    );
  });

  it('is not the decision, where only the papers were collected: the letter of approval is not among them', () => {
    const done = doneIn({ ticks: ['step/collectDocuments'] });
    expect(done).toMatchObject({ 'obtain/partnerPassport/partner': 'undated' });
    for (const id of ['obtain/approvalLetter/partner', 'decision', 'apply']) expect(done).not.toHaveProperty(id);
  });

  it('is not said to have been too late, where nobody told the day', () => {
    const travelled = { on: '2027-06-01', done: { travel: '2027-05-01' }, ticks: ['step/registerMunicipality'] };
    expect(plan({}, travelled).broken).toEqual([]);
    const registered = { ...travelled, ticks: [], done: { travel: '2027-05-01', registerMunicipality: '2027-05-20' } };
    expect(plan({}, registered).broken).toMatchObject([{ why: { id: 'registerWithin' }, lastDay: '2027-05-07' }]); // Ascension Day is the 6th
  });

  it('has the day that was entered, where it is ticked too', () => {
    const told = { ticks: ['step/apply'], done: { apply: '2026-11-20' } };
    expect(doneIn(told)).toMatchObject({ apply: '2026-11-20' });
  });

  it('has the day of the letter before one that was entered', () => {
    const letters = { acknowledged: { on: '2026-11-21', receivedOn: '2026-11-18' } };
    expect(doneIn({ letters, done: { apply: '2026-11-10' } })).toMatchObject({
      apply: '2026-11-18',
      acknowledgement: '2026-11-21',
    });
  });

  it('was begun with all that it waited for: who has the card has applied, and has come', () => {
    const done = doneIn({ on: '2027-06-01', done: { collectCard: '2027-05-20' } });
    expect(done).toMatchObject({ collectCard: '2027-05-20', travel: 'undated', decision: 'undated', apply: 'undated' });
    expect(done).toMatchObject({ 'legalise/marriageCertificate/both': 'undated', payFee: 'undated' });
    expect(done).not.toHaveProperty('registerMunicipality');
    expect(done).not.toHaveProperty('tbTest');
  });

  it('without a day counts as done today, and no last day runs from it', () => {
    const told = plan({ examStatus: 'notYet' }, { ticks: ['step/passExam'] });
    expect(task(told, 'examResult')).toMatchObject({ doneOn: 'undated', start: '2026-11-22', end: '2026-11-22' });
    expect(task(told, 'apply').deadline).toBeNull(); // nobody knows until when the pass counts
    const travelled = plan({}, { on: '2027-06-01', ticks: ['step/travel'] });
    expect(task(travelled, 'registerMunicipality')).toMatchObject({ start: '2027-06-01', deadline: null });
    expect(task(travelled, 'registerMunicipality').latest.end).toBeNull();
  });

  it('tells of the application and the day together whether their day is known', () => {
    const milestones = ({ filing, together }: Plan) => [
      filing?.isDone,
      filing?.isDated,
      together?.isDone,
      together?.isDated,
    ];
    expect(milestones(plan())).toEqual([false, true, false, true]);
    expect(milestones(plan({}, { done: { travel: '2026-11-20' } }))).toEqual([true, false, true, true]);
    expect(milestones(plan({}, { ticks: ['step/travel'], done: { apply: '2026-11-20' } }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('says who told it: a letter before the couple, the couple before a tick, and the rest follows from those', () => {
    const told = plan(
      {},
      {
        on: '2027-06-01',
        letters: { approved: { on: '2027-05-10' } },
        done: { decision: '2027-05-09', collectMvv: '2027-05-28', 'obtain/partnerPassport/partner': '2026-11-01' },
        ticks: ['document/marriageCertificate/both', 'document/partnerPassport/partner'],
      },
    );
    const by = (id: string) => [task(told, id).doneBy, task(told, id).doneOn];
    expect(by('decision')).toEqual(['letter', '2027-05-10']);
    expect(by('obtain/approvalLetter/partner')).toEqual(['letter', '2027-05-10']);
    expect(by('collectMvv')).toEqual(['told', '2027-05-28']);
    expect(by('obtain/partnerPassport/partner')).toEqual(['told', '2026-11-01']);
    expect(by('legalise/marriageCertificate/both')).toEqual(['tick', 'undated']);
    expect(by('mvvAppointment')).toEqual(['implied', 'undated']);
    expect(by('apply')).toEqual(['implied', 'undated']);
    expect(by('travel')).toEqual([null, null]);
  });

  it('is over with the decision: nobody has to follow an application that is decided on', () => {
    const open = ['followInMyInd', 'activateMessageBox', 'payFee', 'acknowledgement'];
    const sent = plan({}, { on: '2027-03-01', done: { apply: '2027-02-14' } });
    expect(open.map((id) => task(sent, id).doneOn)).toEqual([null, null, 'undated', null]);
    const decided = plan({}, { on: '2027-06-01', done: { apply: '2027-02-14', decision: '2027-05-10' } });
    expect(open.map((id) => task(decided, id).doneOn)).toEqual(['undated', 'undated', 'undated', 'undated']);
  });

  it('is the fee too once an online application is made, not one on paper', () => {
    const paid = (digid: 'withCheck' | 'none') =>
      task(plan({ digid }, { on: '2027-03-01', done: { apply: '2027-02-20' } }), 'payFee');
    expect(paid('withCheck')).toMatchObject({ doneOn: 'undated', doneBy: 'implied' });
    expect(paid('none')).toMatchObject({ doneOn: null, doneBy: null });
  });

  it('has no slack and no last day any more', () => {
    const { slack, deadline } = task(plan({}, { done: { apply: '2026-11-20' } }), 'apply');
    expect([slack, deadline]).toEqual([null, null]);
  });

  it('needs no task of this name in the plan', () => {
    const strange = { sendByPost: '2026-11-20', constructor: '2026-11-20', 'obtain/childPassport/7': '2026-11-20' };
    expect(doneIn({ done: strange, ticks: ['step/nothing', ''] })).toEqual({});
  });
});
