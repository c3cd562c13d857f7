import type { Answer, Coming, QuestionId } from './answers';
import type { Day } from './day';

/** Thrown by `Situation.read` for an answer that may still come; caught by `watch`, never seen outside the rules. */
const PENDING = Symbol('pending answer');
/** What `watch` gives when the work read a pending answer. */
export const OPEN = Symbol('open');
export type Open = typeof OPEN;

type Known = { [Id in QuestionId]?: Answer<Id> | undefined };
type Work<Result> = (situation: Situation) => Result;

/** What was read, in order, time after time: an answer, or at once the answers that an earlier result rests on. */
export type Reads = readonly (QuestionId | readonly QuestionId[])[];

/** What a piece of work gave, OPEN where it read a pending answer; and what it read. */
interface Watched<Result> {
  result: Result | Open;
  read: Reads;
}

/** A result that was worked out before, and each answer it rests on. */
interface Remembered<Result> {
  result: Result | Open;
  read: readonly QuestionId[];
}

/**
 * What the rules may see: the answers to the questions that apply. An answer is known, pending (it may still
 * come) or not asked. It also notes who read what, so that each result can say which answers it rests on.
 */
export class Situation {
  readonly on: Day;
  readonly filing: Day;
  /** Who is coming, as far as told: without it children may come along. */
  readonly coming: Coming;
  readonly #known: Known = {};
  readonly #pending = new Set<QuestionId>();
  #trace: (QuestionId | readonly QuestionId[])[] = [];
  /** What was worked out before. It stands as long as no answer that was looked for in vain comes in. */
  readonly #remembered = new Map<Work<unknown>, Remembered<unknown>>();
  readonly #lookedForInVain = new Set<QuestionId>();

  /** With no answers yet: `take` and `expect` bring them in, in the order of the questions. */
  constructor(on: Day, filing: Day, coming: Coming = 'partnerAndChildren') {
    this.on = on;
    this.filing = filing;
    this.coming = coming;
  }

  /** Takes the answer to a question that applies. */
  take<Id extends QuestionId>(id: Id, answer: Answer<Id> | undefined): void {
    const known: Partial<Record<QuestionId, unknown>> = this.#known; // each key keeps its own type: the signature says so
    known[id] = answer;
    this.#forgetIfMissed(id);
  }

  /** From now on this answer is pending. */
  expect(id: QuestionId): void {
    this.#pending.add(id);
    this.#forgetIfMissed(id);
  }

  /** The answer; undefined where the question is not asked. Stops the work in hand where it is still pending. */
  read<Id extends QuestionId>(id: Id): Answer<Id> | undefined {
    this.#trace.push(id);
    const answer = this.#known[id];
    if (answer !== undefined) return answer;
    if (this.#pending.has(id)) throw PENDING;
    this.#lookedForInVain.add(id);
    return undefined;
  }

  /** Does the work and tells which answers it read; OPEN where one of them is pending. */
  watch<Result>(work: Work<Result>): Watched<Result> {
    const outer = this.#trace;
    this.#trace = [];
    try {
      return { result: work(this), read: this.#trace };
    } catch (thrown) {
      if (thrown !== PENDING) throw thrown;
      return { result: OPEN, read: this.#trace };
    } finally {
      this.#trace = outer;
    }
  }

  /** Whether a row of a table fits. All rows are tried through here, so that they can be studied one by one. */
  holds(row: Work<boolean>): boolean {
    return row(this);
  }

  /** How much the work in hand has read so far. */
  get readSoFar(): number {
    return this.#trace.length;
  }

  /** Stops the work in hand, as a pending answer does: it rests on a result that is still open. */
  waitFor(): never {
    throw PENDING;
  }

  /** The result of `work`, worked out once: whoever asks again rests on the answers it read. */
  recall<Result>(work: Work<Result>): Result {
    const { result, read } = this.#workOut(work);
    this.#note(read);
    return result === OPEN ? this.waitFor() : result;
  }

  /** A decision, made once: whoever asks again rests on the answers it was made on. */
  once<Result extends { because: readonly QuestionId[] }>(decision: Work<Result>): Result {
    const { result } = this.#workOut(decision);
    if (result === OPEN) this.waitFor();
    this.#note(result.because);
    return result;
  }

  #workOut<Result>(work: Work<Result>): Remembered<Result> {
    // The map is keyed by the work itself, so what it holds is that work's result.
    const remembered = this.#remembered.get(work) as Remembered<Result> | undefined;
    if (remembered) return remembered;
    const { result, read } = this.watch(work);
    const fresh: Remembered<Result> = { result, read: eachOnce(read) };
    this.#remembered.set(work, fresh);
    return fresh;
  }

  #forgetIfMissed(id: QuestionId): void {
    if (!this.#lookedForInVain.has(id)) return;
    this.#remembered.clear();
    this.#lookedForInVain.clear();
  }

  #note(ids: readonly QuestionId[]): void {
    if (ids.length > 0) this.#trace.push(ids);
  }
}

/** The answers in the order in which they were first read. For lists this short, looking is quicker than a Set. */
export function eachOnce(reads: Reads): QuestionId[] {
  const once: QuestionId[] = [];
  for (const read of reads) {
    if (typeof read !== 'string') for (const id of read) addTo(once, id);
    else addTo(once, read);
  }
  return once;
}

function addTo(once: QuestionId[], id: QuestionId): void {
  if (!once.includes(id)) once.push(id);
}
