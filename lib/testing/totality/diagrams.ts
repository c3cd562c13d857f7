/**
 * Decision diagrams: what a piece of the rules gives for each way the questions can be answered. Equal diagrams are one
 * object, so that two pieces that behave alike can be seen to.
 */
export interface Diagram {
  readonly id: number;
  /** The question it branches on, by its place in the interview; Infinity for a result. */
  readonly level: number;
  /** What follows from each class of answers; the first is the question not asked. */
  readonly children: readonly Diagram[];
  /** The result; only where nothing is branched on. */
  readonly result?: unknown;
}

type Next = (result: Diagram) => Diagram;

export class Diagrams {
  /** Every diagram by its id. */
  readonly all: Diagram[] = [];
  readonly #known = new Map<string, Diagram>();
  readonly #levels = new Map<Diagram, ReadonlySet<number>>();
  readonly #taken = new Map<string, Diagram>();
  readonly #results = new Map<Diagram, readonly Diagram[]>();

  /** A result that hangs on no further question. Which day and which amount it names does not tell it from another. */
  result(result: unknown): Diagram {
    const key = JSON.stringify(result, withoutFigures) ?? 'undefined';
    return this.#make(key, () => ({ level: Infinity, children: [], result }));
  }

  /** Branches on a question; the question falls away where each answer leads to the same. */
  branch(level: number, children: readonly Diagram[]): Diagram {
    const [first] = children;
    if (first && children.every((child) => child === first)) return first;
    return this.#make(`${level}:${children.map(({ id }) => id).join()}`, () => ({ level, children }));
  }

  /** Branches on a question whose answers lead to diagrams that may ask earlier questions. */
  choose(level: number, children: readonly Diagram[]): Diagram {
    if (children.every((child) => child.level > level)) return this.branch(level, children);
    const places = children.map((_, place) => this.result({ place }));
    return this.then(
      this.branch(level, places),
      (place) => children[places.indexOf(place)] ?? place, // each result is one of the places
    );
  }

  /** Goes on from each result of a diagram with another diagram. */
  then(diagram: Diagram, next: Next): Diagram {
    const nexts = new Map(this.resultsOf(diagram).map((result) => [result, next(result)]));
    return this.#follow(diagram, nexts, new Map());
  }

  /** What remains once the question at `level` is answered, wherever the diagram branches on it. */
  take(diagram: Diagram, level: number, index: number): Diagram {
    if (diagram.level >= level) return at(diagram, level, index);
    const key = `${diagram.id}:${level}:${index}`;
    const known = this.#taken.get(key);
    if (known) return known;
    const taken = this.branch(
      diagram.level,
      diagram.children.map((child) => this.take(child, level, index)),
    );
    this.#taken.set(key, taken);
    return taken;
  }

  /** What remains once nothing from `level` on can be answered any more. */
  without(diagram: Diagram, level: number): Diagram {
    if (diagram.level === Infinity) return diagram;
    const [notAsked = diagram] = diagram.children;
    if (diagram.level >= level) return this.without(notAsked, level);
    return this.branch(
      diagram.level,
      diagram.children.map((child) => this.without(child, level)),
    );
  }

  /** Every result the diagram can come to. */
  resultsOf(diagram: Diagram): readonly Diagram[] {
    const known = this.#results.get(diagram);
    if (known) return known;
    const results =
      diagram.level === Infinity ? [diagram] : [...new Set(diagram.children.flatMap((child) => this.resultsOf(child)))];
    this.#results.set(diagram, results);
    return results;
  }

  /** The questions the diagram branches on, by their places. */
  levelsOf(diagram: Diagram): ReadonlySet<number> {
    const known = this.#levels.get(diagram);
    if (known) return known;
    const levels = new Set(diagram.children.flatMap((child) => [...this.levelsOf(child)]));
    if (diagram.level !== Infinity) levels.add(diagram.level);
    this.#levels.set(diagram, levels);
    return levels;
  }

  #follow(diagram: Diagram, nexts: ReadonlyMap<Diagram, Diagram>, done: Map<string, Diagram>): Diagram {
    if (diagram.level === Infinity) return nexts.get(diagram) ?? diagram;
    const ahead = this.resultsOf(diagram).map((result) => nexts.get(result) ?? result);
    const key = [diagram, ...ahead].map(({ id }) => id).join();
    const known = done.get(key);
    if (known) return known;
    const level = Math.min(diagram.level, ...ahead.map((one) => one.level));
    const width = [diagram, ...ahead].find((one) => one.level === level)?.children.length ?? 0;
    const children = Array.from({ length: width }, (_, index) => {
      const narrowed = new Map([...nexts].map(([result, one]) => [result, at(one, level, index)]));
      return this.#follow(at(diagram, level, index), narrowed, done);
    });
    const followed = this.branch(level, children);
    done.set(key, followed);
    return followed;
  }

  #make(key: string, make: () => Omit<Diagram, 'id'>): Diagram {
    const known = this.#known.get(key);
    if (known) return known;
    const made = { id: this.all.length, ...make() };
    this.all.push(made);
    this.#known.set(key, made);
    return made;
  }
}

/** What remains once the question at `level` has this class of answer. */
export function at(diagram: Diagram, level: number, index: number): Diagram {
  return diagram.level === level ? (diagram.children[index] ?? diagram) : diagram;
}

function withoutFigures(key: string, value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return 'day';
  return key === 'excl' || key === 'incl' ? 'amount' : value;
}
