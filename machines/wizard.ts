/**
 * The interview as a machine, generic over its questions: what is asked is told by `walk`, never by the machine.
 * It accepts only events that fit, and a page that is not asked leads to the one that is.
 */
import { assign, setup } from 'xstate';

/** What the machine needs to know of an interview. `Answers` is a record by question id. */
export interface Interview<Id extends string, Answers> {
  /** The questions that apply, in order, up to and with the first unanswered one; null when nothing is left to ask. */
  walk(answers: Answers): { asked: readonly Id[]; next: Id | null };
  /** The questions on the page of a question, the first one being its address. */
  pageOf(id: Id): readonly Id[];
}

export interface WizardContext<Id extends string, Answers> {
  answers: Answers;
  /** The page shown, by its first question; null when nothing is left to ask. */
  at: Id | null;
  /** Whether the visitor came to change one answer and wants to go back to the list. */
  returning: boolean;
  /** Answers that the last change made superfluous. They are kept, but do not count. */
  fellAway: readonly Id[];
}

export type WizardEvent<Id extends string, Answers> =
  | { type: 'answer'; page: Id; answers: Partial<Answers> }
  | { type: 'back' }
  | { type: 'revisit'; page: Id | null; returning?: boolean }
  /** The answers were changed elsewhere, in another tab say. */
  | { type: 'takeOver'; answers: Answers }
  | { type: 'restart' };

/** The machine of an interview. Start it with the answers so far; `at` is then the first page still open. */
export function wizardMachine<Id extends string, Answers extends Partial<Record<Id, unknown>>>(
  interview: Interview<Id, Answers>,
) {
  type Context = WizardContext<Id, Answers>;
  const first = (id: Id): Id => interview.pageOf(id)[0] ?? id;
  const openPage = (answers: Answers): Id | null => {
    const { next } = interview.walk(answers);
    return next === null ? null : first(next);
  };
  const isAsked = (answers: Answers, page: Id) => interview.walk(answers).asked.includes(page);
  const before = ({ answers, at }: Context): Id | undefined => {
    const pages = interview.walk(answers).asked.filter((id) => first(id) === id);
    return at === null ? pages.at(-1) : pages[pages.indexOf(at) - 1];
  };

  function answered(context: Context, given: Partial<Answers>): Partial<Context> {
    const was = interview.walk(context.answers);
    const answers = { ...context.answers, ...given };
    const now = interview.walk(answers);
    const fellAway = was.asked.filter((id) => answers[id] !== undefined && !applies(now, id));
    const at = following(context, answers, was.next, now);
    return { answers, fellAway, at, returning: context.returning && at !== null };
  }

  /** A question after the first unanswered one may still come: it has not fallen away. */
  function applies({ asked, next }: ReturnType<typeof interview.walk>, id: Id): boolean {
    return next !== null || asked.includes(id);
  }

  function following(
    { at, returning }: Context,
    answers: Answers,
    wasNext: Id | null,
    { asked, next }: ReturnType<typeof interview.walk>,
  ): Id | null {
    const nothingNew = next === null || next === wasNext;
    if (returning) return nothingNew ? null : first(next);
    const pages = asked.filter((id) => first(id) === id);
    const here = at === null ? -1 : pages.indexOf(at);
    const unansweredHere =
      at !== null && interview.pageOf(at).some((id) => asked.includes(id) && answers[id] === undefined);
    if (unansweredHere) return at;
    // Who answers the first open question goes to the next one that is open: later ones may be answered already.
    const wasFirstOpen = at !== null && wasNext !== null && interview.pageOf(at).includes(wasNext);
    return wasFirstOpen ? openPage(answers) : (pages[here + 1] ?? null);
  }

  return setup({
    types: {
      context: {} as Context, // types only, as xstate asks for them
      events: {} as WizardEvent<Id, Answers>,
      input: {} as { answers: Answers; page?: Id | null; returning?: boolean },
    },
    guards: {
      fits: ({ context, event }) =>
        event.type === 'answer' &&
        event.page === context.at &&
        Object.keys(event.answers).every((id) => interview.pageOf(event.page).some((known) => known === id)),
      hasBefore: ({ context }) => before(context) !== undefined,
    },
    actions: {
      take: assign(({ context, event }) => (event.type === 'answer' ? answered(context, event.answers) : {})),
      goBack: assign(({ context }) => ({ at: before(context) ?? context.at, returning: false, fellAway: [] })),
      goTo: assign(({ context, event }) => {
        if (event.type !== 'revisit') return {};
        const page = event.page === null ? null : first(event.page);
        const found = page !== null && isAsked(context.answers, page);
        return {
          at: found ? page : openPage(context.answers),
          returning: found && (event.returning ?? false),
          fellAway: [],
        };
      }),
      takeOver: assign(({ context, event }) => {
        if (event.type !== 'takeOver' || event.answers === context.answers) return {};
        const { answers } = event;
        const stays = context.at !== null && isAsked(answers, context.at);
        const now = interview.walk(answers);
        const fellAway = context.fellAway.filter((id) => answers[id] !== undefined && !applies(now, id));
        return { answers, fellAway, at: stays ? context.at : openPage(answers), returning: stays && context.returning };
      }),
      forget: assign(() => {
        const answers = {} as Answers; // every answer is optional
        return { answers, at: openPage(answers), returning: false, fellAway: [] };
      }),
    },
  }).createMachine({
    id: 'wizard',
    context: ({ input }) => {
      const { answers, page = null, returning = false } = input;
      const known = page !== null && isAsked(answers, first(page));
      return { answers, at: known ? first(page) : openPage(answers), returning: known && returning, fellAway: [] };
    },
    on: {
      answer: { guard: 'fits', actions: 'take' },
      back: { guard: 'hasBefore', actions: 'goBack' },
      revisit: { actions: 'goTo' },
      takeOver: { actions: 'takeOver' },
      restart: { actions: 'forget' },
    },
  });
}
