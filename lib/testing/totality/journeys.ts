/** Counts what a walk through every interview found. */
import { questionIds, type QuestionId } from '../../rules/answers';
import type { Interview, State } from './states';

/** How many situations there are: each way to answer, class by class, from the first question to the last. */
export function situationsIn({ levels }: Interview): bigint {
  let ways = new Map<State, bigint>((levels[0] ?? []).map((state) => [state, 1n]));
  questionIds.forEach(() => {
    const next = new Map<State, bigint>();
    for (const [{ edges }, count] of ways) {
      for (const { classes, to } of edges) {
        next.set(to, (next.get(to) ?? 0n) + count * BigInt(Math.max(classes.length, 1)));
      }
    }
    ways = next;
  });
  return [...ways.values()].reduce((sum, count) => sum + count, 0n);
}

/** How many different sequences of questions there are, with the shortest and the longest. */
export function journeysIn(interview: Interview): { count: number; shortest: number; longest: number } {
  const alike = askedAlike(interview);
  const kind = (state: State): Kind => {
    const found = alike.get(state);
    if (!found) throw new Error('each state has been looked at');
    return found;
  };
  // States that ask alike from here on are one; the journeys so far are told apart by what was asked.
  let reached = new Map([
    [key([kind(first(interview))]), { kinds: [kind(first(interview))], lengths: new Map([[0, 1]]) }],
  ]);
  questionIds.forEach(() => {
    const next = new Map<string, { kinds: Kind[]; lengths: Map<number, number> }>();
    for (const { kinds, lengths } of reached.values()) {
      for (const asked of [true, false]) {
        const onward = [...new Set(kinds.filter((one) => one.asked === asked).flatMap((one) => one.next))];
        if (onward.length === 0) continue;
        const entry = next.get(key(onward)) ?? { kinds: onward, lengths: new Map<number, number>() };
        for (const [length, count] of lengths) {
          const longer = length + (asked ? 1 : 0);
          entry.lengths.set(longer, (entry.lengths.get(longer) ?? 0) + count);
        }
        next.set(key(onward), entry);
      }
    }
    reached = next;
  });
  const lengths = [...reached.values()].flatMap((entry) => [...entry.lengths]);
  return {
    count: lengths.reduce((sum, [, count]) => sum + count, 0),
    shortest: Math.min(...lengths.map(([length]) => length)),
    longest: Math.max(...lengths.map(([length]) => length)),
  };
}

interface Kind {
  id: number;
  asked: boolean;
  next: readonly Kind[];
}

/** For each state one object for all states that ask the same questions from here on. */
function askedAlike({ levels }: Interview): Map<State, Kind> {
  const kinds = new Map<State, Kind>();
  for (const [level, states] of [...levels.entries()].reverse()) {
    const known = new Map<string, Kind>();
    for (const state of states) {
      const next = [...new Set(state.edges.map(({ to }) => kinds.get(to)).filter((one) => one !== undefined))];
      const name = `${state.asked}:${key(next)}`;
      const kind = known.get(name) ?? { id: level * 1_000_000 + known.size, asked: state.asked, next };
      known.set(name, kind);
      kinds.set(state, kind);
    }
  }
  return kinds;
}

function key(kinds: readonly Kind[]): string {
  return kinds
    .map(({ id }) => id)
    .sort((one, other) => one - other)
    .join();
}

function first({ levels }: Interview): State {
  const [[state] = []] = levels;
  if (!state) throw new Error('an interview begins somewhere');
  return state;
}

/** The questions of which some answer, somewhere, changes what the guidance comes to say. */
export function questionsThatMatter({ levels }: Interview): QuestionId[] {
  const outcomes = new Map<State, number>();
  const matter = new Set<QuestionId>();
  const known = new Map<string, number>();
  const numbered = (name: string) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  };
  for (const [level, states] of [...levels.entries()].reverse()) {
    const id = questionIds[level];
    for (const state of states) {
      const ways = state.edges.map(({ decides, to }) =>
        numbered(`${decides.map(([part, { id: result }]) => `${part}=${result}`).join()}>${outcomes.get(to)}`),
      );
      const distinct = new Set(ways);
      if (distinct.size > 1 && id) matter.add(id);
      outcomes.set(state, distinct.size === 1 ? (ways[0] ?? 0) : numbered(`${level}:${byClass(state, ways)}`));
    }
  }
  return questionIds.filter((id) => matter.has(id));
}

function byClass({ edges }: State, ways: readonly number[]): string {
  return edges.map(({ classes }, at) => `${classes.join('.')}=${ways[at]}`).join();
}
