import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { pageOf } from '@/lib/interview/pages';
import { walk } from '@/lib/interview/walk';
import { questionIds, type Answers, type QuestionId } from '@/lib/rules/answers';
import { anyAnswer } from '@/lib/testing/anyAnswers';
import { TODAY } from '@/lib/testing/couple';
import { wizardMachine, type WizardEvent } from './wizard';

const SEED = 20261122;
const machine = wizardMachine({ walk: (answers: Answers) => walk(answers, TODAY), pageOf });
type Event = WizardEvent<QuestionId, Answers>;

/** A visitor who answers, goes back, jumps about to pages that may not be asked, and answers in another tab. */
const visit = fc.array(
  fc.record({
    does: fc.constantFrom('answers', 'answersOtherPage', 'goesBack', 'jumps', 'changes', 'hears'),
    seed: fc.nat(),
  }),
  { maxLength: 60 },
);

function eventOf(does: string, seed: number, { at, answers }: Stand): Event {
  let left = seed;
  const pick = (count: number) => {
    left = (left * 48_271 + 11) % 2_147_483_647;
    return left % count;
  };
  const anywhere = questionIds[pick(questionIds.length)] ?? 'passport';
  switch (does) {
    case 'goesBack':
      return { type: 'back' };
    case 'jumps':
      return { type: 'revisit', page: anywhere };
    case 'changes':
      return { type: 'revisit', page: anywhere, returning: true };
    case 'hears':
      return { type: 'takeOver', answers: { ...answers, ...anyAnswer(anywhere, pick, TODAY) } };
    default: {
      const page = does === 'answers' && at !== null ? at : anywhere;
      const given = pageOf(page).map((id) => anyAnswer(id, pick, TODAY));
      return { type: 'answer', page, answers: Object.assign({}, ...given) };
    }
  }
}

describe('the interview as a machine, whatever a visitor does', () => {
  it('shows only pages that are asked', () => {
    everyVisit((now) => {
      const { asked } = walk(now.answers, TODAY);
      if (now.at !== null) expect(asked).toContain(now.at);
    });
  });

  it('never loses an answer', () => {
    everyVisit((now, before) => {
      for (const id of questionIds) if (before.answers[id] !== undefined) expect(now.answers[id]).toBeDefined();
    });
  });

  it('takes answers for the page shown only, and from elsewhere', () => {
    everyVisit((now, before, event) => {
      if (event.type === 'takeOver') expect(now.answers).toBe(event.answers);
      else if (event.type !== 'answer' || event.page !== before.at) expect(now.answers).toBe(before.answers);
    });
  });

  it('names as fallen away only answers that are there and no longer asked', () => {
    everyVisit(({ fellAway, answers }) => {
      const { asked } = walk(answers, TODAY);
      for (const id of fellAway) {
        expect(answers[id]).toBeDefined();
        expect(asked).not.toContain(id);
      }
    });
  });
});

interface Stand {
  answers: Answers;
  at: QuestionId | null;
  fellAway: readonly QuestionId[];
}

function everyVisit(holds: (now: Stand, before: Stand, event: Event) => void): void {
  const property = fc.property(visit, (steps) => {
    const actor = createActor(machine, { input: { answers: {} } }).start();
    for (const { does, seed } of steps) {
      const before = actor.getSnapshot().context;
      const event = eventOf(does, seed, before);
      actor.send(event);
      holds(actor.getSnapshot().context, before, event);
    }
  });
  fc.assert(property, { seed: SEED, numRuns: 100 });
}
