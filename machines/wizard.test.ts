import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { wizardMachine, type Interview } from './wizard';

/** A tiny interview: a pet's name is only asked of those who have one. */
type Id = 'hasPet' | 'petName' | 'petAge' | 'city';
type Answers = { hasPet?: boolean; petName?: string; petAge?: number; city?: string };

const interview: Interview<Id, Answers> = {
  walk(answers) {
    const order: Id[] = answers.hasPet ? ['hasPet', 'petName', 'petAge', 'city'] : ['hasPet', 'city'];
    const open = order.findIndex((id) => answers[id] === undefined);
    return open === -1 ? { asked: order, next: null } : { asked: order.slice(0, open + 1), next: order[open] ?? null };
  },
  pageOf: (id) => (id === 'petName' || id === 'petAge' ? ['petName', 'petAge'] : [id]),
};

const complete: Answers = { hasPet: true, petName: 'Bo', petAge: 3, city: 'Utrecht' };

function wizard(answers: Answers = {}, page?: Id) {
  const input = page === undefined ? { answers } : { answers, page };
  const actor = createActor(wizardMachine(interview), { input }).start();
  return { send: actor.send, now: () => actor.getSnapshot().context };
}

describe('the interview as a machine', () => {
  it('starts at the first open question', () => {
    expect(wizard().now().at).toBe('hasPet');
    expect(wizard({ hasPet: false }).now().at).toBe('city');
  });

  it('starts at the page in the address where that is asked, else at the first open one', () => {
    expect(wizard(complete, 'hasPet').now().at).toBe('hasPet');
    expect(wizard({ hasPet: false }, 'petName').now().at).toBe('city');
  });

  it('goes from page to page and ends when nothing is left to ask', () => {
    const { send, now } = wizard();
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: true } });
    expect(now().at).toBe('petName');
    send({ type: 'answer', page: 'petName', answers: { petName: 'Bo', petAge: 3 } });
    expect(now().at).toBe('city');
    send({ type: 'answer', page: 'city', answers: { city: 'Utrecht' } });
    expect(now().at).toBeNull();
  });

  it('stays on a page of two questions until both are answered', () => {
    const { send, now } = wizard({ hasPet: true });
    send({ type: 'answer', page: 'petName', answers: { petName: 'Bo' } });
    expect(now().at).toBe('petName');
  });

  it('ignores an answer for another page than the one shown', () => {
    const { send, now } = wizard();
    send({ type: 'answer', page: 'city', answers: { city: 'Utrecht' } });
    expect(now()).toMatchObject({ at: 'hasPet', answers: {} });
  });

  it('ignores an answer to a question that is not on the page', () => {
    const { send, now } = wizard();
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: false, city: 'Utrecht' } });
    expect(now()).toMatchObject({ at: 'hasPet', answers: {} });
  });

  it('goes back without losing an answer, and not before the first page', () => {
    const { send, now } = wizard(complete, 'city');
    send({ type: 'back' });
    expect(now().at).toBe('petName');
    send({ type: 'back' });
    send({ type: 'back' });
    expect(now()).toMatchObject({ at: 'hasPet', answers: complete });
  });

  it('goes back from the end to the last page', () => {
    const { send, now } = wizard(complete);
    expect(now().at).toBeNull();
    send({ type: 'back' });
    expect(now().at).toBe('city');
  });

  it('goes on to the next page in order after going back, answered or not', () => {
    const { send, now } = wizard(complete, 'hasPet');
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: true } });
    expect(now().at).toBe('petName');
  });

  it('passes over what is answered already after the first open question', () => {
    const after = (answers: Answers) => {
      const { send, now } = wizard(answers);
      send({ type: 'answer', page: 'hasPet', answers: { hasPet: true } });
      return now().at;
    };
    expect(after({ petName: 'Bo', petAge: 3 })).toBe('city');
    expect(after({ petName: 'Bo', petAge: 3, city: 'Utrecht' })).toBeNull();
  });

  it('sends a visitor to a page that is not asked to the one that is', () => {
    const { send, now } = wizard({ hasPet: false });
    send({ type: 'revisit', page: 'petName' });
    expect(now().at).toBe('city');
    send({ type: 'revisit', page: null });
    expect(now().at).toBe('city');
  });

  it('returns straight to the list of answers after a change that asks nothing new', () => {
    const { send, now } = wizard(complete);
    send({ type: 'revisit', page: 'city', returning: true });
    send({ type: 'answer', page: 'city', answers: { city: 'Delft' } });
    expect(now()).toMatchObject({ at: null, answers: { ...complete, city: 'Delft' } });
  });

  it('returns to the list after a change although the visit started with it', () => {
    const input = { answers: complete, page: 'hasPet', returning: true } as const;
    const actor = createActor(wizardMachine(interview), { input }).start();
    actor.send({ type: 'answer', page: 'hasPet', answers: { hasPet: true } });
    expect(actor.getSnapshot().context.at).toBeNull();
  });

  it('asks what a change made necessary before it returns', () => {
    const { send, now } = wizard({ hasPet: false, city: 'Utrecht' });
    send({ type: 'revisit', page: 'hasPet', returning: true });
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: true } });
    expect(now().at).toBe('petName');
    send({ type: 'answer', page: 'petName', answers: { petName: 'Bo', petAge: 3 } });
    expect(now().at).toBeNull();
  });

  it('returns to the list although other questions were open already', () => {
    const { send, now } = wizard({ hasPet: true });
    send({ type: 'revisit', page: 'hasPet', returning: true });
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: true } });
    expect(now().at).toBeNull();
  });

  it('says which answers fell away after a change, and keeps them', () => {
    const { send, now } = wizard(complete, 'hasPet');
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: false } });
    expect(now().fellAway).toEqual(['petName', 'petAge']);
    expect(now().answers).toMatchObject({ petName: 'Bo', petAge: 3 });
  });

  it('takes over answers given elsewhere and stays at its page', () => {
    const { send, now } = wizard({ hasPet: true, petName: 'Bo', petAge: 3 });
    const elsewhere = { hasPet: true, petName: 'Rex', petAge: 3, city: 'Delft' };
    send({ type: 'takeOver', answers: elsewhere });
    expect(now()).toMatchObject({ at: 'city', answers: elsewhere });
  });

  it('leaves a page that is no longer asked after what was answered elsewhere', () => {
    const { send, now } = wizard({ hasPet: true });
    expect(now().at).toBe('petName');
    send({ type: 'takeOver', answers: { hasPet: false } });
    expect(now()).toMatchObject({ at: 'city', answers: { hasPet: false } });
  });

  it('goes back to the first page when everything was erased elsewhere', () => {
    const { send, now } = wizard(complete, 'city');
    send({ type: 'takeOver', answers: {} });
    expect(now()).toMatchObject({ at: 'hasPet', answers: {} });
  });

  it('still returns to the list after a change, whatever was answered elsewhere meanwhile', () => {
    const { send, now } = wizard(complete);
    send({ type: 'revisit', page: 'hasPet', returning: true });
    send({ type: 'takeOver', answers: { ...complete, petName: 'Rex' } });
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: true } });
    expect(now()).toMatchObject({ at: null, answers: { hasPet: true, petName: 'Rex' } });
  });

  it('goes on saying what fell away when it hears of its own answers', () => {
    const { send, now } = wizard(complete, 'hasPet');
    send({ type: 'answer', page: 'hasPet', answers: { hasPet: false } });
    send({ type: 'takeOver', answers: now().answers });
    expect(now().fellAway).toEqual(['petName', 'petAge']);
    send({ type: 'takeOver', answers: { ...now().answers, city: 'Delft' } });
    expect(now().fellAway).toEqual(['petName', 'petAge']);
    send({ type: 'takeOver', answers: { hasPet: false, petName: 'Bo', city: 'Delft' } });
    expect(now().fellAway).toEqual(['petName']);
  });

  it('forgets everything on restart', () => {
    const { send, now } = wizard(complete);
    send({ type: 'restart' });
    expect(now()).toMatchObject({ at: 'hasPet', answers: {} });
  });
});
