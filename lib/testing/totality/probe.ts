import type { Answer, QuestionId } from '../../rules/answers';
import type { Day } from '../../rules/day';
import { Situation } from '../../rules/situation';

/** A piece of the rules. */
export type Work = (situation: Situation) => unknown;
/** What a piece of work may look at: an answer, or the result of another piece that the rules work out once. */
export type Variable = QuestionId | Work;

/** Thrown by a probe when the work looks at something it was not given. */
export class Needed {
  readonly variable: Variable;

  constructor(variable: Variable) {
    this.variable = variable;
  }
}

/** A situation that knows only what it was given, and stops the work at the first thing it was not given. */
export class Probe extends Situation {
  readonly #given: ReadonlyMap<Variable, unknown>;

  constructor(on: Day, given: ReadonlyMap<Variable, unknown>) {
    super(on, on);
    this.#given = given;
  }

  override read<Id extends QuestionId>(id: Id): Answer<Id> | undefined {
    return this.#lookUp(id) as Answer<Id> | undefined; // whoever gives it took it from the pool of this question
  }

  override holds(row: (situation: Situation) => boolean): boolean {
    return this.#lookUp(row) as boolean; // a result of the same row
  }

  override recall<Result>(work: (situation: Situation) => Result): Result {
    return this.#lookUp(work) as Result; // a result of the same work
  }

  override once<Result extends { because: readonly QuestionId[] }>(decision: (situation: Situation) => Result): Result {
    return this.#lookUp(decision) as Result; // a result of the same decision
  }

  #lookUp(variable: Variable): unknown {
    if (!this.#given.has(variable)) throw new Needed(variable);
    return this.#given.get(variable);
  }
}
