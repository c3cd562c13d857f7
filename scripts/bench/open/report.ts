import { table } from '../../facts/table';
import { kinds, type Bytes } from './bytes';
import { medianTimes } from './figures';
import { moments, type Moment, type Times } from './plan';
import type { Way } from './ways';

export interface Timed {
  page: string;
  way: Way;
  runs: readonly Times[];
}

export interface Weighed {
  page: string;
  bytes: Pick<Bytes, 'requests' | 'byKind'>;
}

const heads: Record<Moment, string> = {
  painted: 'first paint',
  heading: 'heading',
  pressed: 'answered',
  second: '2nd question',
  third: '3rd question',
  runs: 'scripts run',
};

/** Medians in seconds, a line for each page and way. */
export function timesTable(timed: readonly Timed[]): string {
  const rows = timed.map(({ page, way, runs }) => {
    const times = medianTimes(runs);
    return [`${page}, ${way}`, ...moments.map((moment) => seconds(times[moment]))];
  });
  return table(['seconds', ...moments.map((moment) => heads[moment])], rows);
}

/** Thousands of bytes, a line for each page. */
export function bytesTable(weighed: readonly Weighed[]): string {
  const rows = weighed.map(({ page, bytes: { requests, byKind } }) => [
    page,
    ...kinds.map((kind) => thousands(byKind[kind])),
    thousands(kinds.reduce((sum, kind) => sum + byKind[kind], 0)),
    String(requests),
  ]);
  return table(['kB', ...kinds, 'together', 'requests'], rows);
}

/** What we want, and what others take on the same phone. */
export const aims = [
  'Aims for a cold visit: the first question readable, answered and kept at 1.3 s, the second question at 4.3 s.',
  'Measured before in the same way: a bare wizard of this framework 3.9 s to its second question; a public benefit',
  'finder 3.6 s to its first question, another one 9.0 s.',
].join('\n');

function seconds(time: number | undefined): string {
  return time === undefined ? '' : (time / 1000).toFixed(2);
}

function thousands(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
