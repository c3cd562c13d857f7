import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { failedChecks } from './check.mjs';
import { nothing } from './counts.mjs';
import { browserTests } from './e2e.mjs';
import { main } from './main.mjs';
import { setup } from './setup.mjs';
import { runStages, summarise } from './stages.mjs';
import { unitTests } from './unit.mjs';

/** @type {import('./stages.mjs').Stage[]} the quick ones first */
const STAGES = [
  { name: 'setup', run: setup },
  { name: 'browser', run: async () => console.log(await ensureBrowser()) },
  { name: 'checks', run: checks },
  { name: 'unit tests', run: unitTests },
  { name: 'build', run: build },
  { name: 'tests in Chromium', run: () => browserTests('chromium') },
];

/** A check is no test: one that passes is not counted, one that fails is. */
async function checks() {
  const failed = await failedChecks();
  if (failed.length === 0) return;
  console.log(`Failed: ${failed.join(', ')}`);
  return { ...nothing(), failed: failed.length };
}

/** `npm test`: everything that needs no more than Node and a Chromium. */
await main(import.meta.url, async () => {
  const { counts, lines } = await runStages(STAGES);
  summarise(lines, counts);
});
