/** Turns pieces of the rules into decision diagrams by running them. */
import { questionIds, type QuestionId } from '../../rules/answers';
import type { Day } from '../../rules/day';
import type { ClassesByQuestion } from './classes';
import { Diagrams, type Diagram } from './diagrams';
import { Needed, Probe, type Variable, type Work } from './probe';

const ALWAYS_ASKED: readonly QuestionId[] = ['sponsorNationalities', 'partnerNationalities'];

type Given = Map<Variable, unknown>;

/** What was found out before, by the work and then by each answer. */
interface Known {
  diagram?: Diagram;
  further: Map<unknown, Known>;
}

function step({ further }: Known, key: unknown): Known {
  const known = further.get(key) ?? { further: new Map<unknown, Known>() };
  further.set(key, known);
  return known;
}

export class RulesAsDiagrams {
  readonly diagrams = new Diagrams();
  readonly #on: Day;
  readonly #classes: ClassesByQuestion;
  readonly #sorts: boolean;
  readonly #everywhere: boolean;
  readonly #done = new Map<Work, Diagram>();
  readonly #branches = new Map<QuestionId, ReadonlyMap<unknown, number>>();
  readonly #doneWith: Known = { further: new Map() };

  /** With `sorts`, each answer of the pools is tried wherever a question is looked at, and noted in its classes. */
  constructor(on: Day, classes: ClassesByQuestion, { sorts = false, everywhere = false } = {}) {
    this.#on = on;
    this.#classes = classes;
    this.#sorts = sorts;
    this.#everywhere = everywhere;
  }

  of(work: Work): Diagram {
    const known = this.#done.get(work);
    if (known) return known;
    const made = this.#explore(work, new Map(), this.#sorts);
    this.#done.set(work, made);
    return made;
  }

  /** Runs the work with what is given, and again with each thing it turns out to need. */
  #explore(work: Work, given: Given, sorts: boolean): Diagram {
    let needed: Variable;
    try {
      return this.diagrams.result(work(new Probe(this.#on, given)));
    } catch (thrown) {
      if (!(thrown instanceof Needed)) return this.diagrams.result({ thrown: String(thrown) });
      needed = thrown.variable;
    }
    if (typeof needed === 'string') return this.#exploreAnswers(work, needed, given, sorts);
    const earlier = needed;
    return this.diagrams.then(this.#ofWith(earlier, given), ({ result }) =>
      this.#exploreWith(work, earlier, result, given, sorts),
    );
  }

  /**
   * The work under the answers given so far, as far as it looks at them. The diagram has a branch for an answer that
   * stands for its class; under any other the work is run again.
   */
  #ofWith(work: Work, given: Given): Diagram {
    const whole = this.of(work);
    const levels = this.diagrams.levelsOf(whole);
    const others: Given = new Map();
    const branches: (readonly [level: number, index: number])[] = [];
    let known = step(this.#doneWith, work);
    for (const [variable, answer] of given) {
      if (typeof variable !== 'string') continue;
      const level = questionIds.indexOf(variable);
      const index = this.#branchOf(variable, answer);
      if (index !== undefined) branches.push([level, index]);
      else if (levels.has(level)) {
        others.set(variable, answer);
        known = step(step(known, variable), answer);
      }
    }
    const diagram = others.size === 0 ? whole : (known.diagram ??= this.#explore(work, others, false));
    return branches.reduce((rest, [level, index]) => this.diagrams.take(rest, level, index), diagram);
  }

  /** The branch of an answer that stands for its class, or of no answer; undefined for any other. */
  #branchOf(id: QuestionId, answer: unknown): number | undefined {
    if (answer === undefined) return 0;
    const known = this.#branches.get(id) ?? new Map(this.#classes[id].representatives.map((one, at) => [one, at + 1]));
    this.#branches.set(id, known);
    return known.get(answer);
  }

  #exploreAnswers(work: Work, id: QuestionId, given: Given, sorts: boolean): Diagram {
    const classes = this.#classes[id];
    const follow = (answer: unknown) => this.#exploreWith(work, id, answer, given, false);
    const children = classes.representatives.map(follow);
    const notAsked = ALWAYS_ASKED.includes(id) ? children[0] : follow(undefined);
    if (sorts) {
      classes.note((answer) => follow(answer).id);
      // Answers that lead to the same need not each be gone into.
      const answers = [undefined, ...classes.representatives];
      const distinct = new Map([notAsked, ...children].map((child, at) => [child, answers[at]]));
      for (const answer of this.#everywhere ? answers : distinct.values()) {
        this.#exploreWith(work, id, answer, given, true);
      }
    }
    return this.diagrams.choose(questionIds.indexOf(id), notAsked ? [notAsked, ...children] : children);
  }

  #exploreWith(work: Work, variable: Variable, value: unknown, given: Given, sorts: boolean): Diagram {
    given.set(variable, value);
    const diagram = this.#explore(work, given, sorts);
    given.delete(variable);
    return diagram;
  }
}
