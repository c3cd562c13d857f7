/**
 * Every state an interview can be in. Two sets of answers so far are one state when every question still to come is
 * asked alike, and every part of the guidance that is still open hangs alike on what is still to be answered.
 */
import { questionIds } from '../../rules/answers';
import type { Day } from '../../rules/day';
import type { ClassesByQuestion } from './classes';
import { at, type Diagram, type Diagrams } from './diagrams';
import { askParts, guidanceParts } from './parts';
import { RulesAsDiagrams } from './rulesAsDiagrams';

/** A part of the guidance, by its place in `guidanceParts`, and what it comes to. */
export type Decided = readonly [part: number, result: Diagram];

export interface Edge {
  /** The classes of answers that lead this way, by their place; none where the question is not asked. */
  classes: readonly number[];
  /** What these answers decide. */
  decides: readonly Decided[];
  to: State;
}

export interface State {
  /** Whether the question of this level is asked here. */
  asked: boolean;
  edges: readonly Edge[];
  /** One way to get here; the start has none. */
  from?: { state: State; edge: Edge };
}

export interface Interview {
  classes: ClassesByQuestion;
  /** The states before each question, in the order of the interview; those of the last level are the ends. */
  levels: readonly (readonly State[])[];
  /** What hangs on no answer at all. */
  decidedAtOnce: readonly Decided[];
}

/** Walks through every interview on a day, class by class. */
export function statesOf(on: Day, classes: ClassesByQuestion): Interview {
  const rules = new RulesAsDiagrams(on, classes);
  // Whether a question is asked is judged on the answers before it.
  const asks = askParts.map(({ work }, level) => rules.diagrams.without(rules.of(work), level));
  const guidance = guidanceParts.map(({ work }) => rules.of(work));
  const start = new Unfinished(rules.diagrams, [...asks, ...guidance]);
  const levels: State[][] = [[start.state]];
  let reached = [start];
  questionIds.forEach((id, level) => {
    const next = new Map<string, Unfinished>();
    for (const one of reached) one.leave(level, classes[id].lists.length, next);
    reached = [...next.values()];
    levels.push(reached.map(({ state }) => state));
  });
  return { classes, levels, decidedAtOnce: start.decided };
}

const DECIDED = -1;
const QUESTIONS = questionIds.length;

/** A state that is being left: what each part still hangs on, by the ids of the diagrams. */
class Unfinished {
  readonly state: { -readonly [Key in keyof State]: State[Key] } = { asked: false, edges: [] };
  readonly decided: readonly Decided[];
  readonly #diagrams: Diagrams;
  readonly #open: Int32Array;

  /** First the diagrams of all questions, then those of the guidance; only `fresh` ones can be decided just now. */
  constructor(diagrams: Diagrams, open: readonly Diagram[] | Int32Array, fresh?: readonly number[]) {
    this.#diagrams = diagrams;
    this.#open = open instanceof Int32Array ? open : Int32Array.from(open, ({ id }) => id);
    this.decided = this.#takeDecided(fresh ?? [...this.#open.keys()]);
  }

  /** Equal for equal states. */
  get key(): string {
    return Buffer.from(this.#open.buffer).toString('latin1');
  }

  /** Answers the question of this level in every way, and notes the states that follow. */
  leave(level: number, classes: number, next: Map<string, Unfinished>): void {
    this.state.asked = this.#isAsked(level);
    const concerned = [...this.#open.keys()].filter((part) => this.#at(part)?.level === level);
    const ways = new Map<string, number[]>();
    for (let answer = 0; answer < (this.state.asked ? classes : 1); answer++) {
      const key = concerned.map((part) => this.#after(part, level, answer).id).join();
      const way = ways.get(key);
      if (way) way.push(answer);
      else ways.set(key, [answer]);
    }
    this.state.edges = [...ways.values()].map((alike) => this.#follow(level, alike, concerned, next));
  }

  #follow(level: number, alike: readonly number[], concerned: readonly number[], next: Map<string, Unfinished>): Edge {
    const open = Int32Array.from(this.#open);
    open[level] = DECIDED;
    for (const part of concerned) open[part] = this.#after(part, level, alike[0] ?? 0).id;
    const fresh = new Unfinished(this.#diagrams, open, concerned);
    const { key } = fresh;
    const { state } = next.get(key) ?? fresh;
    if (state === fresh.state) next.set(key, fresh);
    const edge: Edge = { classes: this.state.asked ? alike : [], decides: fresh.decided, to: state };
    if (state === fresh.state) state.from = { state: this.state, edge };
    return edge;
  }

  #isAsked(level: number): boolean {
    const asked = this.#at(level)?.result;
    if (typeof asked !== 'boolean') throw new Error(`whether ${questionIds[level]} is asked hangs on a later answer`);
    return asked;
  }

  #after(part: number, level: number, answer: number): Diagram {
    const diagram = this.#at(part);
    if (!diagram) throw new Error('what is decided does not go on');
    return at(diagram, level, this.state.asked ? answer + 1 : 0);
  }

  #at(part: number): Diagram | undefined {
    return this.#diagrams.all[this.#open[part] ?? DECIDED];
  }

  #takeDecided(fresh: readonly number[]): Decided[] {
    const decided: Decided[] = [];
    for (const part of fresh) {
      const diagram = this.#at(part);
      if (part < QUESTIONS || diagram?.level !== Infinity) continue;
      decided.push([part - QUESTIONS, diagram]);
      this.#open[part] = DECIDED;
    }
    return decided;
  }
}
