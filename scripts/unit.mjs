import { countReport, vitestCounts } from './counts.mjs';
import { inRoot } from './root.mjs';
import { tool } from './tool.mjs';

/** Runs the unit tests and counts them. */
export function unitTests() {
  const report = inRoot('build', 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return countReport(report, () => tool('vitest', args), vitestCounts);
}
