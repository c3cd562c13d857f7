import { main } from './main.mjs';
import { npm } from './npm.mjs';
import { setup } from './setup.mjs';

/** What is checked without running anything: each is a script of package.json. */
const CHECKS = ['typecheck', 'lint', 'format:check', 'depcruise', 'knip', 'licences'];

/**
 * Runs every check, also after one that failed: whoever repairs wants to see them all.
 *
 * @returns {Promise<string[]>} the checks that failed
 */
export async function failedChecks() {
  await setup();
  const failed = [];
  for (const check of CHECKS) {
    console.log(`- ${check}`);
    if ((await npm(['run', '--silent', check])) !== 0) failed.push(check);
  }
  return failed;
}

await main(import.meta.url, async () => {
  const failed = await failedChecks();
  console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : 'All checks passed.');
  if (failed.length > 0) process.exitCode = 1;
});
