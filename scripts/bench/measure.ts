import { Bench } from 'tinybench';

/** Milliseconds for each case: long enough for a steady median, short enough for a run of some ten seconds. */
const WARM_UP = 20;
const MEASURED = 50;

/** The median time of the work for each case, in microseconds. */
export async function medians<Case>(cases: readonly Case[], work: (one: Case) => unknown): Promise<number[]> {
  const bench = new Bench({ time: MEASURED, warmupTime: WARM_UP, iterations: 8, warmupIterations: 4, throws: true });
  cases.forEach((one, index) => bench.add(String(index), () => work(one)));
  await bench.run();
  return bench.tasks.map(({ result }) => {
    if (result.state !== 'completed') throw new Error(`a task was ${result.state}`);
    return result.latency.p50 * 1000;
  });
}

export interface Speed {
  /** Of the cases' medians, in microseconds. */
  median: number;
  slowest: number;
  /** How many of these cases in a second, one after the other. */
  perSecond: number;
}

/** What the medians of the cases come to; there must be one at least. */
export function speedOf(medians: readonly number[]): Speed {
  const sorted = [...medians].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [below = 0, above = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  const sum = medians.reduce((total, median) => total + median, 0);
  return { median: (below + above) / 2, slowest: sorted.at(-1) ?? 0, perSecond: (medians.length / sum) * 1_000_000 };
}
