import { add, lastLine, nothing } from './counts.mjs';
import { Stop } from './main.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ name: string, run: () => Promise<Counts | void> }} Stage */

/**
 * Runs stages in order up to the first that fails. A stage that breaks off counts as one failure.
 *
 * @param {Stage[]} stages
 * @returns {Promise<{ counts: Counts, lines: string[] }>} the sums, and a line for each stage
 */
export async function runStages(stages) {
  let counts = nothing();
  const lines = [];
  for (const { name, run } of stages) {
    if (counts.failed > 0) {
      lines.push(`${name}: not run`);
      continue;
    }
    console.log(`\n== ${name}`);
    const result = await run().catch(brokenOff);
    lines.push(`${name}: ${result ? describe(result) : 'done'}`);
    counts = add(counts, result ?? nothing());
  }
  return { counts, lines };
}

/**
 * Prints the summary, with the sums alone on the last line, and sets the exit status.
 *
 * @param {string[]} lines
 * @param {Counts} counts
 */
export function summarise(lines, counts) {
  console.log(['', '== summary', ...lines, lastLine(counts)].join('\n'));
  if (counts.failed > 0) process.exitCode = 1;
}

/**
 * @param {unknown} error
 * @returns {Counts}
 */
function brokenOff(error) {
  console.log(error instanceof Stop ? error.message : error);
  return { ...nothing(), failed: 1 };
}

/** @param {Counts} counts */
function describe(counts) {
  return counts.skipped > 0 ? `${lastLine(counts)}, ${counts.skipped} skipped` : lastLine(counts);
}
