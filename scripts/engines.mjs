import { countReport, vitestCounts } from './counts.mjs';
import { inRoot } from './root.mjs';
import { tool } from './tool.mjs';

/**
 * Runs the journey of e2e/engines in one engine against the site in out/, and counts its tests.
 *
 * @param {'firefox' | 'webkit'} engine
 */
export function engineTests(engine) {
  const report = inRoot('build', `${engine}.json`);
  const which = ['--config', 'vitest.engines.config.ts', `e2e/engines/${engine}.test.ts`];
  const args = ['run', ...which, '--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  return countReport(report, () => tool('vitest', args), vitestCounts);
}
