/** Sorts the answers to each question into classes: answers that no piece of the rules tells apart. */
import { questionIds, type QuestionId } from '../../rules/answers';
import type { Pool } from './pool';

/** The answers to one question, one list for each class; the first of a list stands for its class. */
export class Classes {
  readonly #lines: { points: unknown[]; between: (from: unknown, to: unknown) => unknown }[];
  readonly #loose: unknown[];
  #marks = new Map<unknown, number>();
  #marksGiven = new Map<string, number>();
  #lists: unknown[][];

  /** Each answer in `begin` begins as a class of its own. */
  constructor({ answers, lines, begin }: Pool) {
    this.#loose = [...answers];
    this.#lines = lines.map(({ points, between }) => ({ points: [...points], between }));
    const rest = this.all.filter((one) => !begin.includes(one));
    this.#lists = [...begin.map((one) => [one]), ...(rest.length > 0 ? [rest] : [])];
  }

  /** Every answer that is tried. */
  get all(): unknown[] {
    return [...this.#loose, ...this.#lines.flatMap(({ points }) => points)];
  }

  get representatives(): unknown[] {
    return this.#lists.map(([first]) => first);
  }

  get lists(): readonly (readonly unknown[])[] {
    return this.#lists;
  }

  /**
   * Notes what one piece of the rules makes of each answer, the rest being equal: equal numbers for what it treats
   * alike. Along a line it looks for the very point where that changes.
   */
  note(outcomeOf: (answer: unknown) => number): void {
    const seen = new Map<unknown, number>();
    const look = (answer: unknown) => {
      const known = seen.get(answer) ?? outcomeOf(answer);
      seen.set(answer, known);
      return known;
    };
    for (const answer of this.#loose) look(answer);
    for (const line of this.#lines) line.points = withEdges(line.points, line.between, look);
    for (const [answer, outcome] of seen) this.#mark(answer, outcome);
  }

  /** Splits the classes by what was noted since; true where that changed something. */
  split(): boolean {
    const before = this.#lists;
    const kept = new Set(this.all);
    const known = new Set(before.flat());
    const fresh = [...kept].filter((answer) => !known.has(answer));
    this.#lists = [...before.map((list) => list.filter((one) => kept.has(one))), fresh].flatMap((list) => [
      ...this.#byMark(list).values(),
    ]);
    const changed = this.#lists.length !== before.length || fresh.length > 0;
    return changed;
  }

  /** Joins the classes between which nothing that was noted since makes a difference. */
  join(): void {
    const joined = new Map<number | undefined, unknown[]>();
    for (const list of this.#lists) {
      const mark = this.#marks.get(list[0]);
      joined.set(mark, [...(joined.get(mark) ?? []), ...list]);
    }
    this.#lists = [...joined.values()];
  }

  /** Gives each of these answers, as far as they are answers to this question, a class of its own. */
  setApart(answers: readonly unknown[]): void {
    const own = new Set(answers.filter((one) => this.#lists.some((list) => list.includes(one))));
    const rest = this.#lists.map((list) => list.filter((one, at) => at === 0 || !own.has(one)));
    for (const [one] of rest) own.delete(one);
    this.#lists = [...rest, ...[...own].map((one) => [one])];
  }

  /** Goes on with one answer of each class, and with these as one more class, to be split. */
  grow(more: readonly unknown[]): void {
    const kept = this.representatives;
    this.#lines.length = 0;
    this.#loose.splice(0, Infinity, ...kept, ...more);
    this.#lists = [...kept.map((one) => [one]), ...(more.length > 0 ? [[...more]] : [])];
  }

  #thin(): void {
    for (const line of this.#lines) line.points = thinned(line.points, (point) => this.#marks.get(point));
  }

  #byMark(answers: readonly unknown[]): Map<number | undefined, unknown[]> {
    const lists = new Map<number | undefined, unknown[]>();
    for (const answer of answers) {
      const mark = this.#marks.get(answer);
      const list = lists.get(mark) ?? [];
      list.push(answer);
      lists.set(mark, list);
    }
    return lists;
  }

  /** Begins to note anew. */
  forget(): void {
    if (this.#marks.size > 0) this.#thin();
    this.#marks = new Map();
    this.#marksGiven = new Map();
  }

  #mark(answer: unknown, outcome: number): void {
    const key = `${this.#marks.get(answer) ?? ''}:${outcome}`;
    const mark = this.#marksGiven.get(key) ?? this.#marksGiven.size;
    this.#marksGiven.set(key, mark);
    this.#marks.set(answer, mark);
  }
}

export type ClassesByQuestion = Record<QuestionId, Classes>;

export function classesOf(pools: Record<QuestionId, Pool>): ClassesByQuestion {
  return Object.fromEntries(questionIds.map((id) => [id, new Classes(pools[id])])) as ClassesByQuestion; // all ids
}

/** One in this many points stays where nothing turns, to look from again when more is known of the other answers. */
const SPREAD = 8;

/** The points at both sides of each change, the ends, and some between them. */
function thinned<Point>(points: readonly Point[], classOf: (point: Point) => unknown): Point[] {
  return points.filter((point, at) => {
    const neighbours = [points[at - 1], points[at + 1]];
    return at % SPREAD === 0 || neighbours.some((one) => one === undefined || classOf(one) !== classOf(point));
  });
}

function withEdges<Point>(
  points: readonly Point[],
  between: (from: Point, to: Point) => Point | null,
  look: (point: Point) => number,
): Point[] {
  const found: Point[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) found.push(...edgesBetween(before, point, between, look));
    found.push(point);
  });
  return found;
}

/** The points at both sides of each change between two points. */
function edgesBetween<Point>(
  from: Point,
  to: Point,
  between: (from: Point, to: Point) => Point | null,
  look: (point: Point) => number,
): Point[] {
  let [low, high] = [from, to];
  if (look(low) === look(high)) return [];
  for (let middle = between(low, high); middle !== null; middle = between(low, high)) {
    if (look(middle) === look(low)) low = middle;
    else high = middle;
  }
  return [low, high].filter((point) => point !== from && point !== to);
}
