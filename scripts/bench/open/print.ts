import { cpus, loadavg } from 'node:os';
import { todayInAmsterdam } from '../../guide/today';
import type { Bytes } from './bytes';
import { medianTimes } from './figures';
import type { Visits } from './measure';
import { aims, bytesTable, timesTable } from './report';
import { BAD } from './slow';

export interface Result {
  visits: readonly Visits[];
  bytes: readonly { page: string; bytes: Bytes }[];
  /** A sentence for each visit that could not be measured or lost an answer. */
  failures: readonly string[];
}

/** A table for people, or JSON with every run. Warnings and failures go to standard error in both. */
export function print({ visits, bytes, failures }: Result, { runs, json }: { runs: number; json: boolean }): void {
  const timed = visits
    .filter((visit) => visit.runs.length > 0)
    .map(({ opened, way, runs: seen }) => ({ page: opened.name, way, medians: medianTimes(seen), runs: seen }));
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg()[1] ?? 0 };
  if (json) {
    console.log(JSON.stringify({ on: todayInAmsterdam(), phone: BAD, machine, times: runs, timed, bytes, failures }));
  } else {
    const { model, processors, load } = machine;
    console.log(`Medians of ${runs}: 400 kbit/s, latency ${BAD.latency} ms, processor slowed ${BAD.slowdown} times.`);
    console.log(`Machine: ${processors} processors (${model}), load ${load.toFixed(1)} over five minutes.\n`);
    console.log(`${timesTable(timed)}\n\n${bytesTable(bytes)}\n\n${aims}`);
    if (!timed.some(({ way }) => way === 'worker')) console.log('No visit came from a service worker: there is none.');
  }
  for (const warning of warnings(bytes, machine)) console.error(`WARNING: ${warning}`);
  for (const failure of failures) console.error(`FAILED: ${failure}`);
}

function warnings(bytes: Result['bytes'], { processors, load }: { processors: number; load: number }): string[] {
  const unpacked = bytes.filter((page) => page.bytes.unpacked.length > 0).map(({ page }) => page);
  return [
    ...(unpacked.length > 0 ? [`files came unpacked (${unpacked.join(', ')}): these figures are too high.`] : []),
    ...(load > processors ? ['this machine has more to do than it can: the figures are too high, and vary.'] : []),
  ];
}
