/** Whole couples out of the states: their answers, and what the walk through the states says about them. */
import { questionIds, type Answers, type QuestionId } from '../../rules/answers';
import { guidanceParts } from './parts';
import type { Edge, Interview, State } from './states';

export interface Couple {
  answers: Answers;
  /** What each part of the guidance comes to, by its name. */
  says: ReadonlyMap<string, unknown>;
  /** How many times a part was decided. */
  decided: number;
}

/** Chooses one of the members of a class: the first unless told otherwise. */
export type Choose = (members: readonly unknown[]) => unknown;

const first: Choose = ([one]) => one;

interface Step {
  level: number;
  edge: Edge;
}

/** A couple for each edge, or for one in so many: the way there, the edge, and a way to the end. */
export function* couplesOver(interview: Interview, every: number, choose: Choose = first): Generator<Couple> {
  let passed = 0;
  for (const [level, states] of interview.levels.entries()) {
    for (const state of states) {
      for (const edge of state.edges) {
        passed += 1;
        if (passed % every === 0)
          yield couple(interview, [...wayTo(state, level), ...onwards(edge, level, passed)], choose);
      }
    }
  }
}

function wayTo(state: State, level: number): Step[] {
  const steps: Step[] = [];
  for (let at = level, { from } = state; from; { from } = from.state) steps.unshift({ level: --at, edge: from.edge });
  return steps;
}

/** Turns another corner each time, so that ends differ too. */
function onwards(edge: Edge, level: number, turn: number): Step[] {
  const steps = [{ level, edge }];
  for (let at = level + 1, { edges } = edge.to; edges.length > 0; at++) {
    const next = edges[(turn + at) % edges.length] ?? edges[0];
    if (!next) break;
    steps.push({ level: at, edge: next });
    ({ edges } = next.to);
  }
  return steps;
}

function couple(interview: Interview, steps: readonly Step[], choose: Choose): Couple {
  const answers: Partial<Record<QuestionId, unknown>> = {};
  for (const { level, edge } of steps) {
    const id = questionIds[level];
    const members = id && edge.classes[0] !== undefined && interview.classes[id].lists[edge.classes[0]];
    if (members) answers[id] = choose(members);
  }
  const decided = [...interview.decidedAtOnce, ...steps.flatMap(({ edge }) => edge.decides)];
  const says = new Map(decided.map(([part, { result }]) => [guidanceParts[part]?.name ?? '', result]));
  return { answers: answers as Answers, says, decided: decided.length }; // each from the pool of its question
}
