import { countReport, vitestCounts } from './counts.mjs';
import { inRoot } from './root.mjs';
import { tool } from './tool.mjs';

/** Runs the configurations of deploy/ in the web servers they are for, and counts the tests. */
export function hostingTests() {
  const report = inRoot('build', 'vitest-hosting.json');
  const args = ['run', '--config=vitest.hosting.config.ts', '--reporter=default', '--reporter=json'];
  return countReport(report, () => tool('vitest', [...args, `--outputFile.json=${report}`]), vitestCounts);
}
