import { moments, type Times } from './plan';

/** The middle one; of an even number, what lies between the two in the middle. There must be one at least. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (below === undefined || above === undefined) throw new Error('there is no median of nothing');
  return (below + above) / 2;
}

/** The median of each moment over the runs that saw it, in whole milliseconds. */
export function medianTimes(runs: readonly Times[]): Times {
  const medians: Times = {};
  for (const moment of moments) {
    const times = runs.map((run) => run[moment]).filter((time) => time !== undefined);
    if (times.length > 0) medians[moment] = Math.round(median(times));
  }
  return medians;
}
