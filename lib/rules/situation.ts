import type { Answer, QuestionId } from './answers';
import type { Day } from './day';

/** Thrown by `Situation.read` for an answer that may still come; caught by `watch`, never seen outside the rules. */
const PENDING = Symbol('pending answer');
/** What `watch` gives when the work read a pending answer. */
export const OPEN = Symbol('open');
export type Open = typeof OPEN;

type Known = { [Id in QuestionId]?: Answer<Id> | undefined };

/**
 * What the rules may see: the answers to the questions that apply. An answer is known, pending (it may still
 * come) or not asked. It also notes who read what, so that each result can say which answers it rests on.
 */
export class Situation {
  readonly on: Day;
  readonly filing: Day;
  readonly #known: Known;
  readonly #pending: ReadonlySet<QuestionId>;
  #trace: QuestionId[] = [];
  #results: Map<unknown, { result: unknown; because: readonly QuestionId[] }> | null = null;

  constructor(on: Day, filing: Day, known: Known, pending: ReadonlySet<QuestionId>) {
    this.on = on;
    this.filing = filing;
    this.#known = known;
    this.#pending = pending;
  }

  /** The answer; undefined where the question is not asked. Stops the work in hand where it is still pending. */
  read<Id extends QuestionId>(id: Id): Answer<Id> | undefined {
    this.#trace.push(id);
    if (this.#pending.has(id)) throw PENDING;
    return this.#known[id];
  }

  /** Does the work and tells which answers it read; OPEN where one of them is pending. */
  watch<Result>(work: () => Result): { result: Result | Open; read: QuestionId[] } {
    const outer = this.#trace;
    const read: QuestionId[] = [];
    this.#trace = read;
    try {
      return { result: work(), read };
    } catch (thrown) {
      if (thrown !== PENDING) throw thrown;
      return { result: OPEN, read };
    } finally {
      this.#trace = outer;
    }
  }

  /** Adds answers to those the work in hand rests on. */
  note(ids: readonly QuestionId[]): void {
    for (const id of ids) this.#trace.push(id);
  }

  /** Stops the work in hand, as a pending answer does: it rests on a result that is still open. */
  waitFor(): never {
    throw PENDING;
  }

  /** From now on nothing changes any more, so results may be remembered. */
  settle(): this {
    this.#results = new Map();
    return this;
  }

  /** The result of `work`, done once per settled situation; reading it again rests on the same answers. */
  once<Result extends { because: readonly QuestionId[] }>(work: (situation: Situation) => Result): Result {
    const remembered = this.#results?.get(work);
    // The map is keyed by the work itself, so what it holds is that work's result.
    const result = (remembered?.result as Result | undefined) ?? this.watch(() => work(this)).result;
    if (result === OPEN) this.waitFor();
    if (!remembered) this.#results?.set(work, { result, because: result.because });
    this.note(result.because);
    return result;
  }
}
