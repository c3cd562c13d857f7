import type { Verdict } from '../../rules/ids';
import { guidanceParts } from './parts';
import type { Decided, Edge, Interview, State } from './states';

/** The verdict of a finished interview, from the best to the one that outdoes the others. */
const OUTDOING = ['looksGood', 'review', 'notYet', 'otherRoute'] as const satisfies readonly Verdict[];
type Final = (typeof OUTDOING)[number];

type Ways = Partial<Record<Final, bigint>>;

/** In how many situations a finished interview comes to each verdict. */
export function situationsByVerdict({ levels, decidedAtOnce }: Interview): Ways {
  const [first = []] = levels;
  const start: Ways = { [verdictSoFar('looksGood', decidedAtOnce)]: 1n };
  let ways = new Map<State, Ways>(first.map((state) => [state, start]));
  levels.slice(1).forEach(() => {
    const next = new Map<State, Ways>();
    for (const [{ edges }, soFar] of ways)
      for (const edge of edges) next.set(edge.to, along(edge, soFar, next.get(edge.to)));
    ways = next;
  });
  const [end = {}] = ways.values();
  return end;
}

function along({ classes, decides }: Edge, soFar: Ways, others: Ways = {}): Ways {
  const sum = { ...others };
  for (const verdict of OUTDOING) {
    const count = soFar[verdict];
    if (count === undefined) continue;
    const then = verdictSoFar(verdict, decides);
    sum[then] = (sum[then] ?? 0n) + count * BigInt(Math.max(classes.length, 1));
  }
  return sum;
}

/** What follows from what was said before and what is decided now. */
function verdictSoFar(verdict: Final, decides: readonly Decided[]): Final {
  const now = verdictFrom(decides.map(([part, { result }]) => [guidanceParts[part]?.name ?? '', result]));
  return outdoing(verdict, now);
}

/** The verdict that follows from parts of the guidance, by name. No conditions at all outdo everything. */
export function verdictFrom(results: Iterable<readonly [part: string, result: unknown]>): Final {
  let verdict: Final = 'looksGood';
  for (const [part, result] of results) {
    if (part === 'condition.sponsorStatus' && result === null) return 'otherRoute'; // every route of Dutch law has it
    if (part.startsWith('condition.') && Array.isArray(result)) verdict = outdoing(verdict, ofStatus(result[0]));
  }
  return verdict;
}

function ofStatus(status: unknown): Final {
  if (status === 'notMet') return 'notYet';
  return status === 'review' ? 'review' : 'looksGood';
}

function outdoing(one: Final, other: Final): Final {
  return OUTDOING.indexOf(one) > OUTDOING.indexOf(other) ? one : other;
}
