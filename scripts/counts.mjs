import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** @param {{ passed: number, failed: number }} counts */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * Runs a test runner that writes a JSON report, and counts what the report says. A runner that fails without a
 * failed test (a file that does not load, no report at all) counts as one failure.
 *
 * @param {string} report the file the runner writes
 * @param {() => Promise<number>} runner gives the exit status
 * @param {(json: any) => Counts} count
 * @returns {Promise<Counts>}
 */
export async function countReport(report, runner, count) {
  rmSync(report, { force: true }); // never count an earlier run
  const status = await runner();
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : nothing();
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
